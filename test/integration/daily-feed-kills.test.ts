import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sendDueFeed } from '../../src/cases/returns/daily-feed/send-daily-feed.ts'
import { lastSends } from '../../src/store/daily-feed.ts'
import { fedOffice, type FedOffice } from '../support/fed-office.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { ownEnvironment } from '../support/program.ts'

const program = fileURLToPath(new URL('../support/feed-until-killed.ts', import.meta.url))

describe('kill -9 while the daily feed is sent', () => {
  let at: TestOffice
  let fed: FedOffice
  let children: readonly string[]

  before(async () => {
    at = await testOffice('2026-06-01T05:00:00Z')
    fed = await fedOffice(at)
    await fed.send()
    children = await fed.makeChildren(130)
  })
  after(async () => {
    await fed.service.close()
    await at.close()
  })
  beforeEach(() => {
    fed.service.mishap = () => undefined
  })

  /** Sends in a process of its own, which is killed once the service has taken so many calls, before it answers the last. */
  async function killedAfter(calls: number): Promise<void> {
    fed.service.calls.length = 0
    const settings = JSON.stringify(fed.service.settings())
    const child = spawn(process.execPath, [program, at.url, at.clock.now(), settings], {
      env: { ...ownEnvironment },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = once(child, 'close')
    fed.service.mishap = () => {
      if (fed.service.calls.length < calls) return undefined
      child.kill('SIGKILL')
      return 'silent'
    }
    const [, signal] = (await ended) as [number | null, string | null]
    assert.equal(signal, 'SIGKILL')
    // Its hold goes once the database learns of the kill: until then another sending would be refused.
    await fed.change(`select pg_advisory_xact_lock(hashtext('threadwell daily feed'))`, [])
    assert.equal(fed.service.calls.length, calls)
    fed.service.calls.length = 0
    fed.service.mishap = () => undefined
  }

  it('loses nobody, sends again only the call in hand, and leaves one state behind', async () => {
    await killedAfter(2)
    assert.equal(fed.service.children.size >= 130, true)
    const [cut] = await at.office.store.transaction(
      { system: true },
      async (work) => await lastSends(work, 1),
    )
    assert.deepEqual([cut?.told, cut?.waiting, cut?.ended_at], [100, 30, null])
    const were = new Map(fed.service.children)
    const resumed = await sendDueFeed(fed.office)
    assert.ok(resumed?.ok)
    assert.equal(resumed.value.told, 30)
    assert.deepEqual(fed.service.calls, [30])
    assert.deepEqual(fed.service.children, were)
    for (const held of (await fed.held()).values()) assert.equal(held.unsure, false)
  })

  it('has purged what only the call in hand ever said, where it went away before the next', async () => {
    const [one = '', other = ''] = children
    await fed.say(one, 'child-in-need-plan', '2026-05-04')
    await fed.change(`update person set surname = 'Ashe' where id = $1`, [other])
    await killedAfter(1)
    const plansOf = (id: string): unknown => {
      const has = fed.service.children.get(id)?.social_care_episodes
      return (has as readonly Record<string, unknown>[])[0]?.child_in_need_plans
    }
    assert.ok(plansOf(one))
    await fed.change(
      `update dated_fact set kind = 'by-mistake' where kind = $2 and subject_id = $1`,
      [one, 'child-in-need-plan'],
    )
    const [fresh = ''] = await fed.makeChildren(1)
    const next = await fed.send()
    assert.deepEqual([next.told, next.waiting], [3, 0])
    assert.deepEqual(plansOf(one), [])
    assert.ok(fed.service.children.has(fresh))
  })

  it('has a child forgotten whom nobody knew to have arrived', async () => {
    const [child = ''] = await fed.makeChildren(1)
    await killedAfter(1)
    assert.ok(fed.service.children.has(child))
    await fed.change(`update person set merged_into = $2 where id = $1`, [child, children[0] ?? ''])
    assert.equal((await fed.send()).forgotten, 1)
    assert.equal(fed.service.children.has(child), false)
  })
})
