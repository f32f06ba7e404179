import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { makeApiKey } from '../../../src/cases/api-keys/make-api-key.ts'
import { revokeApiKey } from '../../../src/cases/api-keys/revoke-api-key.ts'
import { readAccount } from '../../../src/cases/sign-in/account.ts'
import type { Caller } from '../../../src/engine/permissions.ts'
import { askBy, keyOf } from '../../support/asking-by-key.ts'
import { testSite, type TestSite } from '../../support/site.ts'

const analyst = 'tamsin-greaves'

describe('a key for a program', () => {
  let site: TestSite
  let owner: pg.Client

  before(async () => {
    site = await testSite('2026-09-11T09:00:00Z')
    owner = new pg.Client({ connectionString: site.url })
    await owner.connect()
  })
  after(async () => {
    await owner.end()
    await site.close()
  })

  const ask = async (key: string): Promise<Response> =>
    await askBy(`${site.address}/api/measures`, key)
  const system = async (statement: string): Promise<Record<string, unknown>[]> =>
    (await owner.query<Record<string, unknown>>(statement)).rows
  const kept = async (): Promise<number> =>
    Number((await system('select count(*) from api_key'))[0]?.count)
  const refusedTo = async (caller: Caller, name: string, expiresOn: string): Promise<string> => {
    const before = await kept()
    const made = await makeApiKey(site.office, caller, { name, expiresOn })
    assert.ok(!made.ok)
    assert.equal(await kept(), before)
    const { refusal } = made
    return refusal.kind === 'invalid'
      ? refusal.problems.map(({ message }) => message).join('; ')
      : refusal.message
  }
  const shutWith = async (key: string, words: RegExp): Promise<void> => {
    const reply = await ask(key)
    assert.equal(reply.status, 401)
    assert.equal(reply.headers.get('www-authenticate'), 'Bearer')
    assert.match(String(reply.headers.get('content-type')), /^application\/problem\+json/)
    const problem = (await reply.json()) as Record<string, unknown>
    assert.equal(problem.status, 401)
    assert.match(String(problem.detail), words)
    assert.match(String(problem.detail), /Nothing was read or changed/)
  }

  it('is made by a post that makes keys, with a name and a last day within a year, and by no other', async () => {
    const by = site.caller(analyst)
    assert.match(await refusedTo(by, ' ', '2026-10-01'), /Say what the key is for/)
    for (const day of ['', '2026-09-11', '2027-09-12', '2026-02-30']) {
      assert.match(
        await refusedTo(by, 'A report', day),
        /Give the last day on which it works: from 12 Sep 2026 to 11 Sep 2027/,
      )
    }
    assert.match(
      await refusedTo(site.caller('joanne-whitworth'), 'A report', '2026-10-01'),
      /Your post does not make keys for programs. Nothing was changed/,
    )
  })

  it('asks in the name of its worker, who is in the audit with the number of the key', async () => {
    const key = await keyOf(site, analyst, '2027-09-11')
    assert.equal((await ask(key)).status, 200)
    const [row] = await system(
      `select worker_id::text, action, detail from audit where action = 'read-measures' order by id desc limit 1`,
    )
    assert.equal(row?.worker_id, site.caller(analyst).workerId)
    const account = await readAccount(site.office, site.caller(analyst), '')
    assert.ok(account.ok)
    const [made] = account.value.apiKeys
    assert.equal((row.detail as Record<string, unknown>).apiKey, made?.id)
    assert.equal(made?.last_used_at, '2026-09-11T09:00:00Z')
  })

  it('is kept as a hash alone', async () => {
    const key = await keyOf(site, analyst, '2027-09-11')
    const rows = JSON.stringify(await system('select * from api_key'))
    // The part that is random may itself hold an underscore, so it is cut off by its length and not by that sign.
    assert.ok(!rows.includes(key.slice('threadwell_'.length)))
    const audited = JSON.stringify(await system('select * from audit'))
    assert.ok(!audited.includes(key))
  })

  it('opens nothing once it is revoked, and only its owner revokes it', async () => {
    const key = await keyOf(site, analyst, '2027-09-11')
    const [{ id } = { id: '' }] = (await system(
      'select id::text from api_key order by id desc limit 1',
    )) as { id: string }[]
    const others = await revokeApiKey(site.office, site.caller('system-administrator'), id)
    assert.ok(!others.ok && others.refusal.kind === 'not-found')
    assert.equal((await ask(key)).status, 200)
    const gone = await revokeApiKey(site.office, site.caller(analyst), id)
    assert.ok(gone.ok)
    await shutWith(key, /This key was revoked/)
    const [row] = await system('select action, refused from audit order by id desc limit 1')
    assert.deepEqual(row, { action: 'use-api-key', refused: 'not-permitted' })
    const again = await revokeApiKey(site.office, site.caller(analyst), id)
    assert.ok(!again.ok && again.refusal.kind === 'not-found')
  })

  it('opens nothing after its last day, whose last minute it still has', async () => {
    const key = await keyOf(site, analyst, '2026-09-12')
    site.clock.moveTo('2026-09-12T22:59:00Z')
    assert.equal((await ask(key)).status, 200)
    site.clock.moveTo('2026-09-12T23:00:00Z')
    await shutWith(key, /This key is past its last day/)
    site.clock.moveTo('2026-09-11T09:00:00Z')
  })

  it('opens nothing when it is none of ours, is missing, or came in a cookie or an address', async () => {
    await shutWith(`threadwell_${'x'.repeat(43)}`, /This is not one of our keys/)
    const [row] = await system('select actor, action, refused from audit order by id desc limit 1')
    assert.deepEqual(row, { actor: 'public', action: 'use-api-key', refused: 'not-permitted' })
    const key = await keyOf(site, analyst, '2027-09-11')
    for (const [path, headers] of [
      ['/api/measures', {}],
      ['/api/measures', { authorization: key }],
      ['/api/measures', { cookie: `threadwell_session=${key}` }],
    ] as const) {
      const reply = await fetch(`${site.address}${path}`, { headers })
      assert.equal(reply.status, 401)
      assert.match(await reply.text(), /Send a key/)
    }
    const inAddress = await fetch(`${site.address}/api/measures?key=${key}`)
    assert.equal(inAddress.status, 401)
  })

  it('ends with the account, and with the post that had it', async () => {
    const key = await keyOf(site, analyst, '2027-09-11')
    const { workerId } = site.caller(analyst)
    const while_ = async (begin: string, end: string, words: RegExp): Promise<void> => {
      await system(begin)
      await shutWith(key, words)
      await system(end)
      assert.equal((await ask(key)).status, 200)
    }
    await while_(
      `update account set closed_at = '2026-09-11T08:00:00Z' where worker_id = ${workerId}`,
      `update account set closed_at = null where worker_id = ${workerId}`,
      /The account that this key belongs to is closed/,
    )
    await while_(
      `update worker set ended_at = '2026-09-11T08:00:00Z' where id = ${workerId}`,
      `update worker set ended_at = null where id = ${workerId}`,
      /The account that this key belongs to is closed/,
    )
    await while_(
      `update worker_post set to_at = from_at where worker_id = ${workerId}`,
      `update worker_post set to_at = null where worker_id = ${workerId}`,
      /Whoever made this key no longer holds a post that has keys/,
    )
  })
})
