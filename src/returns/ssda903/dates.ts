import { birthdayOn } from '../../engine/calendar-days.ts'
import { dateOfDay, dayNumber } from '../../engine/temporal.ts'
import type { Day } from './tables.ts'

/** One year's collection: from 1 April to 31 March. */
export interface CollectionYear {
  readonly startsOn: Day
  readonly endsOn: Day
}

/** `2025-26` → 1 April 2025 to 31 March 2026. */
export function collectionYear(year: string): CollectionYear {
  const begins = Number(year.slice(0, 4))
  return { startsOn: dayNumber(`${begins}-04-01`), endsOn: dayNumber(`${begins + 1}-03-31`) }
}

/** Whether a cell holds a day at all: see {@link Day}. */
export const given = (day: Day): boolean => !Number.isNaN(day)

export const within = (day: Day, { startsOn, endsOn }: CollectionYear): boolean =>
  day >= startsOn && day <= endsOn

const birthdays = new Map<number, Day>()

/** The day on which someone reaches an age. Kept, because a hundred rules ask for the same few of each child. */
export function birthday(bornOn: Day, age: number): Day {
  if (Number.isNaN(bornOn)) return NaN
  const key = bornOn * 128 + age
  const known = birthdays.get(key)
  if (known !== undefined) return known
  const day = dayNumber(birthdayOn(dateOfDay(bornOn), age))
  birthdays.set(key, day)
  return day
}

/** True from that birthday on; false where either day is missing. */
export const hasReached = (age: number, bornOn: Day, on: Day): boolean =>
  on >= birthday(bornOn, age)

/** True before that birthday; false where either day is missing. */
export const isUnder = (age: number, bornOn: Day, on: Day): boolean => on < birthday(bornOn, age)

/** Puts rows in order of a day of theirs, and those without one together at one end. */
export const byDay =
  <Row>(dayOf: (row: Row) => Day, withoutDay: 'first' | 'last') =>
  (a: Row, b: Row): number => {
    const [first, second] = [dayOf(a), dayOf(b)]
    if (given(first) && given(second)) return first - second
    const order = Number(given(second)) - Number(given(first))
    return withoutDay === 'first' ? -order : order
  }

const datePattern = /^(\d{2})\/(\d{2})\/(\d{4})$/
const dates = new Map<string, Day>()

/** The day that `dd/mm/yyyy` names; NaN where the calendar has no such day, or the text is no date. */
export function readDay(text: string): Day {
  const known = dates.get(text)
  if (known !== undefined) return known
  const [, day, month, year] = datePattern.exec(text) ?? []
  if (day === undefined) return NaN
  const milliseconds = Date.parse(`${year}-${month}-${day}`)
  const isThatDay =
    !Number.isNaN(milliseconds) && new Date(milliseconds).getUTCDate() === Number(day)
  if (!isThatDay) return NaN
  // Bounded by the days of four centuries, whatever a file holds.
  const value = dayNumber(`${year}-${month}-${day}`)
  if (Number(year) >= 1900 && Number(year) < 2300) dates.set(text, value)
  return value
}

/** The same day of the month so many years later; 29 February becomes 1 March. Negative counts back. */
export const yearsAfter = (day: Day, years: number): Day => birthday(day, years)

/** The collection before this one. */
export const yearBefore = ({ startsOn }: CollectionYear): CollectionYear => ({
  startsOn: yearsAfter(startsOn, -1),
  endsOn: startsOn - 1,
})

/** 1 April 1991 and the like, for the days on which codes and duties began. */
export const dayOf = (date: string): Day => dayNumber(date)
