import { Temporal } from 'temporal-polyfill'
import type { DateText, TimeText } from '../practice/vocabulary/identifiers.ts'

export { Temporal }

/** An instant as PostgreSQL writes it, ISO 8601 in UTC with no needless noughts: `2026-03-26T15:10:00Z`. */
export type InstantText = string

/** A day, or an instant where the time is known too: what clocks count from and what stops them. */
export type Moment = string

/** Every date and time of day a person reads or types is a London one. */
export const london = 'Europe/London'

/** Days since 1 January 1970, so that the sums that boards do by the thousand are sums of integers. */
export type DayNumber = number

const dayInMilliseconds = 86_400_000

/** The date that was typed, or undefined where the calendar has no such day: `2026-02-30`. */
export function readDate(text: string): DateText | undefined {
  const date = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const milliseconds = Date.parse(date)
  if (Number.isNaN(milliseconds)) return undefined
  return new Date(milliseconds).toISOString().startsWith(date) ? date : undefined
}

/** @throws RangeError for text that is no date: what people type goes through {@link readDate} first. */
export function dayNumber(date: DateText): DayNumber {
  const milliseconds = Date.parse(date)
  if (date.length !== 10 || Number.isNaN(milliseconds)) throw new RangeError(`Not a date: ${date}`)
  return milliseconds / dayInMilliseconds
}

const dates = new Map<DayNumber, DateText>()

/** The date of a day. Kept, because a board asks for the same few days on every line. */
export function dateOfDay(day: DayNumber): DateText {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * dayInMilliseconds).toISOString().slice(0, 10)
  dates.set(day, date)
  return date
}

/** @throws RangeError for text that is no instant. */
export function milliseconds(instant: InstantText): number {
  const value = Date.parse(instant)
  if (Number.isNaN(value) || instant.length <= 10)
    throw new RangeError(`Not an instant: ${instant}`)
  return value
}

export function instantText(atMilliseconds: number): InstantText {
  return new Date(atMilliseconds).toISOString().replace(/\.?0{1,3}Z$/, 'Z')
}

/** A day and an instant are told apart by their length alone: `2026-03-26` has no time. */
export function isDay(moment: Moment): boolean {
  return moment.length === 10
}

const starts = new Map<DayNumber, number>()

/** When this London day begins, in milliseconds. Kept, because Temporal takes 8 µs and a board asks for few days. */
export function startOfDay(day: DayNumber): number {
  const known = starts.get(day)
  if (known !== undefined) return known
  const start = Temporal.PlainDate.from(dateOfDay(day)).toZonedDateTime(london).epochMilliseconds
  starts.set(day, start)
  return start
}

/** The London day that an instant falls on. */
export function dayOf(atMilliseconds: number): DayNumber {
  const day = Math.floor(atMilliseconds / dayInMilliseconds)
  if (atMilliseconds >= startOfDay(day + 1)) return day + 1
  return atMilliseconds < startOfDay(day) ? day - 1 : day
}

/** The time on a London clock at an instant, in milliseconds since 00:00 on its face. */
export function clockTime(atMilliseconds: number): number {
  const day = dayOf(atMilliseconds)
  if (clocksStandOn(day)) return atMilliseconds - startOfDay(day)
  const zoned = Temporal.Instant.fromEpochMilliseconds(atMilliseconds).toZonedDateTimeISO(london)
  return zoned.toPlainTime().since('00:00').total('milliseconds')
}

/**
 * The instant when a London clock shows this time on this day. A time that does not exist is read one hour later,
 * one that occurs twice is the first (handbook A 1.2).
 */
export function atClockTime(day: DayNumber, sinceMidnightMilliseconds: number): number {
  if (clocksStandOn(day)) return startOfDay(day) + sinceMidnightMilliseconds
  return Temporal.PlainDateTime.from(dateOfDay(day))
    .add({ milliseconds: sinceMidnightMilliseconds })
    .toZonedDateTime(london, { disambiguation: 'compatible' }).epochMilliseconds
}

const clocksStandOn = (day: DayNumber): boolean =>
  startOfDay(day + 1) - startOfDay(day) === dayInMilliseconds

/** `08:00` in milliseconds since 00:00. @throws RangeError for text that is no time of day. */
export function timeOfDay(time: TimeText): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time of day: ${time}`)
  return Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000
}

/** The London date of an instant: an evening in summer is still the same day. */
export const dateInLondon = (instant: InstantText): DateText =>
  dateOfDay(dayOf(milliseconds(instant)))

/** The time to the minute on a London clock. */
export function timeInLondon(instant: InstantText): TimeText {
  const minutes = Math.floor(clockTime(milliseconds(instant)) / 60_000)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

export const startOfDayInLondon = (date: DateText): InstantText =>
  instantText(startOfDay(dayNumber(date)))

/** 24:00, which is 00:00 of the next day: a day is met until this instant and late from it. */
export const endOfDayInLondon = (date: DateText): InstantText =>
  instantText(startOfDay(dayNumber(date) + 1))

/** The instant when a London clock shows this time on this date, see {@link atClockTime}. */
export const instantInLondon = (date: DateText, time: TimeText): InstantText =>
  instantText(atClockTime(dayNumber(date), timeOfDay(time)))

/** The London date of a moment. */
export const dateOf = (moment: Moment): DateText => (isDay(moment) ? moment : dateInLondon(moment))

/** A moment in milliseconds: of a day alone, its start, the earliest it can have been. */
export const momentAt = (moment: Moment): number =>
  isDay(moment) ? startOfDay(dayNumber(moment)) : milliseconds(moment)
