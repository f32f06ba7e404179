import { milliseconds } from '../../../engine/temporal.ts'
import { html, type Html } from '../../html.ts'
import type { Deadline } from '../records/deadline-words.ts'

const hour = 3_600_000
/** A line of more days than this says nothing about hours. */
const longestHours = 96

/** The hours of a deadline as a line that fills up, with a mark at each day; its words say the same beside it. */
export function hoursBar(
  { counts_from, local_at, local_precision, statutory_at, statutory_precision }: Deadline,
  now: string,
): Html | undefined {
  const at = local_at ?? statutory_at
  if (!at || (local_at ? local_precision : statutory_precision) !== 'instant') return undefined
  const [from, whole] = [milliseconds(counts_from), milliseconds(at) - milliseconds(counts_from)]
  const hours = whole / hour
  if (hours > longestHours) return undefined
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
