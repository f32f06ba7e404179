import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { backUp, restore } from '../../src/cases/moving/back-up.ts'
import type { House } from '../../src/cases/moving/house.ts'
import { asOwner } from '../../src/store/copying.ts'
import { tableOut, wholeTables } from '../../src/store/whole-tables.ts'
import { cloneDatabase, type ClonedDatabase } from '../support/database.ts'
import { houseAt, ownFolder } from '../support/house.ts'
import { testOffice } from '../support/office.ts'
import { ownCluster } from '../support/own-cluster.ts'
import { ownEnvironment } from '../support/program.ts'

const quietly = (): void => undefined

/** Every table as text, but what backing up and restoring write themselves. */
async function everythingIn(url: string): Promise<Record<string, string>> {
  return await asOwner(url, 'snapshot', async (copying) => {
    const texts: Record<string, string> = {}
    for (const table of await wholeTables(copying)) {
      if (table.name === 'audit') continue
      let text = ''
      for await (const piece of tableOut(copying, table)) text += piece.toString()
      texts[table.name] = text
    }
    return texts
  })
}

async function change(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query(`update person set surname = 'Changed'`)
  await owner.query('delete from relationship')
  await owner.end()
}

describe('a backup of the whole database', () => {
  let database: ClonedDatabase
  let house: House
  let backup: string
  let before_: Record<string, string>
  let kept: string

  before(async () => {
    const at = await testOffice('2026-03-26T15:15:00Z')
    house = houseAt(at.url)
    const arrived = await house.files.receive(Readable.from([Buffer.from('A letter')]), 'now')
    await house.files.keep(arrived)
    kept = arrived.sha256
    backup = join(ownFolder(), 'backup.tar.gz')
    // The office goes on working meanwhile.
    const done = await backUp(house, createWriteStream(backup), quietly)
    assert.ok(done.ok)
    assert.equal(done.value.files.count, 1)
    before_ = await everythingIn(at.url)
    await at.office.store.close()
    database = { url: at.url, drop: () => at.close().catch(quietly) }
  })
  after(async () => {
    await database.drop()
  })

  const restored = async (file: string, replace = true, into = house) =>
    await restore(into, createReadStream(file), { replace, say: quietly })

  it('brings everything back as it was, in the same database and in an empty one', async () => {
    await change(database.url)
    assert.notDeepEqual(await everythingIn(database.url), before_)
    const done = await restored(backup)
    assert.ok(done.ok, JSON.stringify(done))
    assert.deepEqual(await everythingIn(database.url), before_)

    const empty = await cloneDatabase()
    const elsewhere = houseAt(empty.url)
    assert.ok((await restored(backup, false, elsewhere)).ok)
    assert.deepEqual(await everythingIn(empty.url), before_)
    assert.ok(await elsewhere.files.open(kept), 'the document came along')
    await empty.drop()
  })

  it('gives no id twice: what is made afterwards gets the next number', async () => {
    const owner = new pg.Client({ connectionString: database.url })
    await owner.connect()
    const { rows } = await owner.query<{ id: string; most: string }>(
      `insert into subject (kind) values ('place') returning id, (select max(id) from person) as most`,
    )
    assert.ok(Number(rows[0]?.id) > Number(rows[0]?.most))
    await owner.query(`delete from subject where kind = 'place'`)
    await owner.end()
  })

  it('is refused over a database that holds something, unless that is wanted', async () => {
    const done = await restored(backup, false)
    assert.ok(!done.ok)
    assert.match(
      done.refusal.message,
      /not empty, and what is in it would be lost\. Nothing was changed/,
    )
  })

  it('is refused while somebody else is connected', async () => {
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    const done = await restored(backup)
    await other.end()
    assert.ok(!done.ok)
    assert.match(done.refusal.message, /Another Threadwell is using this database/)
  })

  const broken: readonly [what: string, spoil: (whole: Buffer) => Buffer, says: RegExp][] = [
    [
      'that is cut off',
      (whole) => whole.subarray(0, whole.length / 2),
      /cannot be used: it is (damaged, is )?cut off|damaged/,
    ],
    [
      'that is no backup',
      () => Buffer.from('surname,forenames\nAspinall,Kit\n'),
      /no backup at all/,
    ],
    [
      'in which one name was changed',
      (whole) =>
        gzipSync(
          Buffer.from(
            gunzipSync(whole).toString('latin1').replace('Thornley', 'Thornlea'),
            'latin1',
          ),
        ),
      /what it says of “\w+” is not what is in it/,
    ],
    [
      'that lost its end',
      (whole) => {
        const open = gunzipSync(whole)
        return gzipSync(
          Buffer.concat([open.subarray(0, open.indexOf('manifest.json')), Buffer.alloc(1024)]),
        )
      },
      /cut off before its end/,
    ],
    [
      'of a newer Threadwell',
      (whole) => {
        const open = gunzipSync(whole).toString('latin1')
        return gzipSync(
          Buffer.from(open.replace('0001-foundations.sql', '9001-foundations.sql'), 'latin1'),
        )
      },
      /used by a newer Threadwell \(it has 9001-foundations\.sql/,
    ],
  ]
  for (const [what, spoil, says] of broken) {
    it(`is refused when it is one ${what}, and nothing is changed`, async () => {
      const spoilt = join(ownFolder(), 'spoilt.tar.gz')
      await writeFile(spoilt, spoil(await readFile(backup)))
      const done = await restored(spoilt)
      assert.ok(!done.ok)
      assert.match(done.refusal.message, says)
      assert.deepEqual(await everythingIn(database.url), before_)
    })
  }

  it('leaves a server of one’s own to its own tools', async () => {
    const other = { ...house, isEmbedded: false }
    const done = await backUp(other, createWriteStream(join(ownFolder(), 'x')), quietly)
    assert.ok(!done.ok)
    assert.match(done.refusal.message, /server of your own\. Nothing was done.*pg_dump/)
  })
})

describe('the commands, over the database that comes with Threadwell', () => {
  const program = fileURLToPath(new URL('../../src/threadwell.ts', import.meta.url))

  it('back up and restore; a restore that is killed leaves what was there', async () => {
    const cluster = ownCluster()
    const env = { ...ownEnvironment, THREADWELL_DATA: cluster.dataFolder }
    const folder = ownFolder()
    const file = join(folder, 'backup.tar.gz')
    async function run(args: readonly string[], killAt?: string) {
      const child = spawn(process.execPath, [program, ...args], { env })
      let said = ''
      const hear = (chunk: Buffer): void => {
        said += chunk.toString()
        if (killAt !== undefined && said.includes(killAt)) child.kill('SIGKILL')
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
      return { code, signal, said }
    }
    try {
      // The export opens the office, which loads the demonstration.
      const exported = await run(['export', '--to', join(folder, 'out')])
      assert.equal(exported.code, 0, exported.said)
      assert.ok(existsSync(join(folder, 'out/dataset/ssd_person.csv')))
      assert.equal((await run(['backup', file])).code, 0)
      assert.equal((await stat(file)).mode & 0o077, 0, 'only its owner may read it')
      assert.match((await run(['restore', file])).said, /This database is not empty/)

      const killed = await run(['restore', file, '--replace'], 'person: ')
      assert.equal(killed.signal, 'SIGKILL', killed.said)
      const again = await run(['export', '--to', join(folder, 'again')])
      assert.equal(again.code, 0, again.said)
      const people = (from: string) =>
        readFile(join(folder, from, 'dataset/ssd_person.csv'), 'utf8')
      assert.equal(await people('again'), await people('out'))

      const done = await run(['restore', file, '--replace'])
      assert.equal(done.code, 0, done.said)
      await truncate(file, 1000)
      const refused = await run(['restore', file, '--replace'])
      assert.equal(refused.code, 1)
      assert.match(refused.said, /This backup cannot be used/)
    } finally {
      if (existsSync(join(cluster.dataFolder, 'postgres/cluster/data/postmaster.pid')))
        cluster.kill()
      cluster.remove()
    }
  })
})
