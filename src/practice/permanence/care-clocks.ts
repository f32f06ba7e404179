import { guidanceOnCare } from '../law/care.ts'
import { commonPractice } from '../law/sources.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'

const inOurCare = { holds: 'looked-after' } as const satisfies Condition
const tracked = { fact: 'permanence-tracked', at: 'start' } as const
const noLonger = 'The child is no longer in our care.'

const onTheWay = {
  all: [inOurCare, { not: { holds: 'permanence-plan', where: { achieved: 'yes' } } }],
} as const satisfies Condition
const thereOrGone = 'The child is in their permanent home, or no longer in our care.'

const everyFourWeeks = [commonPractice('Permanence trackers: looked at at least every four weeks')]

/** What is due for as long as a child is in our care, until they have a permanent home. */
export const permanenceClocks: readonly ClockDefinition<never>[] = [
  {
    // By the second review, which is three months after the first, which is within 20 working days.
    id: 'T76',
    name: 'Permanence plan agreed',
    from: { fact: 'looked-after', at: 'start', inWords: 'when the child came into our care' },
    stops: { fact: 'permanence-plan', at: 'start' },
    each: 'child',
    when: inOurCare,
    otherwise: noLonger,
    statutory: [{ within: { inTurn: [{ workingDays: 20 }, { months: 3 }] } }],
    source: [guidanceOnCare('a plan for permanence by the second review')],
  },
  {
    // No number in the register: the rhythm stands in the handbook's P31.
    id: 'P31b',
    name: 'Way to a permanent home first looked at',
    from: { fact: 'looked-after', at: 'start', inWords: 'when the child came into our care' },
    stops: tracked,
    each: 'child',
    when: onTheWay,
    otherwise: thereOrGone,
    local: [{ within: { weeks: 4 } }],
    source: everyFourWeeks,
  },
  {
    id: 'P31c',
    name: 'Way to a permanent home looked at again',
    from: { ...tracked, every: true, inWords: 'when it was last looked at' },
    stops: tracked,
    each: 'child',
    when: onTheWay,
    otherwise: thereOrGone,
    local: [{ within: { weeks: 4 } }],
    source: everyFourWeeks,
  },
]
