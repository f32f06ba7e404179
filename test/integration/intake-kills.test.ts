import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'
import { everythingIn, rowsReceived } from '../support/everything-made.ts'
import { testOffice } from '../support/office.ts'
import { ownCluster, type OwnCluster } from '../support/own-cluster.ts'
import { expectedReport, handIn, sampleFile, sampleText } from '../support/partner-file.ts'
import { ownEnvironment, startProgram, type Program } from '../support/program.ts'
import { visitor, type Visitor } from '../support/visitor.ts'

const program = fileURLToPath(new URL('../../src/threadwell.ts', import.meta.url))
const log = (): void => undefined

describe('kill -9 in the middle of a file', () => {
  let whole: Record<string, number>
  let cluster: OwnCluster
  let running: Program | undefined

  before(async () => {
    const undisturbed = await testOffice('2026-04-07T08:00:00Z')
    await handIn(undisturbed.office, sampleText)
    whole = await everythingIn(undisturbed.url)
    await undisturbed.close()
  })
  beforeEach(() => {
    cluster = ownCluster()
  })
  afterEach(async () => {
    running?.process.kill('SIGTERM')
    await running?.ended
    running = undefined
    cluster.remove()
  })

  interface Run {
    readonly code: number | null
    readonly said: string
    /** The last number of rows that was reported as received. */
    readonly acknowledged: number
  }

  async function command(report: string, meanwhile: (rows: number) => void): Promise<Run> {
    const args = [program, 'intake', fileURLToPath(sampleFile), '--report', report]
    const env = { ...ownEnvironment, THREADWELL_DATA: cluster.dataFolder }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'close')
    let said = ''
    let acknowledged = 0
    for await (const line of createInterface({ input: child.stderr })) {
      said += `${line}\n`
      const rows = /^(\d+) of 600 rows/.exec(line)?.[1]
      if (rows === undefined) continue
      acknowledged = Number(rows)
      meanwhile(acknowledged)
    }
    const [code] = (await ended) as [number | null]
    return { code, said, acknowledged }
  }

  it('of the database, by the command line: says so, loses nothing, and the same command ends it', async () => {
    const report = join(cluster.dataFolder, 'report.csv')
    let killed = false
    const first = await command(report, (rows) => {
      if (rows < 100 || killed) return
      killed = true
      cluster.kill()
    })
    assert.ok(killed, first.said)
    assert.equal(first.code, 1, first.said)
    assert.match(first.said, /The database went away after \d+ of 600 rows\. They are kept/)
    assert.match(first.said, /run the same command again/)
    assert.doesNotMatch(first.said, /^ +at /m)
    assert.ok(!existsSync(report), 'half a report must not look like a report')

    const kept = await startEmbeddedPostgres({ folder: join(cluster.dataFolder, 'postgres'), log })
    const received = await rowsReceived(kept.url)
    assert.ok(received >= first.acknowledged && received < 600, `${received} rows are kept`)

    const second = await command(report, () => undefined)
    assert.equal(second.code, 0, second.said)
    assert.deepEqual(readFileSync(report, 'utf8').split('\n'), expectedReport.split('\n'))
    assert.deepEqual(await everythingIn(kept.url), whole)
    await kept.stop()
  })

  /** Uploads the week's file, disturbs it when some of it is in, and reads the report when all of it is. */
  async function byThePage(disturb: () => Promise<void>): Promise<void> {
    const start = (): Program => startProgram({ THREADWELL_DATA: cluster.dataFolder, PORT: '0' })
    running = start()
    let address = await running.address
    const worker = visitor(() => address)
    await worker.signIn('joanne-whitworth', 'threadwell')
    const form = new FormData()
    form.append('file', new File([sampleText], 'week.csv', { type: 'text/csv' }))
    const handed = await worker.send('/intake', '/intake', form)
    assert.equal(handed.status, 303)
    const file = handed.headers.get('location') ?? ''

    let seen = 0
    while (seen < 60) seen = rowsSoFar(await worker.read(file)) ?? assert.fail('It ended too soon')
    await disturb()
    if (running.process.exitCode !== null || running.process.signalCode !== null) {
      running = start()
      address = await running.address
    }
    const rows = await untilTakenIn(worker, file, seen)
    assert.equal(rows, undefined, `it stood still at ${rows} rows`)
    assert.equal(await (await worker.get(`${file}/report.csv`)).text(), expectedReport)
    assert.deepEqual(await everythingIn(cluster.url()), whole)
    assert.equal(await uploadsLeft(cluster.url()), 0)
  }

  /** How far the page says it is; undefined when every row is in, or when the page cannot say. */
  const rowsSoFar = (page: string): number | undefined => {
    const rows = /(\d+) of 600 rows so far/.exec(page)?.[1]
    return rows === undefined ? undefined : Number(rows)
  }

  /** Undefined once every row is taken in; how many rows were, when that took too long. */
  async function untilTakenIn(
    worker: Visitor,
    file: string,
    from: number,
  ): Promise<number | undefined> {
    let rows = from
    for (let look = 0; look < 300; look += 1) {
      const reply = await worker.get(file)
      const page = await reply.text()
      const now = rowsSoFar(page)
      if (reply.status === 200 && now === undefined) return undefined
      if (reply.status !== 200) assert.match(page, /What was saved before is safe/)
      assert.ok((now ?? rows) >= rows, 'a row that was shown as received is gone')
      rows = now ?? rows
      await pause(200)
    }
    return rows
  }

  it('of the server, by the page: the file goes on by itself at the next start', async () => {
    await byThePage(async () => {
      running?.process.kill('SIGKILL')
      await running?.ended
    })
  })

  it('of the database, by the page: the server brings it back and goes on', async () => {
    await byThePage(async () => {
      cluster.kill()
      await pause(100)
    })
    assert.equal(running?.process.exitCode, null, running?.said())
  })
})

async function uploadsLeft(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from intake_upload')
  await client.end()
  return rowCount ?? 0
}
