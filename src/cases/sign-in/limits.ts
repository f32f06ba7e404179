import { instantText, milliseconds } from '../../engine/temporal.ts'
import type { SessionLimits } from '../../store/sessions.ts'

export const triesBeforeLock = 8
export const lockMinutes = 15
/** A working day and the evening after it. */
export const longestHours = 12
const idleHours = 4
/** From a password that was right to its code, or to the provider and back. */
export const stepMinutes = 10

const minute = 60_000

export const later = (instant: string, minutes: number): string =>
  instantText(milliseconds(instant) + minutes * minute)

export const isPast = (instant: string, now: string): boolean =>
  milliseconds(instant) < milliseconds(now)

/** The earliest beginning and the earliest last use of a session that is still open at an instant. */
export const limitsAt = (now: string): SessionLimits => ({
  startedAt: later(now, -longestHours * 60),
  lastSeenAt: later(now, -idleHours * 60),
})
