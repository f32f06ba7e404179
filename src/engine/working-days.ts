import type { BankHoliday } from '../practice/vocabulary/authority.ts'
import type { DateText } from '../practice/vocabulary/identifiers.ts'
import { dateOfDay, dayNumber } from './temporal.ts'
import type { DayNumber } from './temporal.ts'

/**
 * Monday to Friday without the bank holidays of England (handbook A 1.1). Weekdays are numbered in one run, so that a
 * sum of working days is a sum of integers stepped over the few holidays between.
 */
export interface WorkingCalendar {
  /** The first and last day of the years whose bank holidays are loaded; both undefined when none are. */
  readonly firstOn: DateText | undefined
  readonly lastOn: DateText | undefined
  /** The weekday numbers of the bank holidays, in order. */
  readonly holidays: readonly number[]
  readonly holidayDays: ReadonlySet<DayNumber>
}

export function workingCalendar(bankHolidays: readonly BankHoliday[]): WorkingCalendar {
  const days = [...new Set(bankHolidays.map(({ on }) => dayNumber(on)))].sort((a, b) => a - b)
  const [first, last] = [days.at(0), days.at(-1)]
  return {
    firstOn: first === undefined ? undefined : `${dateOfDay(first).slice(0, 4)}-01-01`,
    lastOn: last === undefined ? undefined : `${dateOfDay(last).slice(0, 4)}-12-31`,
    holidays: days.filter(isWeekday).map(weekdaysUpTo),
    holidayDays: new Set(days),
  }
}

/** Are the bank holidays of this date's year loaded? Where not, a deadline on it must warn (handbook A 1.1). */
export function covers(calendar: WorkingCalendar, date: DateText): boolean {
  const { firstOn, lastOn } = calendar
  return firstOn !== undefined && lastOn !== undefined && date >= firstOn && date <= lastOn
}

/** What to tell someone about a date whose bank holidays are not loaded, or undefined when they are. */
export function warnsAfter(calendar: WorkingCalendar, date: DateText): string | undefined {
  if (covers(calendar, date)) return undefined
  return `The bank holidays of ${date.slice(0, 4)} are not loaded: check this date.`
}

export const isWorkingDay = (calendar: WorkingCalendar, date: DateText): boolean =>
  isWorkingDayNumber(calendar, dayNumber(date))

export const isWorkingDayNumber = (calendar: WorkingCalendar, day: DayNumber): boolean =>
  isWeekday(day) && !calendar.holidayDays.has(day)

/** The Nth working day after the date, which is day 0 whatever day of the week it is. */
export const addWorkingDays = (
  calendar: WorkingCalendar,
  date: DateText,
  count: number,
): DateText => dateOfDay(workingDayAfter(calendar, dayNumber(date), count))

export function workingDayAfter(
  calendar: WorkingCalendar,
  day: DayNumber,
  count: number,
): DayNumber {
  if (count === 0) return day
  const from = weekdaysUpTo(day)
  let target = from + count
  for (const holiday of calendar.holidays) {
    if (holiday > target) break
    if (holiday > from) target += 1
  }
  return dayOfWeekday(target)
}

/** The working day this many before the date, itself not counted. */
export function workingDaysBefore(
  calendar: WorkingCalendar,
  date: DateText,
  count: number,
): DateText {
  if (count === 0) return date
  const from = weekdaysUpTo(dayNumber(date) - 1)
  let target = from - count + 1
  for (const holiday of calendar.holidays.toReversed()) {
    if (holiday < target) break
    if (holiday <= from) target -= 1
  }
  return dateOfDay(dayOfWeekday(target))
}

/** How many working days come after the first date up to the second, itself counted; negative when it is earlier. */
export const workingDaysBetween = (
  calendar: WorkingCalendar,
  from: DateText,
  to: DateText,
): number => countWorkingDays(calendar, dayNumber(from), dayNumber(to))

export const countWorkingDays = (
  calendar: WorkingCalendar,
  from: DayNumber,
  to: DayNumber,
): number => workingDaysUpTo(calendar, to) - workingDaysUpTo(calendar, from)

/** The date itself when it is a working day, or else the last one before it: the planning date of handbook A 1.2. */
export const lastWorkingDayOnOrBefore = (calendar: WorkingCalendar, date: DateText): DateText =>
  isWorkingDay(calendar, date) ? date : workingDaysBefore(calendar, date, 1)

/** The date itself when it is a working day, or else the first one after it. */
export const workingDayOnOrAfter = (calendar: WorkingCalendar, date: DateText): DateText =>
  isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date)

/** The first working day after the date. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: DateText): DateText =>
  addWorkingDays(calendar, date, 1)

function workingDaysUpTo(calendar: WorkingCalendar, day: DayNumber): number {
  const weekdays = weekdaysUpTo(day)
  const after = calendar.holidays.findIndex((holiday) => holiday > weekdays)
  return weekdays - (after === -1 ? calendar.holidays.length : after)
}

/** Days since a Monday, 29 December 1969, so that weeks are whole. */
const sinceMonday = (day: DayNumber): number => day + 3

const isWeekday = (day: DayNumber): boolean => ((sinceMonday(day) % 7) + 7) % 7 < 5

function weekdaysUpTo(day: DayNumber): number {
  const weeks = Math.floor(sinceMonday(day) / 7)
  return weeks * 5 + Math.min(sinceMonday(day) - weeks * 7 + 1, 5)
}

function dayOfWeekday(weekday: number): DayNumber {
  const weeks = Math.floor((weekday - 1) / 5)
  return weeks * 7 + (weekday - 1 - weeks * 5) - 3
}
