import {
  dayNumber,
  dateInLondon,
  dateOf,
  isDay,
  type InstantText,
  type Moment,
} from './temporal.ts'
import { counted, dateInWords, happenedInWords, instantInWords } from './words.ts'

/**
 * "Happened Mon 4 May 2026, recorded Thu 7 May 2026 10:00 (3 days later)": both dates of what was written down on a
 * later day than it happened. Nothing where it was written down on its day, or before it.
 */
export function backdated(happened: Moment, recordedAt: InstantText): string | undefined {
  const days = dayNumber(dateInLondon(recordedAt)) - dayNumber(dateOf(happened))
  if (days <= 0) return undefined
  const when = isDay(happened) ? dateInWords(happened) : happenedInWords(happened)
  return `Happened ${when}, recorded ${instantInWords(recordedAt)} (${counted(days, 'day')} later)`
}
