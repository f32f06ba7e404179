import { doorOf } from '../../../engine/request-form.ts'
import { isOpen, nextOpening } from '../../../engine/opening-hours.ts'
import { deadlinesFrom, dueInWords } from '../../../engine/timescales.ts'
import { whenInWords } from '../../../engine/words.ts'
import { periodInWords } from '../../../engine/period-words.ts'
import type { ClockDefinition, RecordEvent } from '../../../practice/vocabulary/clock.ts'
import type { Web } from '../../web.ts'

/** The day and hour by which something happens to what was received at an instant, by the rule in force. */
export function promisedBy(
  { office }: Web,
  stops: RecordEvent,
  receivedAt: string,
): string | undefined {
  const clock = clockOf(office, stops)
  if (!clock) return undefined
  const { local, statutory } = deadlinesFrom(clock, receivedAt, office.timescales, () => true)
  const due = local ?? statutory
  return due && dueInWords(due)
}

/** How long there is for it, in a few words: "1 working day". */
export function promisedWithin({ office }: Web, stops: RecordEvent): string {
  const clock = clockOf(office, stops)
  // The limit in law is said in fewer words, and ours is never later.
  const due = clock?.statutory?.[0] ?? clock?.local?.[0]
  return due ? periodInWords(due.within, office.timescales.services) : 'a few days'
}

const clockOf = (office: Web['office'], stops: RecordEvent): ClockDefinition | undefined =>
  doorOf(office.practice).definition.clocks.find(
    (one) => 'event' in one.stops && one.stops.event === stops,
  )

/** Undefined while somebody is there to answer; otherwise when they next are: "tomorrow 08:00". */
export function opensAgain({ office }: Web): string | undefined {
  const now = office.clock.now()
  const { hours } = office.timescales
  if (isOpen(hours, 'front-door', now)) return undefined
  return whenInWords(nextOpening(hours, 'front-door', now), now)
}
