import { dateInLondon } from '../temporal.ts'
import { workingDaysBetween, type WorkingCalendar } from '../working-days.ts'
import type { ChronologyLine } from './line.ts'

/**
 * How many working days after it happened a line was recorded, where that is more than the rules of the chronology
 * allow before it is marked; nothing where it was recorded in time, or nobody knows when.
 */
export function recordedLate(
  { on, recordedAt }: Pick<ChronologyLine, 'on' | 'recordedAt'>,
  calendar: WorkingCalendar,
  lateAfterWorkingDays: number,
): number | undefined {
  if (recordedAt === undefined) return undefined
  const recordedOn = dateInLondon(recordedAt)
  if (recordedOn <= on) return undefined
  const days = workingDaysBetween(calendar, on, recordedOn)
  return days > lateAfterWorkingDays ? days : undefined
}
