import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { moveIn } from '../../src/cases/moving/move-in.ts'
import { takeInWhole } from '../../src/cases/moving/take-in-whole.ts'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { leftOutOfExports } from '../../src/cases/moving/what-is-carried.ts'
import { story } from '../../src/commands/story.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { practiceOf } from '../../src/practice-of.ts'
import { asOwner } from '../../src/store/copying.ts'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'
import { carriedIn, exported, houseAt, ownFolder } from '../support/house.ts'
import { testOffice } from '../support/office.ts'
import { testSurroundings } from '../support/surroundings.ts'

const stories = new URL('../../stories/', import.meta.url)
/** Later than any day of any story: what has happened there has happened. */
const afterwards = '2031-01-01T09:00:00Z'
const quietly = { replace: false, noun: 'folder', say: () => undefined } as const

/** Exports a database, takes the export into an empty one, and says which files of the second export differ. */
async function differences(url: string): Promise<{ whole: string[]; dataset: string[] }> {
  const folder = ownFolder()
  const first = await exported(houseAt(url), folder)
  const differ = (second: ReadonlyMap<string, string>): string[] =>
    [...first.keys()].filter((file) => first.get(file) !== second.get(file))

  const empty = await cloneDatabase()
  const taken = await takeInWhole(houseAt(empty.url), carriedIn(folder), {
    ...quietly,
    action: 'import',
  })
  assert.ok(taken.ok, JSON.stringify(taken))
  const whole = differ(await exported(houseAt(empty.url), ownFolder()))
  await empty.drop()

  const other = await cloneDatabase()
  const clock = clockAt(afterwards)
  const practice = await practiceOf('lancashire')
  const office = officeOver(practice, other.url, clock, () => undefined)
  await setUp(office, { demonstration: false })
  const there = join(folder, 'dataset')
  const files = (await readdir(there)).map((name) => ({
    name,
    open: () => createReadStream(join(there, name)),
  }))
  const moved = await moveIn(office, files, () => undefined)
  await office.store.close()
  assert.ok(moved.ok, JSON.stringify(moved))
  const refusals = moved.value.reconciled.tables.filter(({ refused }) => refused > 0)
  assert.deepEqual(refusals, [])
  assert.ok(moved.value.reconciled.matches)
  const again = await exported(houseAt(other.url), ownFolder())
  await other.drop()
  return { whole, dataset: differ(again).filter((file) => file.startsWith('dataset/')) }
}

describe('export, import into an empty database, and export again', () => {
  it('is the same to the byte for the demonstration, whole and by the dataset alone', async () => {
    const at = await testOffice('2026-03-26T15:15:00Z')
    assert.deepEqual(await differences(at.url), { whole: [], dataset: [] })
    await at.close()
  })

  it('leaves what proves who somebody is, and says so: a new table that does is to be named', async () => {
    const database = await cloneDatabase()
    const secret = await asOwner(database.url, 'snapshot', async ({ rows }) =>
      rows<{ at: string; table: string }>(
        `select distinct table_name as table, table_name || '.' || column_name as at from information_schema.columns
         where table_schema = 'public' and column_name ~ 'hash|secret|token|sealed|public_key' order by 2`,
      ),
    )
    await database.drop()
    const carried = secret.filter(
      ({ table }) => leftOutOfExports[table] === undefined && !table.startsWith('audit_'),
    )
    // What a partner's row said, as a fingerprint, and the word that begins and stops e-mails about jobs and news: neither opens anything.
    assert.deepEqual(
      carried.map(({ at }) => at),
      ['intake_row.content_hash', 'subscription.stop_token'],
    )
  })

  describe('of what the stories made', async () => {
    for (const name of (await readdir(stories)).filter((one) => one.endsWith('.story.yaml'))) {
      it(`${name}: the same to the byte`, async () => {
        const { databases, code } = await told(fileURLToPath(new URL(name, stories)))
        assert.equal(code, 0)
        for (const { url, drop } of databases) {
          assert.deepEqual(await differences(url), { whole: [], dataset: [] })
          await drop()
        }
      })
    }
  })
})

/** Plays a story and leaves its database there. */
async function told(file: string): Promise<{ databases: readonly ClonedDatabase[]; code: number }> {
  const databases: ClonedDatabase[] = []
  const surroundings = await testSurroundings()
  const code = await story.run([file], {
    ...surroundings,
    async freshOffice(at) {
      const database = await cloneDatabase()
      databases.push(database)
      const clock = clockAt(at)
      const office = officeOver(surroundings.practice, database.url, clock, () => undefined)
      await setUp(office, { demonstration: true })
      return { office, clock, drop: async () => await office.store.close() }
    },
  })
  return { databases, code }
}
