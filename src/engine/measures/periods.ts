import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import { addDays, addMonths } from '../calendar-days.ts'
import { readDate } from '../temporal.ts'
import { plainDateInWords } from '../words.ts'

/** The days that a figure is asked for, both included, and how they are called. */
export interface Period {
  readonly from: DateText
  readonly to: DateText
  readonly title: string
}

export const periodKinds = ['year-to-date', 'year', 'quarter', 'month', 'days'] as const
export type PeriodKind = (typeof periodKinds)[number]

const firstOfMonth = (date: DateText): DateText => `${date.slice(0, 7)}-01`

/** The first day of the reporting year, 1 April to 31 March (handbook A 7). */
const yearStartedOn = (date: DateText): DateText =>
  date.slice(5) >= '04-01' ? `${date.slice(0, 4)}-04-01` : `${Number(date.slice(0, 4)) - 1}-04-01`

/**
 * The period that is asked for: the reporting year so far, or the last whole year, quarter or month; or any days, of
 * which the later is never after today. Nothing where days are asked for that are none, or stand the wrong way round.
 */
export function periodOf(
  kind: PeriodKind,
  today: DateText,
  days: { readonly from: string; readonly to: string } = { from: '', to: '' },
): Period | undefined {
  const year = yearStartedOn(today)
  const spanning = (from: DateText, months: number, title: string): Period => ({
    from,
    to: addDays(addMonths(from, months), -1),
    title,
  })
  if (kind === 'year-to-date') return { from: year, to: today, title: 'This year so far' }
  if (kind === 'year') return spanning(addMonths(year, -12), 12, 'Last year, April to March')
  if (kind === 'month') return spanning(addMonths(firstOfMonth(today), -1), 1, 'Last month')
  if (kind === 'quarter') {
    const month = Number(today.slice(5, 7)) - 1
    const quarter = addMonths(firstOfMonth(today), -(month % 3))
    return spanning(addMonths(quarter, -3), 3, 'Last quarter')
  }
  const from = readDate(days.from)
  const to = readDate(days.to)
  if (!from || !to || from > to || from > today) return undefined
  const until = to > today ? today : to
  return { from, to: until, title: `${plainDateInWords(from)} to ${plainDateInWords(until)}` }
}

/** The twelve months up to the one in which a period ends; the last is as long as the period reaches into it. */
export function monthsUpTo(
  period: Period,
): readonly { readonly from: DateText; readonly to: DateText }[] {
  const last = firstOfMonth(period.to)
  return Array.from({ length: 12 }, (_, at) => {
    const from = addMonths(last, at - 11)
    return { from, to: at === 11 ? period.to : addDays(addMonths(from, 1), -1) }
  })
}
