import type { DateText, TimeText } from '../practice/vocabulary/identifiers.ts'
import { addDays, ageOn, yearsOn } from './calendar-days.ts'
import { dateInLondon, dayNumber, isDay, milliseconds, timeInLondon } from './temporal.ts'
import type { InstantText, Moment } from './temporal.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "Thu 26 Mar 2026". */
export function dateInWords(date: DateText): string {
  // 1 January 1970 was a Thursday.
  const weekday = weekdays[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? ''
  return `${weekday} ${plainDateInWords(date)}`
}

/** "26 Mar 2026": where the day of the week says nothing, as in a date of birth. */
export const plainDateInWords = (date: DateText): string =>
  `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`

/** "Mar 2026", of any day in it. */
export const monthInWords = (date: DateText): string => plainDateInWords(date).replace(/^\d+ /, '')

/** "15:10", by a London clock. */
export const timeInWords = (instant: InstantText): TimeText => timeInLondon(instant)

/** "Thu 26 Mar 2026 15:10". */
export const instantInWords = (instant: InstantText): string =>
  `${dateInWords(dateInLondon(instant))} ${timeInWords(instant)}`

/** "Thu 26 Mar 2026": a day that was given as an answer is kept as its first moment, and nobody said midnight. */
export const happenedInWords = (instant: InstantText): string =>
  timeInWords(instant) === '00:00' ? dateInWords(dateInLondon(instant)) : instantInWords(instant)

/** A day without a time, an instant with one. */
export const momentInWords = (moment: Moment): string =>
  isDay(moment) ? dateInWords(moment) : instantInWords(moment)

/** "today", "tomorrow", "yesterday", or the date in words. */
function dayInWords(date: DateText, today: DateText): string {
  if (date === today) return 'today'
  if (date === addDays(today, 1)) return 'tomorrow'
  return date === addDays(today, -1) ? 'yesterday' : dateInWords(date)
}

/** "today 15:10", "tomorrow 09:10", "Thu 26 Mar 2026 15:10", seen from an instant. */
export const whenInWords = (instant: InstantText, now: InstantText): string =>
  `${dayInWords(dateInLondon(instant), dateInLondon(now))} ${timeInWords(instant)}`

/** How old someone is, or when they are expected. At most one of the two dates is known. */
export interface Born {
  readonly bornOn?: DateText | undefined
  readonly expectedOn?: DateText | undefined
  /** The date of birth is an estimate, and the age is said as one (handbook E2). */
  readonly estimated?: boolean | undefined
}

/** "7", "4 months", "9 days", "about 15", "due 8 May 2026" for the unborn, "age not known". */
export function ageInWords({ bornOn, expectedOn, estimated }: Born, today: DateText): string {
  if (bornOn === undefined) {
    return expectedOn === undefined ? 'age not known' : `due ${plainDateInWords(expectedOn)}`
  }
  const years = yearsOn(bornOn, today)
  const about = estimated ? 'about ' : ''
  if (years < 0) return 'not born yet'
  if (years > 0) return `${about}${years}`
  const { months: completed, days } = ageOn(bornOn, today)
  if (completed > 0) return about + counted(completed, 'month')
  return days > 0 ? about + counted(days, 'day') : 'newborn'
}

/** "Ruby, Kian and Jay". */
export function listInWords(items: readonly string[], and: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

/** "1 working day", "3 working days": for nouns whose plural is an s. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`

/** "a referral", "an assessment". */
export const aOrAn = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

/** "20 minutes ago", "61 hours ago", and days once hours say no more than they do: from the fifth day on. */
export function agoInWords(instant: InstantText, now: InstantText): string {
  const minutes = Math.max(0, Math.floor((milliseconds(now) - milliseconds(instant)) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours >= 96) return `${counted(Math.floor(hours / 24), 'day')} ago`
  return `${hours > 0 ? counted(hours, 'hour') : counted(minutes, 'minute')} ago`
}
