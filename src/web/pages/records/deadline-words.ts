import { deadlineStatus, type DeadlineStatus } from '../../../engine/deadline-status.ts'
import { dateInLondon, instantText, milliseconds } from '../../../engine/temporal.ts'
import { dateInWords, instantInWords, whenInWords } from '../../../engine/words.ts'
import type { WorkingCalendar } from '../../../engine/working-days.ts'
import type { ClockFaceProps, ClockState } from '../../parts/clock-face.ts'
import type { Deadline as Kept } from './record.ts'

const faces: Readonly<Record<DeadlineStatus, ClockState>> = {
  completedInTime: 'met',
  completedLate: 'met',
  due: 'ample',
  extended: 'ample',
  notBefore: 'ample',
  dueSoon: 'soon',
  dueToday: 'soon',
  overdueLocal: 'over',
  overdueStatutory: 'over',
  cancelled: 'cancelled',
}

/** As much of a deadline as its words need. */
export type Deadline = Pick<
  Kept,
  | 'counts_from'
  | 'local_at'
  | 'local_precision'
  | 'statutory_at'
  | 'statutory_precision'
  | 'extended_at'
  | 'met_at'
  | 'state'
  | 'cancelled_reason'
> &
  Partial<Pick<Kept, 'not_before'>>

interface DueAt {
  readonly at: string
  readonly precision: 'day' | 'instant'
}

const dueAt = (at: string | null, precision: 'day' | 'instant' | null): DueAt | undefined =>
  at && precision ? { at, precision } : undefined

const local = (one: Deadline): DueAt | undefined => dueAt(one.local_at, one.local_precision)
const statutory = (one: Deadline): DueAt | undefined =>
  dueAt(one.statutory_at, one.statutory_precision)

/** A deadline as its clock face, with how it stands in words and when it is due. */
export function clockOf(
  deadline: Deadline,
  now: string,
  calendar: WorkingCalendar,
  details: ClockFaceProps['details'] = [],
): ClockFaceProps {
  const reading = deadlineStatus(
    {
      startedAt: deadline.counts_from,
      local: local(deadline),
      statutory: statutory(deadline),
      metAt: deadline.met_at ?? undefined,
      cancelled: deadline.state === 'cancelled',
      extended: deadline.extended_at !== null,
      notBefore: deadline.not_before,
    },
    now,
    calendar,
  )
  return {
    state: faces[reading.status],
    shareLeft: reading.shareLeft,
    text: reading.timeLeft,
    details: [whenDue(deadline, now), ...details],
  }
}

/** "due today 15:10", "due by the end of Fri 27 Mar 2026", "done Fri 27 Mar 2026 13:00". */
export function whenDue(deadline: Deadline, now: string): string {
  if (deadline.met_at) return `done ${whenInWords(deadline.met_at, now)}`
  if (deadline.state === 'cancelled') return deadline.cancelled_reason ?? 'not needed any more'
  const due = local(deadline) ?? statutory(deadline)
  if (!due) return ''
  if (deadline.not_before) return `not before ${inWords(due)}`
  return due.precision === 'instant' ? `due ${whenInWords(due.at, now)}` : `due by ${inWords(due)}`
}

/** A day that ends at midnight is named by the day that ends, not by the one that begins. */
const inWords = ({ at, precision }: DueAt): string =>
  precision === 'instant'
    ? instantInWords(at)
    : `the end of ${dateInWords(dateInLondon(instantText(milliseconds(at) - 1)))}`

/** The deadline that leads: the first that is open, of those that stand for the whole record. */
export const leading = (deadlines: readonly Kept[]): Kept | undefined =>
  deadlines.find((one) => one.leads && one.state === 'open') ??
  deadlines.find((one) => one.state === 'open')
