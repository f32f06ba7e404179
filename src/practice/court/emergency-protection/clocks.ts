import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import type { ClockDefinition, ClockStart } from '../../vocabulary/clock.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import {
  byOrder,
  byThePolice,
  protectionOrder,
  type EmergencyProtectionQuestion,
} from './questions.ts'

type Clock = ClockDefinition<EmergencyProtectionQuestion>
type When = Condition<EmergencyProtectionQuestion>

const fromTheStart = { answer: 'startedAt', inWords: 'when this child’s protection began' } as const
const extended: When = { question: 'extendedUntil', answered: true }
const forThePolice: When = { question: 'onPoliceApplication', is: 'yes' }
const ended = { answered: ['endedAt'] } as const
const anotherRuns = 'Another end is due instead: the order was extended, or is of another kind.'

/** How long before the end somebody is reminded that the next step is not decided yet. */
const alarmHours = [24, 6, 1] as const

interface Alarms {
  readonly ids: readonly [string, string, string]
  readonly from: ClockStart<EmergencyProtectionQuestion>
  /** Hours from there to the end: 72 for police protection, none where the end itself is known. */
  readonly hours: number
  readonly when: When
}

const alarms = ({ ids, from, hours, when }: Alarms): readonly Clock[] =>
  alarmHours.map((before, at): Clock => ({
    id: ids[at] ?? '',
    name: `Next step decided, ${before === 1 ? '1 hour' : `${before} hours`} before protection ends`,
    from,
    stops: { answered: ['nextStepDecidedAt'] },
    each: 'child',
    when,
    otherwise: anotherRuns,
    local: [{ within: { hours: hours - before } }],
    source: [toBeConfirmed('an alarm 24 hours, 6 hours and 1 hour before it ends')],
  }))

export const clocks: readonly Clock[] = [
  {
    id: 'T56',
    name: 'Emergency protection order ends',
    from: fromTheStart,
    stops: ended,
    each: 'child',
    when: { all: [protectionOrder, { not: forThePolice }, { not: extended }] },
    otherwise: anotherRuns,
    statutory: [{ within: { daysBeginningWith: 8 } }],
    source: [childrenAct1989('45(1)')],
  },
  {
    id: 'T56b',
    name: 'Emergency protection order ends, counted from police protection',
    from: { answer: 'policeProtectionFrom', inWords: 'when police protection began' },
    stops: ended,
    each: 'child',
    when: { all: [protectionOrder, forThePolice, { not: extended }] },
    otherwise: anotherRuns,
    statutory: [{ within: { daysBeginningWith: 8 } }],
    source: [childrenAct1989('45(3)')],
  },
  {
    id: 'T56c',
    name: 'Extended emergency protection order ends, at the latest',
    from: fromTheStart,
    stops: ended,
    each: 'child',
    when: { all: [protectionOrder, { not: forThePolice }, extended] },
    otherwise: anotherRuns,
    statutory: [{ within: { daysBeginningWith: 15 } }],
    source: [childrenAct1989('45(5) and (6): once, by seven days at most')],
  },
  {
    id: 'T56d',
    name: 'Extended emergency protection order ends, at the latest, counted from police protection',
    from: { answer: 'policeProtectionFrom', inWords: 'when police protection began' },
    stops: ended,
    each: 'child',
    when: { all: [protectionOrder, forThePolice, extended] },
    otherwise: anotherRuns,
    statutory: [{ within: { daysBeginningWith: 15 } }],
    source: [childrenAct1989('45(5) and (6): once, by seven days at most')],
  },
  ...alarms({
    ids: ['T56e', 'T56f', 'T56g'],
    from: { answer: 'endsAt', inWords: 'when the order says that it ends' },
    hours: 0,
    when: { all: [byOrder, { not: extended }] },
  }),
  ...alarms({
    ids: ['T56h', 'T56i', 'T56j'],
    from: { answer: 'extendedUntil', inWords: 'when the extended order ends' },
    hours: 0,
    when: extended,
  }),
  {
    id: 'T57',
    name: 'Police protection ends',
    from: fromTheStart,
    stops: ended,
    each: 'child',
    when: byThePolice,
    otherwise: anotherRuns,
    statutory: [{ within: { hours: 72 } }],
    source: [childrenAct1989('46(6)')],
  },
  ...alarms({
    ids: ['T57b', 'T57c', 'T57d'],
    from: fromTheStart,
    hours: 72,
    when: byThePolice,
  }),
  {
    id: 'T58',
    name: 'Child assessment order ends',
    from: fromTheStart,
    stops: ended,
    each: 'child',
    when: { question: 'power', is: 'child-assessment-order' },
    otherwise: anotherRuns,
    statutory: [{ within: { daysBeginningWith: 7 } }],
    source: [childrenAct1989('43(5)')],
  },
]
