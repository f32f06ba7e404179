import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { changePassword, endOtherSessions, readAccount } from '../../src/cases/sign-in/account.ts'
import { closeUnusedAccounts } from '../../src/cases/sign-in/close-unused-accounts.ts'
import { choosePassword } from '../../src/cases/sign-in/one-time-links.ts'
import { whoIs } from '../../src/cases/sign-in/session.ts'
import { signIn } from '../../src/cases/sign-in/sign-in.ts'
import {
  endSessionsOf,
  issueLink,
  removeFactorsOf,
  reopenAccount,
} from '../../src/cases/workers/account-of-worker.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const start = '2026-03-26T09:00:00Z'
const device = 'Edge on Windows'

describe('accounts', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice(start, (practice) => ({
      ...practice,
      pack: {
        ...practice.pack,
        signInToDemonstration: { ...practice.pack.signIn, secondFactorFor: [] },
      },
    }))
  })
  after(async () => {
    await at.close()
  })
  beforeEach(() => {
    at.clock.moveTo(start)
  })

  const admin = () => at.caller('system-administrator')
  const enter = async (username: string, password = 'threadwell') =>
    await signIn(at.office, { username, password, device })
  const session = async (username: string, password?: string): Promise<string> => {
    const entered = await enter(username, password)
    assert.ok(entered.ok && entered.value.is === 'in')
    return entered.value.token
  }
  const isOpen = async (token: string): Promise<boolean> =>
    (await whoIs(at.office, token)) !== undefined
  const said = (result: Result<unknown>): string =>
    result.ok ? 'ok' : JSON.stringify(result.refusal)
  const daysLater = (days: number): void => {
    at.clock.moveTo(new Date(Date.parse(start) + days * 86_400_000).toISOString())
  }

  describe('sessions', () => {
    it('have a new token each time, and end after four hours unused or twelve in all', async () => {
      const [one, other] = [await session('sam-patel'), await session('sam-patel')]
      assert.notEqual(one, other)
      for (const [instant, open] of [
        ['2026-03-26T12:59:59Z', true],
        ['2026-03-26T16:59:58Z', true],
        ['2026-03-26T20:59:57Z', true],
        ['2026-03-26T21:00:01Z', false],
      ] as const) {
        at.clock.moveTo(instant)
        assert.equal(await isOpen(one), open, instant)
      }
      assert.equal(await isOpen(other), false)
    })

    it('are listed for their owner, who ends one or all but the one they sit at', async () => {
      const caller = at.caller('hannah-cowell')
      const [here, phone, library] = [
        await session('hannah-cowell'),
        await session('hannah-cowell'),
        await session('hannah-cowell'),
      ]
      const strangers = await session('daniel-okafor')
      const account = await readAccount(at.office, caller, here)
      assert.ok(account.ok)
      const { sessions } = account.value
      assert.deepEqual(sessions.map((one) => [one.device, one.is_this]).sort(), [
        [device, false],
        [device, false],
        [device, true],
      ])
      const others = sessions.filter((one) => !one.is_this)
      const theirs = await readAccount(at.office, at.caller('daniel-okafor'), strangers)
      assert.ok(theirs.ok)
      const stranger = theirs.value.sessions[0]?.id ?? ''
      const none = await endOtherSessions(at.office, caller, { session: here, id: stranger })
      assert.deepEqual(none, { ok: true, value: 0 })
      assert.ok(await isOpen(strangers))
      const id = others[0]?.id ?? ''
      assert.deepEqual(await endOtherSessions(at.office, caller, { session: here, id }), {
        ok: true,
        value: 1,
      })
      assert.deepEqual(await endOtherSessions(at.office, caller, { session: here }), {
        ok: true,
        value: 1,
      })
      assert.deepEqual(
        [await isOpen(here), await isOpen(phone), await isOpen(library)],
        [true, false, false],
      )
      assert.equal(
        (await endOtherSessions(at.office, caller, { session: here, id: "1'" })).ok,
        false,
      )
    })

    it('are ended by an administrator, and by nobody else', async () => {
      const token = await session('ruth-heaton')
      const { workerId } = at.caller('ruth-heaton')
      const manager = at.caller('sam-patel')
      for (const verb of [endSessionsOf, issueLink, reopenAccount, removeFactorsOf]) {
        const result = await verb(at.office, manager, workerId)
        assert.equal(result.ok ? 'ok' : result.refusal.kind, 'not-found')
      }
      assert.ok(await isOpen(token))
      assert.deepEqual(await endSessionsOf(at.office, admin(), workerId), { ok: true, value: 1 })
      assert.equal(await isOpen(token), false)
    })
  })

  describe('passwords', () => {
    const wanted = 'kettle lantern brook'

    it('are changed by whoever knows the present one; every other session ends', async () => {
      const caller = at.caller('gareth-lomax')
      const [here, elsewhere] = [await session('gareth-lomax'), await session('gareth-lomax')]
      const asked = { present: 'threadwell', wanted, session: here }
      const wrong = await changePassword(at.office, caller, { ...asked, present: 'a guess' })
      assert.match(said(wrong), /That is not your present password/)
      const weak = await changePassword(at.office, caller, { ...asked, wanted: 'Summer2026Monday' })
      assert.match(said(weak), /first that somebody would guess/)
      assert.ok((await enter('gareth-lomax')).ok)
      assert.ok((await changePassword(at.office, caller, asked)).ok)
      assert.deepEqual([await isOpen(here), await isOpen(elsewhere)], [true, false])
      assert.equal((await enter('gareth-lomax')).ok, false)
      assert.ok((await enter('gareth-lomax', wanted)).ok)
    })

    it('are forgotten: an administrator makes a link, good once, for a day, and the last one only', async () => {
      const { workerId } = at.caller('helen-bamber')
      const link = async (): Promise<string> => {
        const made = await issueLink(at.office, admin(), workerId)
        assert.ok(made.ok)
        return made.value.link.replace('/new-password/', '')
      }
      const choose = async (one: string) =>
        await choosePassword(at.office, { link: one, password: wanted })
      const [earlier, latest] = [await link(), await link()]
      assert.match(said(await choose(earlier)), /used or is too old/)
      daysLater(1)
      at.clock.moveTo(new Date(Date.parse(at.office.clock.now()) + 1000).toISOString())
      assert.match(said(await choose(latest)), /used or is too old/)
      assert.ok((await enter('helen-bamber')).ok)
      const token = await session('helen-bamber')
      assert.ok((await choose(await link())).ok)
      assert.equal(await isOpen(token), false)
      assert.equal((await enter('helen-bamber')).ok, false)
      assert.ok((await enter('helen-bamber', wanted)).ok)
    })

    it('are no administrator’s own to give themselves by a link', async () => {
      const own = await issueLink(at.office, admin(), admin().workerId)
      assert.match(said(own), /change it on your own account page/)
    })
  })

  it('are closed after ninety days without signing in, and opened again by an administrator', async () => {
    const { workerId } = at.caller('chloe-fenwick')
    await session('chloe-fenwick')
    daysLater(1)
    const kept = await session('tom-ainscough')
    daysLater(90)
    // Ninety days to the second: a second more is too long.
    assert.equal(await closeUnusedAccounts(at.office), 0)
    assert.ok((await enter('chloe-fenwick')).ok)
    at.clock.moveTo('2027-01-01T09:00:00Z')
    assert.ok((await closeUnusedAccounts(at.office)) > 0)
    const shut = await enter('chloe-fenwick')
    assert.match(
      said(shut),
      /closed because nobody signed in.*ask your administrator to open it again/,
    )
    // Only whoever knows the password is told so.
    assert.match(said(await enter('chloe-fenwick', 'a guess')), /name or the password is not right/)
    assert.equal(await isOpen(kept), false)
    assert.ok((await reopenAccount(at.office, admin(), workerId)).ok)
    assert.match(said(await reopenAccount(at.office, admin(), workerId)), /This account is open/)
    assert.ok((await enter('chloe-fenwick')).ok)
    assert.equal(await closeUnusedAccounts(at.office), 0)
  })

  it('keep one administrator open, because nobody else could open any', async () => {
    at.clock.moveTo('2028-01-01T09:00:00Z')
    await closeUnusedAccounts(at.office)
    assert.ok((await enter('system-administrator')).ok)
  })

  it('leave an audit row for everything that was done to them, with no secret in it', async () => {
    const rows = await at.office.store.transaction({ system: true, audit: true }, (work) =>
      work.hot<{ action: string; detail: object }>(
        'audit-in-test',
        'select action, detail from audit',
        [],
      ),
    )
    const actions = new Set(rows.map((row) => row.action))
    for (const action of [
      'sign-in',
      'read-account',
      'end-sessions',
      'end-sessions-of',
      'issue-link',
      'choose-password',
      'change-password',
      'reopen-account',
      'close-unused-accounts',
    ]) {
      assert.ok(actions.has(action), action)
    }
    assert.doesNotMatch(JSON.stringify(rows), /threadwell|kettle|lantern|argon2/)
  })
})
