import type { Clock } from '../../outside/clock.ts'
import type { Files } from '../../outside/files.ts'

/** What a command that carries the whole database in or out works with: as its owner, from whom nothing is hidden. */
export interface House {
  readonly databaseUrl: string
  /** The database that comes with Threadwell, and not a server of the authority's own. */
  readonly isEmbedded: boolean
  readonly files: Files
  readonly clock: Clock
}
