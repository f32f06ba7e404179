import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Office } from './cases/office.ts'
import { setUp } from './cases/setting-up/set-up.ts'
import { loadCast, type LoadedCast } from './cases/setting-up/load-cast.ts'
import type { Config } from './config.ts'
import { timescaleContext } from './engine/timescales.ts'
import { systemClock, type Clock } from './outside/clock.ts'
import { openDepartment } from './outside/department.ts'
import { startEmbeddedPostgres } from './outside/embedded-postgres.ts'
import { openIdProvider } from './outside/identity-provider.ts'
import { keysFrom, passingKeys, secretOf } from './outside/keys.ts'
import { folderOfFiles } from './outside/files.ts'
import { argon2Passwords } from './outside/passwords.ts'
import { clamAv } from './outside/virus-scan.ts'
import { openStore } from './store/database.ts'
import { migrate } from './store/migrate.ts'
import {
  demonstrationDirectoryOf,
  demonstrationGroupsOf,
  demonstrationOf,
  soundPracticeOf,
} from './practice-of.ts'
import type { Practice } from './engine/practice.ts'

export interface OpenOffice {
  readonly office: Office
  /** As the owner: for the job queue, which keeps a schema of its own. */
  readonly databaseUrl: string
  readonly demonstration: boolean
  /** The database was empty until now. */
  readonly isNew: boolean
  /** The demonstration, where it was loaded just now. */
  readonly loaded?: LoadedCast | undefined
  /** Closes the office, and the database when nobody else uses it. */
  close(): Promise<void>
}

/** An office over a database that is there already and has this version's schema. */
export function officeOver(
  practice: Practice,
  databaseUrl: string,
  clock: Clock,
  lost: (error: Error) => void,
  outside: Partial<Pick<Office, 'keys' | 'identityProvider' | 'files' | 'virusScan'>> = {},
): Office {
  return {
    keys: outside.keys ?? passingKeys(),
    identityProvider: outside.identityProvider,
    files: outside.files ?? passingFiles(),
    virusScan: outside.virusScan,
    practice,
    timescales: timescaleContext(practice.pack),
    store: openStore({ url: databaseUrl, clock, lost }),
    clock,
    passwords: argon2Passwords(),
  }
}

/** For stories and measurements, whose offices come and go: made in a temporary folder if ever they keep a file. */
const passingFiles = (): Office['files'] =>
  folderOfFiles(join(tmpdir(), `threadwell-files-${crypto.randomUUID()}`), 25 * 1024 * 1024)

/**
 * Opens the office a configuration asks for: the embedded database or one's own server, brought up to date,
 * with the demonstration in it when it is new and wanted. Nothing is opened for a practice model with faults.
 */
export async function openOffice(
  config: Config,
  log: (line: string) => void,
  empty = false,
): Promise<OpenOffice> {
  const practice = await soundPracticeOf(config.authority)
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(config.dataFolder, 'postgres'), log })
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? ''
  try {
    const { applied } = await migrate(databaseUrl)
    if (applied.length > 0) log(`Database brought up to date: ${applied.length} steps`)
    const lost = (error: Error): void => {
      log(`A database connection was lost and is replaced: ${error.message}`)
    }
    const office = officeOver(practice, databaseUrl, systemClock, lost, {
      keys: keysFrom(() => secretOf(config.key, config.dataFolder)),
      identityProvider: config.identityProvider && openIdProvider(config.identityProvider),
      files: folderOfFiles(config.filesFolder, config.largestFileBytes),
      virusScan: config.scanner && clamAv(config.scanner),
    })
    const wanted = !empty && (embedded !== undefined || config.demonstration)
    const made = await setUp(office, { demonstration: wanted })
    let loaded: LoadedCast | undefined
    if (made.isNew && made.demonstration) {
      const cast = await loadCast(office, await demonstrationOf(config.authority))
      loaded = cast
      const { loadDirectory } = await import('./cases/directory/load-directory.ts')
      await loadDirectory(office, await demonstrationDirectoryOf(config.authority))
      const { loadGroups } = await import('./cases/setting-up/load-groups.ts')
      await loadGroups(office, cast, await demonstrationGroupsOf(config.authority))
      log('The demonstration authority has been loaded')
    }
    // What is invented is told to nobody.
    const department =
      config.department && !made.demonstration
        ? openDepartment(config.department, { authority: practice.pack.dfeCode })
        : undefined
    if (config.department && !department) {
      log('The daily feed is off: this installation holds invented people')
    }
    return {
      office: { ...office, department },
      databaseUrl,
      demonstration: made.demonstration,
      isNew: made.isNew,
      loaded,
      async close() {
        await office.store.close()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
