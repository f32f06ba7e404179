import type { OpeningHours } from '../practice/vocabulary/authority.ts'
import type { ServiceId } from '../practice/vocabulary/clock.ts'
import { atClockTime, clockTime, dayOf, instantText, milliseconds, timeOfDay } from './temporal.ts'
import type { InstantText } from './temporal.ts'
import { isWorkingDayNumber, workingDayAfter } from './working-days.ts'
import type { WorkingCalendar } from './working-days.ts'

/** When each service is open, from an authority's hours and its working days. */
export interface ServiceHours {
  readonly calendar: WorkingCalendar
  readonly times: ReadonlyMap<ServiceId, Times>
}

/** Times of a working day, in milliseconds since 00:00. One that opens after it closes is open overnight. */
interface Times {
  readonly opens: number
  readonly closes: number
}

/**
 * A service with no hours of its own (the emergency duty team) is open whenever no other is: every night, and the
 * whole of every weekend and bank holiday (handbook A 1.3).
 */
export function serviceHours(
  hours: readonly OpeningHours[],
  calendar: WorkingCalendar,
): ServiceHours {
  const own = hours.map(({ service, opens, closes }): [ServiceId, Times] => [
    service,
    { opens: timeOfDay(opens), closes: timeOfDay(closes) },
  ])
  const byDay = own.map(([, times]) => times).filter(({ opens, closes }) => opens < closes)
  const others = {
    opens: Math.max(...byDay.map(({ closes }) => closes)),
    closes: Math.min(...byDay.map(({ opens }) => opens)),
  }
  const times = new Map(own)
  for (const service of ['front-door', 'emergency-duty'] as const) {
    if (byDay.length > 0 && !times.has(service)) times.set(service, others)
  }
  return { calendar, times }
}

/** Is the service open at this instant? It is at the instant it opens, and is not at the one it closes. */
export const isOpen = (hours: ServiceHours, service: ServiceId, at: InstantText): boolean =>
  isOpenAt(hours, service, milliseconds(at))

/** The next instant after this one at which the service opens. */
export const nextOpening = (
  hours: ServiceHours,
  service: ServiceId,
  after: InstantText,
): InstantText => instantText(nextOpeningAfter(hours, service, milliseconds(after)))

/** When the service closes on the London day of this instant; undefined on a day, or for a service, that has no such time. */
export function closingOn(
  hours: ServiceHours,
  service: ServiceId,
  at: InstantText,
): InstantText | undefined {
  const { opens, closes } = timesOf(hours, service)
  const day = dayOf(milliseconds(at))
  if (closes <= opens || !isWorkingDayNumber(hours.calendar, day)) return undefined
  return instantText(atClockTime(day, closes))
}

export function isOpenAt(hours: ServiceHours, service: ServiceId, at: number): boolean {
  const { opens, closes } = timesOf(hours, service)
  const time = clockTime(at)
  const isWorkingDay = isWorkingDayNumber(hours.calendar, dayOf(at))
  if (opens < closes) return isWorkingDay && opens <= time && time < closes
  return !(isWorkingDay && closes <= time && time < opens)
}

export function nextOpeningAfter(hours: ServiceHours, service: ServiceId, at: number): number {
  const { opens } = timesOf(hours, service)
  const today = dayOf(at)
  const openingToday = atClockTime(today, opens)
  if (isWorkingDayNumber(hours.calendar, today) && openingToday > at) return openingToday
  return atClockTime(workingDayAfter(hours.calendar, today, 1), opens)
}

/**
 * Rule T01 (handbook A 1.3). A contact received out of hours starts its clock at the next opening. It then has until
 * the same time on the next working day (A), and never past the close of the first working day after the day of
 * receipt (B), so that one received in the night does not gain a day.
 */
export function endOfServiceDay(
  hours: ServiceHours,
  service: ServiceId,
  receivedAt: number,
): number {
  const { opens, closes } = timesOf(hours, service)
  if (closes <= opens) throw new RangeError(`A day of ${service}, open overnight, has no close`)
  const { calendar } = hours
  const startedAt = isOpenAt(hours, service, receivedAt)
    ? receivedAt
    : nextOpeningAfter(hours, service, receivedAt)
  const sameTime = atClockTime(workingDayAfter(calendar, dayOf(startedAt), 1), clockTime(startedAt))
  const close = atClockTime(workingDayAfter(calendar, dayOf(receivedAt), 1), closes)
  return Math.min(sameTime, close)
}

function timesOf(hours: ServiceHours, service: ServiceId): Times {
  const times = hours.times.get(service)
  if (!times) throw new RangeError(`The authority pack gives no opening hours for ${service}`)
  return times
}
