import type { DateText } from '../practice/vocabulary/identifiers.ts'
import { dateOfDay, dayNumber } from './temporal.ts'

/** The date this many calendar days later; earlier when negative. */
export const addDays = (date: DateText, days: number): DateText => dateOfDay(dayNumber(date) + days)

/**
 * The same day-number this many months later, or the last day of a month that has no such day (handbook A 1.2:
 * 31 August and six months is 28 February). Negative counts back.
 */
export function addMonths(date: DateText, months: number): DateText {
  const { day } = partsOf(date)
  const monthsSinceYearNought = monthOf(date) + months
  const thatYear = Math.floor(monthsSinceYearNought / 12)
  const thatMonth = (monthsSinceYearNought % 12) + 1
  return dateText(thatYear, thatMonth, Math.min(day, daysInMonth(thatYear, thatMonth)))
}

/**
 * The date on which this age is reached, at 00:00. Someone born on 29 February reaches it on 1 March in a year that
 * has none, as law reads it (handbook A 1.2). Every age rule goes through here.
 */
export function birthdayOn(bornOn: DateText, age: number): DateText {
  const { year, month, day } = partsOf(bornOn)
  const thatYear = year + age
  if (month === 2 && day === 29 && daysInMonth(thatYear, 2) === 28) return dateText(thatYear, 3, 1)
  return dateText(thatYear, month, day)
}

/** A completed age. */
export interface Age {
  readonly years: number
  /** Beyond the years. */
  readonly months: number
  /** Beyond the months. */
  readonly days: number
}

/** The years completed on a date; negative before the first day of life. */
export function yearsOn(bornOn: DateText, on: DateText): number {
  const reached = partsOf(on).year - partsOf(bornOn).year
  return on < birthdayOn(bornOn, reached) ? reached - 1 : reached
}

/** The age completed on a date. */
export function ageOn(bornOn: DateText, on: DateText): Age {
  const years = yearsOn(bornOn, on)
  const birthday = birthdayOn(bornOn, years)
  const monthsApart = monthOf(on) - monthOf(birthday)
  const months = addMonths(birthday, monthsApart) <= on ? monthsApart : monthsApart - 1
  return { years, months, days: daysBetween(addMonths(birthday, months), on) }
}

/** Calendar days from the first date to the second; negative when it is earlier. */
export const daysBetween = (from: DateText, to: DateText): number => dayNumber(to) - dayNumber(from)

/** Months since the year nought. */
const monthOf = (date: DateText): number => {
  const { year, month } = partsOf(date)
  return year * 12 + (month - 1)
}

const partsOf = (date: DateText) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

const dateText = (year: number, month: number, day: number): DateText =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
