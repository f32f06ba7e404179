import { childrenAct1989, toBeConfirmed, workingWell } from '../../law/sources.ts'
import { published } from '../../vocabulary/source.ts'
import type { ClockDefinition } from '../../vocabulary/clock.ts'
import type { PlanQuestion } from './questions.ts'

const inForce = { holds: 'child-in-need-plan' } as const
const ended = 'The plan has ended.'
const visit = { fact: 'child-in-need-visit', at: 'start' } as const
const review = { fact: 'child-in-need-review', at: 'start' } as const
const seniorReview = { ...review, where: { seniorReview: 'yes' } } as const

/** A disabled child's plan may be reviewed at longer intervals. */
const betweenReviews = [
  { within: { months: 6 }, when: { question: 'planCategory', is: 'disability' } },
  { within: { workingDays: 30 } },
] as const

const reviewed = [toBeConfirmed('a review every 30 working days; for a disabled child six months')]
const visited = [childrenAct1989('17'), toBeConfirmed('a visit every 20 working days')]
const long = [toBeConfirmed('a team manager reviews a plan after six months, then every three')]

export const clocks: readonly ClockDefinition<PlanQuestion>[] = [
  {
    id: 'T20',
    name: 'Planning meeting',
    from: { answer: 'assessedOn', inWords: 'when the assessment was signed' },
    stops: { answered: ['heldAt'] },
    when: { not: { question: 'consent', is: ['refused', 'withdrawn'] } },
    otherwise: 'The family decided against a plan.',
    local: [{ within: { workingDays: 10 } }],
    source: [toBeConfirmed('a planning meeting within 10 working days of the assessment')],
  },
  {
    id: 'T21',
    name: 'First review of the plan',
    from: { answer: 'heldAt', inWords: 'when the planning meeting was held' },
    stops: review,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: betweenReviews,
    source: reviewed,
  },
  {
    id: 'T21b',
    name: 'Next review of the plan',
    from: { ...review, every: true, inWords: 'the last review' },
    stops: review,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: betweenReviews,
    source: reviewed,
  },
  {
    id: 'T22',
    name: 'First visit under the plan',
    from: { fact: 'child-in-need-plan', at: 'start', inWords: 'when the plan started' },
    stops: visit,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: [{ within: { workingDays: 20 } }],
    source: visited,
  },
  {
    id: 'T22b',
    name: 'Next visit under the plan',
    from: { ...visit, every: true, inWords: 'the last visit at which the child was seen' },
    stops: visit,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: [{ within: { workingDays: 20 } }],
    source: visited,
  },
  {
    id: 'T23',
    name: 'Plan after child protection goes on at least until',
    from: { fact: 'child-protection-plan', at: 'end', inWords: 'when that plan ended' },
    stops: { fact: 'child-in-need-plan', at: 'end' },
    each: 'child',
    when: { question: 'planCategory', is: 'afterProtection' },
    otherwise: 'This plan does not follow a child protection plan.',
    notBefore: true,
    local: [{ within: { months: 3 } }],
    source: [published('A child in need plan after child protection: at least three months')],
  },
  {
    id: 'T24',
    name: 'Review by a team manager',
    from: { fact: 'child-in-need-plan', at: 'start', inWords: 'when the plan started' },
    stops: seniorReview,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: [{ within: { months: 6 } }],
    source: long,
  },
  {
    id: 'T24b',
    name: 'Next review by a team manager',
    from: { ...seniorReview, every: true, inWords: 'the last review by a team manager' },
    stops: seniorReview,
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: [{ within: { months: 3 } }],
    source: long,
  },
  {
    // No number in the register: the rhythm stands in the handbook's P09.
    id: 'P09',
    name: 'Next group case discussion',
    from: {
      fact: 'group-case-discussion',
      at: 'start',
      every: true,
      inWords: 'the last group case discussion',
    },
    stops: { fact: 'group-case-discussion', at: 'start' },
    each: 'child',
    when: inForce,
    otherwise: ended,
    local: [{ within: { workingDays: 20 } }],
    source: [
      workingWell('Family Safeguarding'),
      toBeConfirmed('a group case discussion every 20 working days'),
    ],
  },
]
