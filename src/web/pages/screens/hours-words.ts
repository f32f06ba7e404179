import { milliseconds } from '../../../engine/temporal.ts'
import { counted } from '../../../engine/words.ts'
import type { WorkingCalendar } from '../../../engine/working-days.ts'
import { html, type Html } from '../../html.ts'
import type { ClockFaceProps } from '../../parts/clock-face.ts'
import { clockOf, type Deadline } from '../records/deadline-words.ts'

const minute = 60_000
const longest = 96 * 60

/** The hours of a deadline as a line that fills up, with a mark at each day; its words say the same beside it. */
export function hoursBar(
  { counts_from, local_at, local_precision, statutory_at, statutory_precision }: Deadline,
  now: string,
): Html | undefined {
  const at = local_at ?? statutory_at
  if (!at || (local_at ? local_precision : statutory_precision) !== 'instant') return undefined
  const [from, whole] = [milliseconds(counts_from), milliseconds(at) - milliseconds(counts_from)]
  const hours = whole / (60 * minute)
  if (hours > longest / 60) return undefined
  const gone = Math.min(100, Math.max(0, ((milliseconds(now) - from) / whole) * 100))
  const days = Array.from(
    { length: Math.ceil(hours / 24) - 1 },
    (_, day) => ((day + 1) * 2400) / hours,
  )
  return html`<svg class="tw-hours" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="tw-hours__left" width="100" height="4"/><rect class="tw-hours__gone" width="${gone.toFixed(1)}" height="4"/>
    ${days.map((x) => html`<rect class="tw-hours__day" x="${x.toFixed(1)}" width="0.3" height="4"/>`)}
  </svg>`
}

/**
 * A deadline as its clock face. One that runs in hours of the clock is said in hours for as long as four days: over a
 * weekend "1 working day left" would mean that there is time.
 */
export function clockInHours(
  deadline: Deadline,
  now: string,
  calendar: WorkingCalendar,
  details: ClockFaceProps['details'] = [],
): ClockFaceProps {
  const face = clockOf(deadline, now, calendar, details)
  const [at, precision] = deadline.local_at
    ? [deadline.local_at, deadline.local_precision]
    : [deadline.statutory_at, deadline.statutory_precision]
  if (face.state === 'met' || face.state === 'cancelled' || !at || precision !== 'instant')
    return face
  const minutes = Math.floor(Math.abs(milliseconds(at) - milliseconds(now)) / minute)
  if (minutes > longest) return face
  const hours = Math.floor(minutes / 60)
  const words = [
    hours > 0 ? counted(hours, 'hour') : '',
    minutes % 60 > 0 || hours === 0 ? counted(minutes % 60, 'minute') : '',
  ].filter(Boolean)
  return {
    ...face,
    text: `${words.join(' ')} ${milliseconds(at) < milliseconds(now) ? 'over' : 'left'}`,
  }
}
