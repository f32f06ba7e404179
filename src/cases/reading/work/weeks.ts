import { dayOf, milliseconds, type DayNumber } from '../../../engine/temporal.ts'

/** The London day of an instant, with the Sundays that end its week and the next one. */
export function weekOf(now: string): {
  readonly today: DayNumber
  readonly lastDay: DayNumber
  readonly lastDayOfNext: DayNumber
} {
  const today = dayOf(milliseconds(now))
  // 1 January 1970 was a Thursday: three days after the Monday of its week.
  const sinceMonday = (((today + 3) % 7) + 7) % 7
  const lastDay = today + 6 - sinceMonday
  return { today, lastDay, lastDayOfNext: lastDay + 7 }
}
