import type { Condition } from '../../vocabulary/condition.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { died, endedByBirthday, type LeavingOurCareQuestion } from './questions.ts'

type Does = Effect<LeavingOurCareQuestion>
type When = Condition<LeavingOurCareQuestion>

const on = { answer: 'endsOn' } as const

/** What is true of a child only while they are in our care. */
const endsWithCare = [
  'legal-status',
  'placement',
  'placed-before-assessment',
  'deprivation-of-liberty',
  'unaccompanied-asylum-seeking',
  'care-plan',
  'independent-reviewing-officer',
  'family-time-suspended',
  'review-dispute',
  'fewer-visits-agreed',
  'connected-carer-approval',
  'placed-for-adoption',
  'adoption-consent',
] as const

/** What nobody goes on with once the child has left. */
const onlyDoneInCare = [
  'placement',
  'placement-plan',
  'health-assessment',
  'education-plan-start',
  'education-plan',
  'reviewing-officer',
] as const

const noLonger = 'The child is no longer in our care'

export const adopted = { question: 'endReason', is: ['E11', 'E12'] } as const satisfies When

/** Recorded on the day or after it, and not weeks ahead of a birthday. */
const notAhead = { question: 'endsOn', notAfter: 'decidedOn' } as const satisfies When

export const wentHome = { question: 'endReason', is: ['E4A', 'E4B'] } as const satisfies When

const homeAsPlanned = {
  all: [wentHome, { holds: 'permanence-plan', where: { plan: 'return' } }],
} as const satisfies When

/** A child who goes home, where going home was the plan, has the permanent home it was for. */
const permanence: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'permanence-achieved',
    on,
    with: { route: { value: 'return' } },
    when: {
      all: [homeAsPlanned, { not: { holds: 'permanence-plan', where: { achieved: 'yes' } } }],
    },
  },
  {
    effect: 'end-fact',
    fact: 'permanence-plan',
    on,
    with: { endReason: { value: 'achieved' } },
    when: homeAsPlanned,
  },
  {
    effect: 'end-fact',
    fact: 'permanence-plan',
    on,
    when: { all: [{ holds: 'permanence-plan' }, { not: homeAsPlanned }] },
  },
]

/** In the return the decision about an adopted child never ceased; about any other it did, for a reason (rule 557). */
const adoptionDecision: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'should-be-placed-for-adoption',
    on,
    with: { ended: { value: 'adopted' } },
    when: { all: [{ holds: 'should-be-placed-for-adoption' }, adopted] },
  },
  {
    effect: 'end-fact',
    fact: 'should-be-placed-for-adoption',
    on,
    with: { ended: { value: 'reversed' }, reason: { answer: 'noLongerPlaced' } },
    when: { all: [{ holds: 'should-be-placed-for-adoption' }, { not: adopted }] },
  },
]

export const leaves: readonly Does[] = [
  {
    effect: 'end-fact',
    fact: 'looked-after',
    on,
    with: { endReason: { answer: 'endReason' }, reasonGiven: { value: 'yes' } },
    when: { any: [{ holds: 'looked-after' }, endedByBirthday] },
  },
  ...endsWithCare.map((fact): Does => ({ effect: 'end-fact', fact, on, when: { holds: fact } })),
  ...permanence,
  ...adoptionDecision,
  {
    effect: 'end-record',
    process: 'care-plan',
    because: noLonger,
    when: notAhead,
  },
  ...onlyDoneInCare.map((process): Does => ({
    effect: 'end-record',
    process,
    because: noLonger,
    when: { all: [notAhead, { underWay: process }] },
  })),
  {
    effect: 'open',
    process: 'placement-notifications',
    to: { holder: 'this-team' },
    carries: { kind: { value: 'end' }, placedOn: on, why: { answer: 'reason' } },
    when: { not: died },
  },
]
