import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { notAnonymous } from '../complainant.ts'
import { answeredByTheOneNamed, everyPointFound } from '../complaint-points.ts'
import { mayComplain, representations } from '../law.ts'
import { stageOneManagers } from '../who-answers.ts'
import { isEligible, type ComplaintQuestion } from './questions.ts'

type Must = Requirement<ComplaintQuestion>
type Does = Effect<ComplaintQuestion>

const told: readonly Does[] = [
  { effect: 'tell', whom: 'referrer', letter: 'complaint-response', when: notAnonymous },
]

const toldOfTheEnd: readonly Does[] = [
  { effect: 'tell', whom: 'referrer', letter: 'complaint-ended', when: notAnonymous },
]

const notLookedInto: readonly Does[] = [
  { effect: 'tell', whom: 'referrer', letter: 'complaint-not-looked-into', when: notAnonymous },
]

const rightGiven: Must = {
  that: { question: 'rightGiven', is: 'yes' },
  otherwise:
    'The response does not say how to go to stage 2. They have 20 working days to ask for it. Put it in the response, and say so here.',
}

const found = (label: string, explained: string): Outcome<ComplaintQuestion> => ({
  label,
  explained,
  source: representations('the local authority’s response at stage 1'),
  when: isEligible,
  by: stageOneManagers,
  requires: [answeredByTheOneNamed, everyPointFound, rightGiven],
  effects: told,
})

export const outcomes: Readonly<Record<string, Outcome<ComplaintQuestion>>> = {
  upheld: found('Upheld', 'You were right in every point.'),
  partlyUpheld: found('Partly upheld', 'You were right in some of it, and not in all.'),
  notUpheld: found('Not upheld', 'We did not find that we did wrong.'),
  resolved: {
    label: 'Resolved',
    explained: 'We have agreed with you what puts it right.',
    source: representations('a complaint resolved at stage 1'),
    when: isEligible,
    by: stageOneManagers,
    asks: ['agreedHow'],
    requires: [
      answeredByTheOneNamed,
      {
        that: { question: 'agreedHow', answered: true },
        otherwise: 'Say what was agreed with them.',
      },
    ],
    effects: toldOfTheEnd,
  },
  withdrawn: {
    label: 'Withdrawn',
    explained: 'You told us that you do not want to go on with it.',
    source: representations('a complaint that is withdrawn'),
    effects: toldOfTheEnd,
  },
  outOfTime: {
    label: 'Out of time',
    explained: 'It was made more than 12 months after what it is about.',
    source: representations('the 12 months within which a complaint is made'),
    when: { question: 'eligible', is: 'outOfTime' },
    effects: notLookedInto,
  },
  notEligible: {
    label: 'Not for this procedure',
    explained: 'Another procedure decides it.',
    source: mayComplain,
    when: { question: 'eligible', is: ['corporate', 'elsewhere'] },
    effects: notLookedInto,
  },
}
