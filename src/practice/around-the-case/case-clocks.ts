import { toBeConfirmed } from '../law/sources.ts'
import type { ClockDefinition, ClockStart, Due } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'

type Clock = ClockDefinition<never>

const supervision = { fact: 'case-supervision', at: 'start' } as const
const chronology = { fact: 'chronology-reviewed', at: 'start' } as const

/** A placement meant to last, that has lasted a year. */
const settledInOurCare = {
  holds: 'placement',
  where: { lasting: 'yes' },
  for: { months: 12 },
} as const satisfies Condition<never>

/** Where a child may be harmed, or a court decides, a manager looks more often. */
const watchedClosely = {
  any: [
    { holds: 'child-protection-plan' },
    { holds: 'pre-proceedings' },
    { holds: 'care-proceedings' },
    { subject: 'unborn' },
  ],
} as const satisfies Condition<never>

export const supervisionDue: readonly Due<never>[] = [
  { within: { workingDays: 20 }, when: watchedClosely },
  { within: { months: 3 }, when: settledInOurCare },
  { within: { workingDays: 30 } },
]

const supervised = [
  toBeConfirmed(
    'case supervision every 20 working days under child protection, pre-proceedings or proceedings and before birth; every 30 otherwise; every three months in settled care',
  ),
]
const reviewed = [toBeConfirmed('a chronology is reviewed at least every three months')]

const clocksOf = (begins: ClockStart<never>, open: Condition<never>): readonly Clock[] => {
  const whileOpen = {
    each: 'child',
    when: open,
    otherwise: 'The child is no longer open to children’s social care.',
  } as const
  return [
    {
      id: 'T102',
      name: 'First case supervision',
      from: begins,
      stops: supervision,
      ...whileOpen,
      local: supervisionDue,
      source: supervised,
    },
    {
      id: 'T102b',
      name: 'Next case supervision',
      from: { ...supervision, every: true, inWords: 'the last case supervision' },
      stops: supervision,
      ...whileOpen,
      local: supervisionDue,
      source: supervised,
    },
    {
      id: 'T108b',
      name: 'Chronology reviewed for the first time',
      from: { fact: 'open-referral', at: 'start', inWords: 'when the work began' },
      stops: chronology,
      ...whileOpen,
      local: [{ within: { months: 3 } }],
      source: reviewed,
    },
    {
      id: 'T108c',
      name: 'Chronology reviewed again',
      from: { ...chronology, every: true, inWords: 'the last review of the chronology' },
      stops: chronology,
      ...whileOpen,
      local: [{ within: { months: 3 } }],
      source: reviewed,
    },
  ]
}

/**
 * What comes round for every child from allocation until the work ends. It belongs to the referral, which lives
 * as long as the work does: a supervision is a record of its own each time, and two of them would count twice.
 */
export const caseClocks: readonly Clock[] = clocksOf(
  { event: 'allocated' },
  { holds: 'open-referral' },
)

/**
 * The same for a child whose plan moved here, who has no referral: it belongs to the transfer of the plan. The
 * census knows such work by its source, another authority.
 */
export const caseClocksAfterMovingIn: readonly Clock[] = clocksOf(
  { fact: 'open-referral', at: 'start', inWords: 'when responsibility passed to us' },
  { holds: 'open-referral', where: { source: '5C' } },
)
