import type { DayNumber } from '../../../engine/temporal.ts'
import type { Census } from './census.ts'

/** A date that a return may leave out. */
export type Day = DayNumber | undefined

/** Both are known and the first is earlier: a date that is missing breaks no order. */
export const before = (day: Day, other: Day): boolean =>
  day !== undefined && other !== undefined && day < other

export const after = (day: Day, other: Day): boolean => before(other, day)

/** Both are known and the same. */
export const sameDay = (day: Day, other: Day): boolean => day !== undefined && day === other

/** Known, and not within the census year. */
export const outsideYear = (day: Day, census: Census): boolean =>
  before(day, census.startsOn) || after(day, census.referenceDay)

export const inYear = (day: Day, census: Census): boolean =>
  day !== undefined && !outsideYear(day, census)

/** Missing, or later than the census year: what must have begun by its end has not. */
export const missingOrAfterYear = (day: Day, census: Census): boolean =>
  day === undefined || day > census.referenceDay

/** On or between two days. */
export const between = (day: Day, first: Day, last: Day): boolean =>
  day !== undefined && !before(day, first) && first !== undefined && !after(day, last)

/** On or after the first day and before the other: what ends on a day may be followed by another on that day. */
export const until = (day: Day, first: Day, end: Day): boolean =>
  between(day, first, end) && !sameDay(day, end)

/** 1 January 1970 was a Thursday. */
export const onWeekend = (day: Day): boolean =>
  day !== undefined && [2, 3].includes(((day % 7) + 7) % 7)
