import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'
import type { EmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'

const folder = fileURLToPath(new URL('../../.cache/test-postgres', import.meta.url))

/**
 * Starts the database server of the tests, or joins the one that another run is using. It keeps its templates between
 * runs and gives up safety for speed: nothing in it is worth more than a second run. `log` hears what it has to say.
 */
export function startTestCluster(log: (line: string) => void): Promise<EmbeddedPostgres> {
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '120',
    shared_buffers: '128MB',
    // A run leaves some two hundred databases behind until it ends, and each would be visited every minute.
    autovacuum_naptime: '5min',
  }
  return startEmbeddedPostgres({ folder, settings, log })
}
