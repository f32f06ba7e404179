import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { notAnonymous } from '../complainant.ts'
import { answeredByTheOneNamed, everyPointFound } from '../complaint-points.ts'
import { representations } from '../law.ts'
import type { PanelQuestion } from './questions.ts'

const told: readonly Effect<PanelQuestion>[] = [
  { effect: 'tell', whom: 'referrer', letter: 'complaint-panel-reply', when: notAnonymous },
]

const replied = (label: string, explained: string): Outcome<PanelQuestion> => ({
  label,
  explained,
  source: representations('the authority’s reply to the panel'),
  requires: [
    answeredByTheOneNamed,
    {
      that: {
        all: [
          { question: 'heldAt', answered: true },
          { question: 'panelIndependent', is: 'yes' },
        ],
      },
      otherwise:
        'No panel has met in which at least two of three, the chair among them, are independent of the council. What you wrote is safe. Hold one, or end it as withdrawn or resolved.',
    },
    everyPointFound,
    {
      that: { question: 'ombudsmanTold', is: 'yes' },
      otherwise:
        'The reply does not say how to go to the Ombudsman. Put it in the reply, and say so here.',
    },
  ],
  effects: told,
})

const ended = (label: string, explained: string): Outcome<PanelQuestion> => ({
  label,
  explained,
  source: representations('a complaint that ends before a panel'),
  asks: ['endedBecause'],
  requires: [
    {
      that: { question: 'endedBecause', answered: true },
      otherwise: 'Say why it ends without a panel.',
    },
  ],
  effects: [{ effect: 'tell', whom: 'referrer', letter: 'complaint-ended', when: notAnonymous }],
})

export const outcomes: Readonly<Record<string, Outcome<PanelQuestion>>> = {
  upheld: replied('Upheld', 'You were right in every point.'),
  partlyUpheld: replied('Partly upheld', 'You were right in some of it, and not in all.'),
  notUpheld: replied('Not upheld', 'We did not find that we did wrong.'),
  resolved: ended('Resolved', 'We have agreed with you what puts it right.'),
  withdrawn: ended('Withdrawn', 'You told us that you do not want to go on with it.'),
  outOfTime: ended('Out of time', 'A panel was asked for after the time for it was over.'),
}
