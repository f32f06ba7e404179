import type { DateText, TimeText } from '../../practice/vocabulary/identifiers.ts'
import type { Due } from '../../engine/due-date.ts'
import {
  endOfDayInLondon,
  instantInLondon,
  readDate,
  startOfDayInLondon,
  type InstantText,
} from '../../engine/temporal.ts'
import { dateInWords, plainDateInWords } from '../../engine/words.ts'
import { word, type Reader } from './reading.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A day, and the time on a London clock where one was written. */
export interface Written {
  readonly date: DateText
  readonly time?: TimeText
}

const moment =
  /^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:(\d{4}-\d{2}-\d{2})|(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}))(?:[ T](\d{2}:\d{2}))?$/i

/**
 * A day or an instant as people write it: `Thu 26 Mar 2026 15:10`, `26 March 2026` or `2026-03-26 15:10`. A day of the
 * week that is not that of the date is a slip of somebody's pen, and is refused with the right one.
 */
export function readMoment(written: string): { readonly is: Written } | { readonly not: string } {
  const found = moment.exec(written.trim())
  const [, weekday, iso, day = '', month = '', year = '', time] = found ?? []
  const number = months.indexOf(month.toLowerCase()) + 1
  const date = readDate(iso ?? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (!found || !date || (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) {
    return {
      not: `Write a date that exists, like “Thu 26 Mar 2026” or “Thu 26 Mar 2026 15:10”, not “${written}”`,
    }
  }
  const really = dateInWords(date).slice(0, 3)
  if (weekday && weekday.toLowerCase() !== really.toLowerCase()) {
    return { not: `${plainDateInWords(date)} is a ${really}, not a ${weekday}` }
  }
  return { is: { date, ...(time === undefined ? {} : { time }) } }
}

/** A day without a time. */
export const day: Reader<DateText> = word((written) => {
  const found = readMoment(written)
  if ('not' in found) return found
  return found.is.time === undefined
    ? { is: found.is.date }
    : { not: `Write a day without a time, not “${written}”` }
})

/** An instant on a London clock. */
export const instant: Reader<InstantText> = word((written) => {
  const found = readMoment(written)
  if ('not' in found) return found
  const { date, time } = found.is
  return time === undefined
    ? { not: `Write a time too, like “${dateInWords(date)} 15:10”` }
    : { is: instantInLondon(date, time) }
})

/** What was written, as the instant it is: of a day alone, its beginning. */
export const asInstant = ({ date, time }: Written): InstantText =>
  time === undefined ? startOfDayInLondon(date) : instantInLondon(date, time)

/** A day or an instant. */
export const dayOrInstant: Reader<Written> = word((written) => readMoment(written))

/** When something is due: a day ends at 24:00, an instant is itself. */
export const due: Reader<Due> = word((written) => {
  const found = readMoment(written)
  if ('not' in found) return found
  const { date, time } = found.is
  return {
    is:
      time === undefined
        ? { at: endOfDayInLondon(date), precision: 'day' as const }
        : { at: instantInLondon(date, time), precision: 'instant' as const },
  }
})
