import { dayDue, isPast, isPastAt } from './due-date.ts'
import type { Due } from './due-date.ts'
import { dayOf, milliseconds, momentAt } from './temporal.ts'
import type { InstantText, Moment } from './temporal.ts'
import { counted } from './words.ts'
import { countWorkingDays } from './working-days.ts'
import type { WorkingCalendar } from './working-days.ts'

/** The words of handbook A 1.5. `extended` is an extended deadline that is not yet close. */
export type DeadlineStatus =
  | 'completedInTime'
  | 'completedLate'
  | 'due'
  | 'dueSoon'
  | 'dueToday'
  | 'overdueLocal'
  | 'overdueStatutory'
  | 'cancelled'
  | 'extended'
  /** The earliest day on which something may end: never late. */
  | 'notBefore'

/** A deadline as it is stored. At least one of `local` and `statutory` is there. */
export interface DeadlineRead {
  readonly startedAt: Moment
  /** Where it was extended, the date it was extended to. */
  readonly local?: Due | undefined
  readonly statutory?: Due | undefined
  /** When it was done; a day alone is in time on the day it is due. */
  readonly metAt?: Moment | undefined
  readonly cancelled?: boolean | undefined
  readonly extended?: boolean | undefined
  readonly notBefore?: boolean | undefined
}

export interface DeadlineReading {
  readonly status: DeadlineStatus
  /** "3 working days left", "due today", "1 hour 15 minutes over", "done late locally". */
  readonly timeLeft: string
  /** How much of the time is left, from 1 (just begun) to 0 (run out), for the clock face. */
  readonly shareLeft: number
}

const soonWorkingDays = 5
const shortPeriodWorkingDays = 10

/** How a deadline stands at an instant, in the words of handbook A 1.5. */
export function deadlineStatus(
  deadline: DeadlineRead,
  now: InstantText,
  calendar: WorkingCalendar,
): DeadlineReading {
  const due = deadline.local ?? deadline.statutory
  if (!due)
    throw new RangeError('A deadline with neither a local nor a statutory date has no status')
  const start = momentAt(deadline.startedAt)
  if (deadline.cancelled) return { status: 'cancelled', timeLeft: 'cancelled', shareLeft: 0 }
  if (deadline.notBefore) return earliest(deadline, due, momentAt(now), calendar)
  if (deadline.metAt !== undefined) {
    return {
      ...completed(deadline, due, deadline.metAt),
      shareLeft: shareLeft(start, due, momentAt(deadline.metAt)),
    }
  }
  const at = milliseconds(now)
  const share = shareLeft(start, due, at)
  return {
    status: openStatus(deadline, due, { start, at, share }, calendar),
    timeLeft: isInHours(deadline) ? hoursLeft(due, at) : timeLeft(due, at, calendar),
    shareLeft: share,
  }
}

/** Nothing has to be done by then, so nothing is ever late: it says how long something has to go on. */
function earliest(
  { metAt, startedAt }: DeadlineRead,
  due: Due,
  at: number,
  calendar: WorkingCalendar,
): DeadlineReading {
  const words = metAt === undefined ? '' : isPast(due, metAt) ? 'kept until then' : 'ended earlier'
  const open = isPastAt(due, at)
    ? 'may end now'
    : `${timeLeft(due, at, calendar)} before it may end`
  return {
    status: 'notBefore',
    timeLeft: words || open,
    shareLeft: shareLeft(momentAt(startedAt), due, at),
  }
}

function completed(
  { local, statutory }: DeadlineRead,
  due: Due,
  metAt: Moment,
): Pick<DeadlineReading, 'status' | 'timeLeft'> {
  if (!isPast(due, metAt)) return { status: 'completedInTime', timeLeft: 'done in time' }
  const locally = local !== undefined && !(statutory && isPast(statutory, metAt))
  return { status: 'completedLate', timeLeft: locally ? 'done late locally' : 'done late' }
}

function openStatus(
  { statutory, extended }: DeadlineRead,
  due: Due,
  { start, at, share }: { start: number; at: number; share: number },
  calendar: WorkingCalendar,
): DeadlineStatus {
  if (statutory && isPastAt(statutory, at)) return 'overdueStatutory'
  if (isPastAt(due, at)) return 'overdueLocal'
  const today = dayOf(at)
  const dueDay = dayDue(due)
  if (dueDay === today) return 'dueToday'
  const wholeWorkingDays = countWorkingDays(calendar, dayOf(start), dueDay)
  const isShort = wholeWorkingDays >= 0 && wholeWorkingDays < shortPeriodWorkingDays
  const isSoon = isShort
    ? share <= 0.5
    : countWorkingDays(calendar, today, dueDay) <= soonWorkingDays
  if (isSoon) return 'dueSoon'
  return extended ? 'extended' : 'due'
}

const hour = 3_600_000
const minute = 60_000

/** As far as hours say more than days: over a weekend "1 working day left" would mean that there is time. */
const longestInHours = 96 * hour

/** What ends at an instant was given hours, or the moment a service opens; a day of the law beside it says that days are meant. */
const isInHours = ({ local, statutory }: DeadlineRead): boolean =>
  (local ?? statutory)?.precision === 'instant' && statutory?.precision !== 'day'

/** Nights and weekends count like any other hour. */
function hoursLeft(due: Due, at: number): string {
  const apart = Math.abs(milliseconds(due.at) - at)
  const words =
    apart <= longestInHours
      ? hoursAndMinutes(apart)
      : counted(Math.floor(apart / (24 * hour)), 'day')
  return `${words} ${isPastAt(due, at) ? 'over' : 'left'}`
}

/** Hours and minutes within a day of an instant, working days further off, and days where none of them is worked. */
function timeLeft(due: Due, at: number, calendar: WorkingCalendar): string {
  const over = isPastAt(due, at)
  const word = over ? 'over' : 'left'
  const apart = Math.abs(milliseconds(due.at) - at)
  if (due.precision === 'instant' && apart < 24 * hour) return `${hoursAndMinutes(apart)} ${word}`
  const [today, dueDay] = [dayOf(at), dayDue(due)]
  if (today === dueDay) return 'due today'
  const [from, to] = over ? [dueDay, today] : [today, dueDay]
  const workingDays = countWorkingDays(calendar, from, to)
  const days = workingDays > 0 ? counted(workingDays, 'working day') : counted(to - from, 'day')
  return `${days} ${word}`
}

function hoursAndMinutes(apart: number): string {
  const minutes = Math.floor(apart / minute)
  if (minutes === 0) return 'less than a minute'
  const parts = [
    minutes >= 60 ? counted(Math.floor(minutes / 60), 'hour') : '',
    minutes % 60 > 0 ? counted(minutes % 60, 'minute') : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function shareLeft(start: number, due: Due, at: number): number {
  const end = milliseconds(due.at)
  // A deadline that lies before what it counts from (a report before its conference) is simply whole until it has gone.
  if (end <= start) return at < end ? 1 : 0
  return Math.min(1, Math.max(0, (end - at) / (end - start)))
}
