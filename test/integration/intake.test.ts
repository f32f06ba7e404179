import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { receiveFile } from '../../src/cases/ways-in/receive-file.ts'
import { reportHeader, reportLine } from '../../src/cases/ways-in/report.ts'
import { everythingIn } from '../support/everything-made.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  csvOf,
  expectedReport,
  handIn,
  partnerFile,
  sampleFile,
  sampleRows,
  sampleText,
} from '../support/partner-file.ts'

const afterTheWeek = '2026-04-07T08:00:00Z'

describe('a front door’s week of 600 requests', () => {
  let at: TestOffice
  let whole: Record<string, number>

  before(async () => {
    at = await testOffice(afterTheWeek)
  })
  after(async () => {
    await at.close()
  })

  it('becomes what it must, row by row', async () => {
    const { report } = await handIn(at.office, sampleText)
    assert.deepEqual(report.split('\n'), expectedReport.split('\n'))
    whole = await everythingIn(at.url)
    assert.equal(whole.contacts, 543)
    assert.equal(whole.references, 543)
  })

  it('makes nothing twice when the same file comes again, and repeats the figures', async () => {
    const { report, outcomes } = await handIn(at.office, sampleText)
    assert.deepEqual(await everythingIn(at.url), whole)
    const secondTime = expectedReport.replaceAll(
      /^([^,]+),accepted,,/gm,
      '$1,already received,same reference sent twice: one contact,',
    )
    assert.deepEqual(report.split('\n'), secondTime.split('\n'))
    assert.ok(outcomes.every((outcome) => !outcome.changed))
  })

  it('goes on where it was killed with kill -9, and ends the same', async () => {
    const killed = await testOffice(afterTheWeek)
    const folder = await mkdtemp(join(tmpdir(), 'intake-'))
    const report = join(folder, 'report.csv')
    const start = () => {
      const program = fileURLToPath(new URL('../../src/threadwell.ts', import.meta.url))
      const args = [program, 'intake', fileURLToPath(sampleFile), '--report', report]
      const env = { ...process.env, DATABASE_URL: killed.url }
      return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    }
    try {
      const child = start()
      const ended = once(child, 'exit')
      for await (const line of createInterface({ input: child.stderr })) {
        if (/^(9\d|1\d\d) of 600 rows/.test(line)) child.kill('SIGKILL')
      }
      assert.deepEqual(await ended, [null, 'SIGKILL'])
      const { contacts = 0 } = await everythingIn(killed.url)
      assert.ok(contacts > 50 && contacts < 543, `${contacts} contacts when it was killed`)
      assert.ok(!existsSync(report), 'half a report must not look like a report')

      const again = start()
      again.stderr.resume()
      const [code] = (await once(again, 'exit')) as [number | null]
      assert.equal(code, 0)
      assert.deepEqual((await readFile(report, 'utf8')).split('\n'), expectedReport.split('\n'))
      assert.deepEqual(await everythingIn(killed.url), whole)
    } finally {
      await rm(folder, { recursive: true })
      await killed.close()
    }
  })
})

describe('a file that is stopped, or sent twice at once', () => {
  const text = csvOf(sampleRows(60))
  const expected = expectedReport.split('\n').slice(0, 61).join('\n') + '\n'

  it('goes on where it stopped', async () => {
    const at = await testOffice(afterTheWeek)
    const stopped = receiveFile(at.office, 'system', partnerFile(text), (_, { rows }) => {
      if (rows === 20) throw new Error('the lights went out')
    })
    await assert.rejects(stopped, /lights/)
    assert.equal((await everythingIn(at.url)).accepted, 19)
    const { report } = await handIn(at.office, text)
    assert.equal(report, expected)
    assert.equal((await everythingIn(at.url)).contacts, (await everythingIn(at.url)).references)
    await at.close()
  })

  it('makes nothing twice, and both reports are the same', async () => {
    const at = await testOffice(afterTheWeek)
    const run = async (): Promise<string> => {
      let report = reportHeader
      await receiveFile(at.office, 'system', partnerFile(text), (outcome) => {
        report += reportLine(outcome)
      })
      return report
    }
    assert.deepEqual(await Promise.all([run(), run()]), [expected, expected])
    const { contacts, references } = await everythingIn(at.url)
    assert.equal(contacts, references)
    await at.close()
  })
})
