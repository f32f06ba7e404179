import { closingOn, type ServiceHours } from '../../engine/opening-hours.ts'
import { dateInLondon, endOfDayInLondon, instantText, milliseconds } from '../../engine/temporal.ts'

/** The clock times that a worker plans the rest of a day by. */
export interface Marks {
  /** The next one: what must be decided by then comes first. The end of the day, when nothing stands before it. */
  readonly soonAt: string
  /** When the front door closes today, where that is still to come. */
  readonly closesAt: string | undefined
}

const hour = 3_600_000

/**
 * The next clock time is the first full hour that leaves an hour to work in, or the close of the front door where that
 * comes sooner. Once it has closed, or on a day that it does not open, only the end of the day is left.
 */
export function marksOf(now: string, hours: ServiceHours): Marks {
  const closing = closingOn(hours, 'front-door', now)
  const at = milliseconds(now)
  if (closing === undefined || milliseconds(closing) <= at) {
    return { soonAt: endOfDayInLondon(dateInLondon(now)), closesAt: undefined }
  }
  // London is always whole hours from UTC, so that a full hour of the one is one of the other.
  const fullHour = (Math.floor(at / hour) + 2) * hour
  return { soonAt: instantText(Math.min(fullHour, milliseconds(closing))), closesAt: closing }
}
