import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { returns } from '../../src/commands/returns.ts'
import { readConfig } from '../../src/config.ts'
import { startJobs } from '../../src/jobs/start-jobs.ts'
import { openOffice } from '../../src/open-office.ts'
import type { Office } from '../../src/cases/office.ts'
import { cloneDatabase } from '../support/database.ts'
import { fedOffice, type FedOffice } from '../support/fed-office.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { testSurroundings } from '../support/surroundings.ts'

describe('the daily feed, by the clock and by hand', () => {
  let at: TestOffice
  let fed: FedOffice

  before(async () => {
    at = await testOffice('2026-06-01T04:30:00Z')
    fed = await fedOffice(at)
    await fed.send()
  })
  after(async () => {
    await fed.service.close()
    await at.close()
  })
  beforeEach(() => {
    fed.service.calls.length = 0
    fed.service.mishap = () => undefined
  })

  async function run(office: Office, ...args: string[]) {
    const surroundings = await testSurroundings()
    const told: string[] = []
    const code = await returns.run(['feed', ...args], {
      ...surroundings,
      openOffice: () => Promise.resolve(office),
      progress: (line) => void told.push(line),
    })
    return { code, told, printed: surroundings.printed }
  }

  it('counts what would be sent and sends nothing, without the settings too', async () => {
    await fed.makeChildren(3)
    for (const office of [fed.office, at.office]) {
      assert.deepEqual(await run(office, '--dry-run'), {
        code: 0,
        told: [],
        printed: [
          '5 children read. Nothing was sent.',
          'To be told of: 3 children',
          'To be forgotten: 0 children',
          'Refused before and unchanged: 0 children',
        ],
      })
    }
    assert.deepEqual(fed.service.calls, [])
  })

  it('is sent by the background work as soon as that starts, where it is due', async () => {
    at.clock.moveTo('2026-06-02T05:00:00Z')
    const log = { info: () => undefined, error: (line: string) => assert.fail(line) }
    const options = { databaseUrl: at.url, post: undefined, log }
    const jobs = await startJobs({ office: fed.office, ...options })
    for (let tries = 0; fed.service.children.size < 5 && tries < 200; tries += 1) await pause(50)
    await jobs.stop()
    assert.equal(fed.service.children.size, 5)
    const again = await startJobs({ office: fed.office, ...options })
    await pause(500)
    await again.stop()
    assert.deepEqual(fed.service.calls, [3])
  })

  it('is sent by the command, which says what became of it and ends with 1 where somebody has to look', async () => {
    assert.deepEqual(await run(fed.office), {
      code: 0,
      told: [],
      printed: ['Told of 0 children, told to forget 0 children'],
    })
    await fed.makeChildren(1)
    fed.service.mishap = () => ({ status: 400, words: 'Payload was malformed' })
    const first = await run(fed.office)
    assert.equal(first.code, 1)
    assert.equal(first.printed[1], 'Refused: 1 child. /returns/feed says why')
    const second = await run(fed.office)
    assert.equal(second.code, 1)
    assert.equal(second.printed[1], 'Refused before and unchanged: 1 child')
  })

  it('is refused by the command where it is not set up, or asked for wrongly', async () => {
    const refused = await run(at.office)
    assert.equal(refused.code, 1)
    assert.match(refused.told.join(), /not set up here.*Nothing was sent/)
    assert.equal((await run(fed.office, '--force')).code, 2)
    assert.equal((await run(fed.office, '--dry-run', '--dry-run')).code, 2)
    assert.deepEqual(fed.service.calls, [])
  })

  it('is off where the installation holds invented people, whatever is set', async () => {
    const { address, tokenAddress, clientId, clientSecret } = fed.service.settings()
    for (const demonstration of [true, false]) {
      const database = await cloneDatabase()
      const said: string[] = []
      const opened = await openOffice(
        readConfig({
          ...{ DATABASE_URL: database.url, THREADWELL_DEMO: demonstration ? '1' : '0' },
          ...{ DFE_FEED_URL: address, DFE_FEED_TOKEN_URL: tokenAddress },
          ...{ DFE_FEED_CLIENT_ID: clientId, DFE_FEED_CLIENT_SECRET: clientSecret },
        }),
        (line) => said.push(line),
      )
      assert.equal(opened.office.department === undefined, demonstration)
      assert.equal(
        said.some((line) => line.includes('The daily feed is off')),
        demonstration,
      )
      await opened.close()
      await database.drop()
    }
  })
})
