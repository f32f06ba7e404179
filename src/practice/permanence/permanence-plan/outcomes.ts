import { carePlanning, guidanceOnCare } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { caseTeamManagers, nominatedOfficers } from '../../posts.ts'
import { permanenceOption } from '../../codes/permanence.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import type { PlanQuestion } from './questions.ts'

type Must = Requirement<PlanQuestion>
type Does = Effect<PlanQuestion>

const withOurCarers = { question: 'ourCarers', is: 'yes' } as const satisfies Condition

const both = permanenceOption.codes.map(({ code }): Condition<PlanQuestion> => ({
  all: [
    { question: 'preferred', is: code },
    { question: 'parallel', is: code },
  ],
}))

const decided: readonly Must[] = [
  {
    that: { holds: 'looked-after' },
    otherwise:
      'This child is not in our care, so there is no plan for permanence to agree. Your answers are safe. Record how the child came into our care first.',
  },
  {
    that: { question: 'decidedOn', since: { fact: 'looked-after', at: 'start' } },
    otherwise:
      'The plan is dated before the child came into our care. Your answers are safe. Correct the date of the decision, or that of coming into care.',
  },
  {
    that: { not: { any: both } },
    otherwise:
      'The parallel plan is the same as the plan. Choose another, or say why nothing is planned in parallel.',
  },
]

const agreed: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'permanence-plan',
    on: { answer: 'decidedOn' },
    with: { endReason: { value: 'changed' } },
    when: { holds: 'permanence-plan' },
  },
  {
    effect: 'start-fact',
    fact: 'permanence-plan',
    on: { answer: 'decidedOn' },
    with: {
      plan: { answer: 'preferred' },
      parallel: { answer: 'parallel' },
      decidedAt: { answer: 'decidedAt' },
      siblings: { answer: 'siblings' },
      achieved: { value: 'no' },
    },
  },
  {
    effect: 'record-fact',
    fact: 'sibling-assessment',
    on: { answer: 'siblingAssessedOn' },
    with: { result: { answer: 'togetherOrApart' } },
    when: { question: 'siblingAssessedOn', answered: true },
  },
]

export const outcomes: Readonly<Record<string, Outcome<PlanQuestion>>> = {
  agreed: {
    label: 'Plan agreed',
    explained: 'The child’s next review is asked to ratify it.',
    source: guidanceOnCare('a plan for permanence by the second review'),
    by: [...caseTeamManagers, ...nominatedOfficers],
    requires: [
      ...decided,
      {
        that: { not: withOurCarers },
        otherwise:
          'Long-term fostering with our own carers is agreed by a nominated officer. Your answers are safe: the other ending is theirs.',
      },
    ],
    effects: [
      ...agreed,
      {
        effect: 'open',
        process: 'adoption-decision',
        to: { holder: 'this-team' },
        carries: { plannedOn: { answer: 'decidedOn' } },
        when: {
          all: [
            { question: 'preferred', is: 'adoption' },
            { not: { holds: 'should-be-placed-for-adoption' } },
            { not: { underWay: 'adoption-decision' } },
          ],
        },
      },
      {
        effect: 'open',
        process: 'special-guardianship',
        to: { holder: 'this-team' },
        carries: { stepOn: { answer: 'decidedOn' }, step: { value: 'assessment' } },
        when: {
          all: [
            { question: 'preferred', is: 'family-order' },
            { not: { underWay: 'special-guardianship' } },
          ],
        },
      },
    ],
  },
  agreedWithOurCarers: {
    label: 'Plan agreed: long-term fostering with our own carers',
    explained: 'A nominated officer agrees that this is the child’s home until adulthood.',
    source: carePlanning('22B: long-term foster placements'),
    by: nominatedOfficers,
    requires: [
      ...decided,
      {
        that: withOurCarers,
        otherwise: 'The plan is not long-term fostering with our own carers. Choose “Plan agreed”.',
      },
    ],
    effects: agreed,
  },
  notAgreed: {
    label: 'Not agreed yet',
    source: toBeConfirmed('a plan for permanence that a manager does not agree to'),
    asks: ['comeBackWith'],
    requires: [
      {
        that: { question: 'comeBackWith', answered: true },
        otherwise: 'Say what is missing, and by when it is decided again.',
      },
    ],
    effects: [
      {
        effect: 'hand-over',
        what: 'A plan for permanence that was not agreed: what is missing is written in it',
        to: { holder: 'allocated-worker' },
      },
    ],
  },
}
