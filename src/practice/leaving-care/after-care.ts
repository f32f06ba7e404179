import type { Condition } from '../vocabulary/condition.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import { careLeaversReturn } from '../law/leaving-care.ts'

/**
 * Out of our care, with what the law owes to relevant and former relevant young people. Whoever was eligible is
 * one or the other from the moment care ends, even before anybody has written it down.
 */
export const afterCare = {
  all: [
    {
      holds: 'care-leaver',
      where: { category: ['eligible', 'relevant', 'former-relevant'] },
    },
    { not: { holds: 'looked-after' } },
  ],
} as const satisfies Condition

/** Home with a parent for six months: the return then asks nothing more. */
const notHomeForGood = {
  not: {
    holds: 'home-after-care',
    where: { returnedHome: 'yes' },
    for: { months: 6 },
  },
} as const satisfies Condition

const alive = { not: { subject: 'deceased' } } as const satisfies Condition

/** The birthdays that the return asks about. */
export const returnBirthdays = [17, 18, 19, 20, 21] as const

/** "19th", "21st". */
export const ordinal = (birthday: number): string => (birthday === 21 ? '21st' : `${birthday}th`)

/** The 17th and 18th count only for those who had left our care before. */
const leftBefore = (birthday: number): Condition<never> => {
  if (birthday > 18) return afterCare
  const leftCare = birthday === 17 ? ['before-17'] : ['before-17', 'at-17']
  return { all: [afterCare, { holds: 'care-leaver', where: { leftCare } }] }
}

/** May the return ask about this birthday at all? */
export const countsForReturn = (birthday: number): Condition<never> => ({
  all: [leftBefore(birthday), notHomeForGood, alive],
})

/** For each birthday, the first day and the last of the time in which the return wants it recorded. */
export const returnClocks: readonly ClockDefinition<never>[] = returnBirthdays.flatMap(
  (birthday): readonly ClockDefinition<never>[] => {
    const on = ordinal(birthday)
    const record = {
      from: { subject: 'born', inWords: `the date of birth, for the ${on} birthday` },
      stops: {
        fact: 'adviser-contact',
        at: 'start',
        where: { forBirthday: String(birthday) },
      },
      each: 'child',
      when: countsForReturn(birthday),
      otherwise: 'The return asks nothing about this birthday.',
      source: [careLeaversReturn('three months before the birthday to one month after it')],
    } as const satisfies Partial<ClockDefinition<never>>
    return [
      {
        ...record,
        id: `T95-${birthday}-opens`,
        name: `In touch, home and activity at the ${on} birthday: may be recorded from`,
        notBefore: true,
        statutory: [{ within: { inTurn: [{ birthday }, { monthsBefore: 3 }] } }],
      },
      {
        ...record,
        id: `T95-${birthday}`,
        name: `In touch, home and activity at the ${on} birthday: recorded`,
        statutory: [{ within: { inTurn: [{ birthday }, { months: 1 }] } }],
      },
    ]
  },
)
