import type { EntrySchedule, Weekday } from '../../practice/vocabulary/directory.ts'
import { listInWords, plainDateInWords } from '../words.ts'

const weekdays: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
export const days = Object.keys(weekdays) as readonly Weekday[]
export const dayInFull = (day: Weekday): string => weekdays[day]

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** "9am", "5:30pm", "noon". */
export function timeOfDayInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (minutes === 0 && hours === 12) return 'noon'
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours < 12 ? 'am' : 'pm'}`
}

/** "Monday to Friday, 9am to 5pm"; "The first Saturday of the month, 10am to noon, from 1 Apr 2026 to 30 Sep 2026". */
export function scheduleInWords(schedule: EntrySchedule): string {
  const { opensAt, closesAt, validFrom, validTo, words } = schedule
  const times =
    opensAt && closesAt
      ? `${timeOfDayInWords(opensAt)} to ${timeOfDayInWords(closesAt)}`
      : opensAt && `from ${timeOfDayInWords(opensAt)}`
  const season = [
    validFrom && `from ${plainDateInWords(validFrom)}`,
    validTo && `${validFrom ? '' : 'until '}${validFrom ? 'to ' : ''}${plainDateInWords(validTo)}`,
  ]
    .filter(Boolean)
    .join(' ')
  return [daysInWords(schedule), times, season, words].filter(Boolean).join(', ')
}

function daysInWords({ freq, every = 1, byday = '', bymonthday = '' }: EntrySchedule): string {
  const said = byday.split(',').filter(Boolean)
  if (freq === 'WEEKLY') {
    const names = said as Weekday[]
    const often = every === 2 ? 'Every second week: ' : every > 2 ? `Every ${every} weeks: ` : ''
    return often + spanInWords(names)
  }
  const often =
    every === 1 ? 'of the month' : every === 2 ? 'of every second month' : `every ${every} months`
  const placed = [...said.map(nthInWords), ...bymonthday.split(',').filter(Boolean).map(dateWords)]
  return placed.length === 0 ? 'Every month' : `The ${listInWords(placed)} ${often}`
}

/** "Monday to Friday" where the days follow each other, "Monday and Thursday" where they do not. */
function spanInWords(names: readonly Weekday[]): string {
  const at = names.map((name) => days.indexOf(name)).sort((one, other) => one - other)
  const [first = 0, last = 0] = [at[0], at.at(-1)]
  if (at.length === 7) return 'Every day'
  const follows = at.length > 2 && last - first === at.length - 1
  const shown = follows ? [first, last] : at
  const words = shown.flatMap((index) => weekdays[days[index] ?? 'MO'])
  return follows ? words.join(' to ') : listInWords(words)
}

/** "1SA" is "first Saturday", "-1FR" "last Friday". */
function nthInWords(rule: string): string {
  const [, which = '', day = 'MO'] = /^(-?\d)?(\w\w)$/.exec(rule) ?? []
  const nth = which.startsWith('-') ? 'last' : (ordinals[Number(which) - 1] ?? '')
  return `${nth} ${weekdays[day as Weekday]}`.trim()
}

function dateWords(text: string): string {
  const day = Number(text)
  if (day < 0) return 'last day'
  const tens = day % 100 > 10 && day % 100 < 14
  return `${day}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`
}
