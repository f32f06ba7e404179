/** The one source of time. Everything that needs an instant is handed one of these. */
export interface Clock {
  /** The present instant, ISO with `Z`. */
  now(): string
}

/** The machine's own clock. */
export const systemClock: Clock = {
  // The only place where the time is read.
  now: () => new Date(Math.floor(performance.timeOrigin + performance.now())).toISOString(),
}

/** A clock that stands still until it is moved: for stories, tests and generated data. */
export function clockAt(instant: string): Clock & { moveTo(instant: string): void } {
  let now = instant
  return {
    now: () => now,
    moveTo(next) {
      now = next
    },
  }
}
