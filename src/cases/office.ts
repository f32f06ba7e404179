import type { Practice } from '../engine/practice.ts'
import type { TimescaleContext } from '../engine/timescales.ts'
import type { Clock } from '../outside/clock.ts'
import type { Department } from '../outside/department.ts'
import type { IdentityProvider } from '../outside/identity-provider.ts'
import type { Keys } from '../outside/keys.ts'
import type { Files } from '../outside/files.ts'
import type { Passwords } from '../outside/passwords.ts'
import type { VirusScan } from '../outside/virus-scan.ts'
import type { Store } from '../store/database.ts'

/** Everything a verb works with, made once by main and handed to each. */
export interface Office {
  readonly practice: Practice
  readonly timescales: TimescaleContext
  readonly store: Store
  readonly clock: Clock
  readonly passwords: Passwords
  readonly files: Files
  /** Without one, pages say in words that files are not scanned. */
  readonly virusScan?: VirusScan | undefined
  /** Seal what must not be read out of a copy of the database. */
  readonly keys: Keys
  /** Single sign-on, where it is configured. */
  readonly identityProvider?: IdentityProvider | undefined
  /** The department's daily feed. Without it nothing is sent, and the pages say so. */
  readonly department?: Department | undefined
}
