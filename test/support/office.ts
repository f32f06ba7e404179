import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller } from '../../src/engine/permissions.ts'
import type { Practice } from '../../src/engine/practice.ts'
import type { Office } from '../../src/cases/office.ts'
import { loadCast, type LoadedCast } from '../../src/cases/setting-up/load-cast.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { folderOfFiles } from '../../src/outside/files.ts'
import type { VirusScan } from '../../src/outside/virus-scan.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { currentWorkers } from '../../src/store/workers.ts'
import { cloneDatabase, copyOf, modelDatabase } from './database.ts'

/** An office over a database of its own, with the demonstration in it and a clock that is moved by hand. */
export interface TestOffice {
  readonly office: Office
  readonly url: string
  readonly clock: ReturnType<typeof clockAt>
  readonly cast: LoadedCast
  /** Where its documents are kept. */
  readonly filesFolder: string
  /** Somebody of the demonstration, as their session would have them. */
  caller(username: string): Caller
  /** The id of a person of the cast. */
  person(word: string): string
  close(): Promise<void>
}

/** Small, so that a file that is too large is soon made. */
export const testLargestFileBytes = 1024 * 1024

/** Opens one, at an instant, over a practice that may be changed for the test. Close it in `after`. */
export async function testOffice(
  at: string,
  change: (practice: Practice) => Practice = (practice) => practice,
  {
    virusScan,
    identityProvider,
  }: { readonly virusScan?: VirusScan } & Pick<Partial<Office>, 'identityProvider'> = {},
): Promise<TestOffice> {
  const plain = await practiceOf('lancashire')
  const practice = change(plain)
  const demonstration = practice === plain ? await demonstrationAt(at, plain) : undefined
  const { url, drop } = await (demonstration ? copyOf(demonstration.model) : cloneDatabase())
  const clock = clockAt(at)
  const filesFolder = await mkdtemp(join(tmpdir(), 'threadwell-test-files-'))
  const files = folderOfFiles(filesFolder, testLargestFileBytes)
  const office = officeOver(practice, url, clock, () => undefined, {
    files,
    virusScan,
    identityProvider,
  })
  const cast = demonstration?.filled ?? (await loaded(office))
  const workers = await office.store.transaction({ system: true }, (work) =>
    currentWorkers(work, at),
  )
  return {
    office,
    url,
    clock,
    cast,
    filesFolder,
    caller(username) {
      const worker = workers.find((one) => one.username === username)
      if (!worker) throw new Error(`Nobody signs in as ${username}`)
      const { id, name, posts, agency } = worker
      return { workerId: id, name, posts, ...(agency ? { agency } : {}) }
    },
    person(word) {
      const id = cast.people.get(word)
      if (!id) throw new Error(`Nobody in the cast is called ${word}`)
      return id
    },
    async close() {
      await office.store.close()
      await drop()
      await rm(filesFolder, { recursive: true, force: true })
    },
  }
}

const demonstrations = new Map<string, ReturnType<typeof modelDatabase<LoadedCast>>>()

/** Loaded once for each instant that tests begin at: to copy it costs a fifth of that. */
async function demonstrationAt(
  at: string,
  practice: Practice,
): ReturnType<typeof modelDatabase<LoadedCast>> {
  const found =
    demonstrations.get(at) ??
    modelDatabase(async (url) => {
      const office = officeOver(practice, url, clockAt(at), () => undefined)
      const cast = await loaded(office)
      await office.store.close()
      return cast
    })
  demonstrations.set(at, found)
  return await found
}

async function loaded(office: Office): Promise<LoadedCast> {
  await setUp(office, { demonstration: true })
  return await loadCast(office, await demonstrationOf('lancashire'))
}
