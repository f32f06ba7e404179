import type { Practice } from '../engine/practice.ts'
import type { TimescaleContext } from '../engine/timescales.ts'
import type { Clock } from '../outside/clock.ts'
import type { Passwords } from '../outside/passwords.ts'
import type { Store } from '../store/database.ts'

/** Everything a verb works with, made once by main and handed to each. */
export interface Office {
  readonly practice: Practice
  readonly timescales: TimescaleContext
  readonly store: Store
  readonly clock: Clock
  readonly passwords: Passwords
}
