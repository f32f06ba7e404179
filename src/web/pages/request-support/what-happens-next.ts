import { doorOf } from '../../../engine/request-form.ts'
import { isOpen, nextOpening } from '../../../engine/opening-hours.ts'
import { deadlinesFrom, dueInWords } from '../../../engine/timescales.ts'
import { whenInWords } from '../../../engine/words.ts'
import type { RecordEvent } from '../../../practice/vocabulary/clock.ts'
import type { Web } from '../../web.ts'

/** The day and hour by which something happens to what was received at an instant, by the rule in force. */
export function promisedBy(
  { office }: Web,
  stops: RecordEvent,
  receivedAt: string,
): string | undefined {
  const { definition } = doorOf(office.practice)
  const clock = definition.clocks.find((one) => 'event' in one.stops && one.stops.event === stops)
  if (!clock) return undefined
  const { local, statutory } = deadlinesFrom(clock, receivedAt, office.timescales, () => true)
  const due = local ?? statutory
  return due && dueInWords(due)
}

/** Undefined while somebody is there to answer; otherwise when they next are: "tomorrow 08:00". */
export function opensAgain({ office }: Web): string | undefined {
  const now = office.clock.now()
  const { hours } = office.timescales
  if (isOpen(hours, 'front-door', now)) return undefined
  return whenInWords(nextOpening(hours, 'front-door', now), now)
}
