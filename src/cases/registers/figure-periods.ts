import { monthsUpTo, periodOf, type Period } from '../../engine/measures/periods.ts'
import { monthInWords } from '../../engine/words.ts'

/** Days that a register is counted over, and how an address calls them. */
export interface FigurePeriod extends Period {
  /** `year-to-date`, `year`, or a month like `2026-03`. */
  readonly key: string
}

const years = ['year-to-date', 'year'] as const

/** What is shown beside each other: the two years, one of them month by month, or both and every month. */
export type FiguresShown = 'years' | (typeof years)[number] | 'every-month'

/** What an address asks for; the two years where it asks for nothing that there is. */
export const shownIn = (asked: string): FiguresShown =>
  years.find((year) => year === asked) ?? 'years'

/** The periods that are shown on a day: a year stands before its months, the earliest of them first. */
export function periodsShown(shown: FiguresShown, today: string): readonly FigurePeriod[] {
  const wanted = years.filter((year) => shown === year || !years.some((one) => one === shown))
  return wanted.flatMap((key) => {
    const year = periodOf(key, today)
    if (!year) return []
    return [{ ...year, key }, ...(shown === 'years' ? [] : monthsOf(year))]
  })
}

/** The months of a year, the last of them as long as the year reaches into it. */
const monthsOf = (year: Period): readonly FigurePeriod[] =>
  monthsUpTo(year)
    .filter(({ from }) => from >= year.from)
    .map((month) => ({
      ...month,
      key: month.from.slice(0, 7),
      title: monthInWords(month.from),
    }))
