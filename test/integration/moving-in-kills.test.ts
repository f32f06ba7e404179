import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'
import { ownFolder } from '../support/house.ts'
import { ownCluster, type OwnCluster } from '../support/own-cluster.ts'
import { ownEnvironment } from '../support/program.ts'

const program = fileURLToPath(new URL('../../src/threadwell.ts', import.meta.url))
const many = 25_000

describe('kill -9 in the middle of moving in', () => {
  let cluster: OwnCluster
  let folder: string

  beforeEach(async () => {
    cluster = ownCluster()
    folder = join(ownFolder(), 'former')
    await mkdir(folder)
    const people = Array.from({ length: many }, (_, at) => ({
      ...{ pers_person_id: `P-${at}`, pers_dob: at % 5000 === 7 ? '2015-02-30' : '2015-02-03' },
      ...{ tw_surname: `Name${at % 300}`, tw_forenames: 'Kit' },
    }))
    await writeFile(join(folder, 'ssd_person.csv'), stringify(people, { header: true }))
  })
  afterEach(() => {
    cluster.remove()
  })

  async function bring(killAt?: RegExp) {
    const env = { ...ownEnvironment, THREADWELL_DATA: cluster.dataFolder }
    const child = spawn(process.execPath, [program, 'import', folder], { env })
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (killAt?.test(said)) child.kill('SIGKILL')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, said }
  }

  it('keeps what was brought in, and the same command goes on and makes nothing twice', async () => {
    const killed = await bring(/ssd_person: 10000 rows/)
    assert.equal(killed.code, null, killed.said)
    const kept = await startEmbeddedPostgres({
      folder: join(cluster.dataFolder, 'postgres'),
      log: () => undefined,
    })
    const client = new pg.Client({ connectionString: kept.url })
    await client.connect()
    const people = async (): Promise<number> =>
      Number(
        (await client.query<{ many: string }>('select count(*) as many from person')).rows[0]?.many,
      )
    const before = await people()
    // The batch that was in hand may have been committed before it was told.
    assert.ok(before >= 9_998 && before < many, `${before} people are kept`)

    const again = await bring()
    assert.equal(again.code, 1, 'some rows are refused')
    assert.match(
      again.said,
      /ssd_person: 25000 read = 24995 brought in \+ 0 there already \+ 5 refused/,
    )
    assert.match(again.said, /The sums match/)
    assert.equal(await people(), many - 5)
    const { rows } = await client.query(
      'select former_id from moved_in group by source_table, former_id having count(*) > 1',
    )
    assert.deepEqual(rows, [])
    await client.end()
    await kept.stop()
    const refused = await readFile(`${folder}-refused.csv`, 'utf8')
    assert.equal(refused.trim().split('\n').length, 6)
    assert.match(refused, /ssd_person\.csv,9,pers_dob,“2015-02-30” is no date that can be/)
  })
})
