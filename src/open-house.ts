import { join } from 'node:path'
import type { House } from './cases/moving/house.ts'
import type { Config } from './config.ts'
import { systemClock } from './outside/clock.ts'
import { startEmbeddedPostgres } from './outside/embedded-postgres.ts'
import { folderOfFiles } from './outside/files.ts'

/**
 * The database as it stands, with nothing brought up to date and nobody put into it: for the commands that carry it
 * out or in whole.
 */
export async function openHouse(
  config: Config,
  log: (line: string) => void,
): Promise<House & { close(): Promise<void> }> {
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(config.dataFolder, 'postgres'), log })
  return {
    databaseUrl: config.databaseUrl ?? embedded?.url ?? '',
    isEmbedded: embedded !== undefined,
    // What was kept may be kept again, however large a new file may be today.
    files: folderOfFiles(config.filesFolder, Number.MAX_SAFE_INTEGER),
    clock: systemClock,
    close: async () => await embedded?.stop(),
  }
}
