import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { notAnonymous } from '../complainant.ts'
import { answeredByTheOneNamed, everyPointFound } from '../complaint-points.ts'
import { representations } from '../law.ts'
import { adjudicators } from '../who-answers.ts'
import type { InvestigationQuestion } from './questions.ts'

const told: readonly Effect<InvestigationQuestion>[] = [
  { effect: 'tell', whom: 'referrer', letter: 'complaint-adjudication', when: notAnonymous },
]

const adjudicated = (label: string, explained: string): Outcome<InvestigationQuestion> => ({
  label,
  explained,
  source: representations('the adjudication of the report, in 25 working days or at most 65'),
  by: adjudicators,
  requires: [
    answeredByTheOneNamed,
    everyPointFound,
    {
      that: { question: 'rightGiven', is: 'yes' },
      otherwise:
        'The adjudication does not say how to ask for a panel. They have 20 working days to ask for one. Put it in the letter, and say so here.',
    },
  ],
  effects: told,
})

const ended = (label: string, explained: string): Outcome<InvestigationQuestion> => ({
  label,
  explained,
  source: representations('a complaint that ends before its adjudication'),
  asks: ['endedBecause'],
  requires: [
    {
      that: { question: 'endedBecause', answered: true },
      otherwise: 'Say why it ends without an adjudication.',
    },
  ],
  effects: [{ effect: 'tell', whom: 'referrer', letter: 'complaint-ended', when: notAnonymous }],
})

export const outcomes: Readonly<Record<string, Outcome<InvestigationQuestion>>> = {
  upheld: adjudicated('Upheld', 'You were right in every point.'),
  partlyUpheld: adjudicated('Partly upheld', 'You were right in some of it, and not in all.'),
  notUpheld: adjudicated('Not upheld', 'We did not find that we did wrong.'),
  resolved: ended('Resolved', 'We have agreed with you what puts it right.'),
  withdrawn: ended('Withdrawn', 'You told us that you do not want to go on with it.'),
  outOfTime: ended(
    'Out of time',
    'Stage 2 was asked for after the 20 working days for it were over.',
  ),
}
