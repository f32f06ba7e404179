import type { Caller } from '../../src/engine/permissions.ts'
import type { Practice } from '../../src/engine/practice.ts'
import type { Office } from '../../src/cases/office.ts'
import { loadCast, type LoadedCast } from '../../src/cases/setting-up/load-cast.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { currentWorkers } from '../../src/store/workers.ts'
import { cloneDatabase } from './database.ts'

/** An office over a database of its own, with the demonstration in it and a clock that is moved by hand. */
export interface TestOffice {
  readonly office: Office
  readonly url: string
  readonly clock: ReturnType<typeof clockAt>
  readonly cast: LoadedCast
  /** Somebody of the demonstration, as their session would have them. */
  caller(username: string): Caller
  /** The id of a person of the cast. */
  person(word: string): string
  close(): Promise<void>
}

/** Opens one, at an instant, over a practice that may be changed for the test. Close it in `after`. */
export async function testOffice(
  at: string,
  change: (practice: Practice) => Practice = (practice) => practice,
): Promise<TestOffice> {
  const { url, drop } = await cloneDatabase()
  const practice = change(await practiceOf('lancashire'))
  const clock = clockAt(at)
  const office = officeOver(practice, url, clock, () => undefined)
  await setUp(office, { demonstration: true })
  const cast = await loadCast(office, await demonstrationOf('lancashire'))
  const workers = await office.store.transaction({ system: true }, currentWorkers)
  return {
    office,
    url,
    clock,
    cast,
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
    },
  }
}
