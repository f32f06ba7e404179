import { addDays } from '../../engine/calendar-days.ts'
import type { RunningDeadline } from '../../engine/deadline-changes.ts'
import { dueAtInstant, dueOnDay, type DueDate } from '../../engine/due-date.ts'
import { dateInLondon, milliseconds } from '../../engine/temporal.ts'
import type { DeadlineRow } from '../../store/deadlines.ts'
import type { Office } from '../office.ts'

/** A deadline of the file as the rules for changing one see it. */
export function runningDeadline({ timescales }: Office, deadline: DeadlineRow): RunningDeadline {
  const { calendar } = timescales
  const due = (at: string | null, precision: string | null): DueDate | undefined => {
    if (at === null) return undefined
    // A day that is due ends at 24:00, which is kept as the first instant of the next.
    return precision === 'day'
      ? dueOnDay(addDays(dateInLondon(at), -1), deadline.counts_from, calendar)
      : dueAtInstant(milliseconds(at), calendar)
  }
  const local = due(deadline.local_at, deadline.local_precision)
  const statutory = due(deadline.statutory_at, deadline.statutory_precision)
  const { extended_at: extendedAt } = deadline
  return {
    trigger: deadline.counts_from,
    firstTrigger: deadline.first_counts_from,
    ...(local ? { local } : {}),
    ...(statutory ? { statutory } : {}),
    ...(extendedAt !== null && local
      ? {
          extension: {
            to: local,
            reason: deadline.extension_reason ?? '',
            agreedBy: '',
            at: extendedAt,
            original: {},
          },
        }
      : {}),
  }
}
