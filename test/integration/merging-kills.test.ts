import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { setUp } from '../../src/cases/setting-up/set-up.ts'
import { officeOver } from '../../src/open-office.ts'
import { clockAt } from '../../src/outside/clock.ts'
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'
import { demonstrationOf, practiceOf } from '../../src/practice-of.ts'
import { loadCast } from '../../src/cases/setting-up/load-cast.ts'
import { migrate } from '../../src/store/migrate.ts'
import { addAddress, addPerson, addRelationship } from '../../src/store/people.ts'
import { ownCluster, type OwnCluster } from '../support/own-cluster.ts'
import { ownEnvironment } from '../support/program.ts'

const program = fileURLToPath(new URL('../support/merge-until-killed.ts', import.meta.url))
const at = '2026-05-26T13:00:00Z'

describe('kill -9 during a merge', () => {
  let cluster: OwnCluster
  let people: readonly [kept: string, merged: string]

  const started = async (): ReturnType<typeof startEmbeddedPostgres> =>
    await startEmbeddedPostgres({
      folder: join(cluster.dataFolder, 'postgres'),
      log: () => undefined,
    })

  before(async () => {
    cluster = ownCluster()
    const { url } = await started()
    await migrate(url)
    const office = officeOver(await practiceOf('lancashire'), url, clockAt(at), () => undefined)
    await setUp(office, { demonstration: true })
    const cast = await loadCast(office, await demonstrationOf('lancashire'))
    const kept = cast.people.get('jayden-crossley') ?? ''
    people = await office.store.transaction({ system: true }, async (work) => {
      const twin = await addPerson(
        work,
        { forenames: 'Jaden', surname: 'Crosley', bornOn: '2014-01-02' },
        { at },
      )
      await addAddress(work, twin, { line: '3 Other Street', place: 'unknown' }, { at })
      for (const other of [...cast.people.values()].filter((id) => id !== kept).slice(0, 40)) {
        await addRelationship(work, { personId: other, type: 'other', ofPersonId: twin }, { at })
      }
      return [kept, twin] as const
    })
    await office.store.close()
  })
  after(async () => {
    const running = await started()
    await running.stop()
    cluster.remove()
  })

  /** Where everything about the two stands now: as one record, as two, or in between. */
  async function standing(url: string): Promise<'one' | 'two'> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const [kept, twin] = people
      const { rows } = await client.query<{
        is: boolean
        leads: boolean
        theirs: number
        confirmed: number
      }>(
        `select (select forenames = 'Jaden' from person where id = $1) as is,
           (select merged_into is not null from person where id = $2) as leads,
           (select count(*) from relationship where of_person_id = $2)::int as theirs,
           (select count(*) from merge where confirmed_at is not null and undone_at is null)::int as confirmed`,
        [kept, twin],
      )
      const [row] = rows
      const isOne = { is: true, leads: true, theirs: 0, confirmed: 1 }
      const areTwo = { is: false, leads: false, theirs: 40, confirmed: 0 }
      assert.deepEqual(row, row?.leads ? isOne : areTwo)
      // So that the next round begins with two.
      await client.query(`update merge set withdrawn_at = $1 where confirmed_at is null`, [at])
      return row.leads ? 'one' : 'two'
    } finally {
      await client.end()
    }
  }

  async function begun(url: string): Promise<ChildProcess> {
    const child = spawn(process.execPath, [program, url, ...people], {
      env: { ...ownEnvironment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stderr.resume()
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'undone') break
    }
    return child
  }

  for (const [what, later] of [
    ['the program', [3, 11, 19]],
    ['the database', [5, 14]],
  ] as const) {
    it(`of ${what} leaves all of it or nothing`, async () => {
      for (const milliseconds of later) {
        const { url } = await started()
        const child = await begun(url)
        const ended = once(child, 'close')
        await pause(milliseconds)
        if (what === 'the database') cluster.kill()
        child.kill('SIGKILL')
        await ended
        const again = await started()
        const left = await standing(again.url)
        if (left === 'one') {
          // A merge that stands is undone by hand, as whoever comes back would.
          const client = new pg.Client({ connectionString: again.url })
          await client.connect()
          await client.query(`begin; set local threadwell.people = 'yes'; select move_back(id) from merge
            where confirmed_at is not null and undone_at is null;
            update merge set undone_at = now() where confirmed_at is not null and undone_at is null;
            update person set merged_into = null where id = ${people[1]};
            update person set forenames = 'Jayden', surname = 'Crossley' where id = ${people[0]}; commit`)
          await client.end()
          assert.equal(await standing(again.url), 'two')
        }
      }
    })
  }
})
