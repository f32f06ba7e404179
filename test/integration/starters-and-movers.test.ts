import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { choosePassword, readLink } from '../../src/cases/sign-in/one-time-links.ts'
import { whoIs } from '../../src/cases/sign-in/session.ts'
import { signIn } from '../../src/cases/sign-in/sign-in.ts'
import { beginPost } from '../../src/cases/workers/begin-post.ts'
import { endPost } from '../../src/cases/workers/end-post.ts'
import { handOverLeftWork } from '../../src/cases/workers/hand-over-left-work.ts'
import { readWorker } from '../../src/cases/workers/read-worker.ts'
import { startWorker } from '../../src/cases/workers/start-worker.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { busyWeek, tuesday } from '../support/busy-week.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const hyndburn = 'hyndburn-duty-and-assessment'
const preston = 'preston-duty-and-assessment'

describe('starters and movers', () => {
  let at: TestOffice
  let starter: string
  let link: string

  before(async () => {
    at = await testOffice(tuesday)
    await busyWeek(at)
  })
  after(async () => {
    await at.close()
  })

  const admin = () => at.caller('system-administrator')
  const post = (more: Partial<Parameters<typeof startWorker>[2]['post']> = {}) => ({
    role: 'social-worker',
    team: hyndburn,
    fromOn: '',
    toOn: '',
    ...more,
  })
  const said = (result: Result<unknown>): string =>
    result.ok ? 'ok' : JSON.stringify(result.refusal)
  const file = async (workerId: string) => {
    const read = await readWorker(at.office, admin(), workerId)
    assert.ok(read.ok)
    return read.value
  }
  const postsOf = async (workerId: string): Promise<readonly string[]> =>
    (await file(workerId)).posts.map((one) => `${one.role} ${one.team_id}`)
  const postId = async (workerId: string, team: string): Promise<string> =>
    (await file(workerId)).posts.find((one) => one.team_id === team)?.id ?? ''
  const postsNow = async (workerId: string) => (await file(workerId)).worker.posts.length

  it('is for whoever manages accounts; to anyone else it is not there', async () => {
    const manager = at.caller('alison-kenyon')
    const { workerId } = at.caller('ben-holroyd')
    const starting = { name: 'A', username: 'a.starter', post: post() }
    for (const result of [
      await startWorker(at.office, manager, starting),
      await readWorker(at.office, manager, workerId),
      await beginPost(at.office, manager, { workerId, post: post() }),
      await endPost(at.office, manager, { workerId, postId: '1', on: '', takenBy: '' }),
    ]) {
      assert.equal(result.ok ? 'ok' : result.refusal.kind, 'not-found')
    }
  })

  it('says what is wrong beside each box, and adds nobody', async () => {
    const nothing = { name: ' ', username: 'x', post: post({ role: '', team: '' }) }
    const wrong = await startWorker(at.office, admin(), nothing)
    assert.match(said(wrong), /Enter their name.*3 letters.*Choose what they are.*Choose a team/)
    const taken = { name: 'Sam', username: ' Sam-Patel ', post: post() }
    assert.match(
      said(await startWorker(at.office, admin(), taken)),
      /Somebody signs in with this name/,
    )
    const mixed = { name: 'Sam', username: 'sam.two', post: post({ role: 'administrator' }) }
    assert.match(
      said(await startWorker(at.office, admin(), mixed)),
      /Nobody holds this role in this kind of team/,
    )
    for (const [days, words] of [
      [{ fromOn: '2020-01-01' }, /today or later/],
      [{ fromOn: '2026-02-30' }, /real date/],
      [{ fromOn: '2030-01-02', toOn: '2030-01-01' }, /must not be before the first/],
    ] as const) {
      const starting = { name: 'Sam', username: 'sam.two', post: post(days) }
      assert.match(said(await startWorker(at.office, admin(), starting)), words)
    }
  })

  it('adds somebody who starts, and invites them with a link that works once', async () => {
    const started = await startWorker(at.office, admin(), {
      name: 'Priti Devaney',
      username: 'Priti.Devaney',
      post: post(),
    })
    assert.ok(started.ok)
    starter = started.value.id
    link = started.value.link.replace('/new-password/', '')
    const given = { username: 'priti.devaney', password: 'kettle lantern brook', device: '' }
    assert.equal((await signIn(at.office, given)).ok, false)
    const weak = await choosePassword(at.office, { link, password: 'Lancashire2026!' })
    assert.match(said(weak), /first that somebody would guess/)
    assert.ok((await choosePassword(at.office, { link, password: given.password })).ok)
    for (const result of [
      await choosePassword(at.office, { link, password: 'another lantern brook' }),
      await readLink(at.office, link),
    ]) {
      assert.match(said(result), /used or is too old/)
    }
    const entered = await signIn(at.office, given)
    assert.ok(entered.ok && entered.value.is === 'in')
    const signedIn = await whoIs(at.office, entered.value.token)
    assert.deepEqual(
      signedIn?.caller.posts.map((one) => `${one.role} ${one.teamId}`),
      [`social-worker ${hyndburn}`],
    )
  })

  it('refuses the same post twice for any day, and keeps the one there is', async () => {
    const again = await beginPost(at.office, admin(), { workerId: starter, post: post() })
    assert.match(said(again), /holds this post for some of that time already\. Nothing was changed/)
    assert.deepEqual(await postsOf(starter), [`social-worker ${hyndburn}`])
  })

  it('lets somebody act for a colleague from one day to another, when it ends by itself', async () => {
    const acting = {
      workerId: starter,
      actingFor: at.caller('farida-shah').workerId,
      post: post({
        role: 'practice-manager',
        team: preston,
        fromOn: '2027-04-01',
        toOn: '2027-04-02',
      }),
    }
    const open = { ...acting, post: { ...acting.post, toOn: '' } }
    assert.match(
      said(await beginPost(at.office, admin(), open)),
      /Acting for somebody has a last day/,
    )
    assert.ok((await beginPost(at.office, admin(), acting)).ok)
    assert.equal((await file(starter)).posts.at(-1)?.actingFor, 'Farida Shah')
    const before = at.office.clock.now()
    for (const [instant, held] of [
      ['2027-03-31T22:59:59Z', 1],
      ['2027-03-31T23:00:00Z', 2],
      ['2027-04-02T22:59:59Z', 2],
      ['2027-04-02T23:00:00Z', 1],
    ] as const) {
      at.clock.moveTo(instant)
      assert.equal(await postsNow(starter), held, instant)
    }
    at.clock.moveTo(before)
  })

  it('ends no post with work in hand until somebody of the team is named to take it', async () => {
    const { workerId } = at.caller('ben-holroyd')
    const ending = { workerId, postId: await postId(workerId, hyndburn), on: '', takenBy: '' }
    const refusal = await endPost(at.office, admin(), ending)
    assert.match(
      said(refusal),
      /Ben Holroyd holds 8 children and 4 open records in Hyndburn Duty and Assessment\. Choose who takes it.*Nothing was changed/,
    )
    const stranger = { ...ending, takenBy: at.caller('farida-shah').workerId }
    assert.match(said(await endPost(at.office, admin(), stranger)), /Choose who takes it/)
    assert.equal((await file(workerId)).held[0]?.children, 8)
    assert.ok((await beginPost(at.office, admin(), { workerId, post: post({ team: preston }) })).ok)
    const moved = await endPost(at.office, admin(), { ...ending, takenBy: starter })
    assert.ok(moved.ok)
    assert.deepEqual(await postsOf(workerId), [`social-worker ${preston}`])
    assert.deepEqual((await file(workerId)).held, [])
    const taken = (await file(starter)).held[0]
    assert.deepEqual([taken?.children, taken?.records], [8, 4])
  })

  it('refuses an end that is past, or before the beginning, and one that is not theirs', async () => {
    const ending = { workerId: starter, postId: await postId(starter, preston), takenBy: '' }
    for (const on of ['2020-01-01', '2026-02-30']) {
      assert.match(said(await endPost(at.office, admin(), { ...ending, on })), /today or later/)
    }
    const early = { ...ending, on: '2027-03-31' }
    assert.match(said(await endPost(at.office, admin(), early)), /must not be before the first/)
    const others = { ...ending, workerId: at.caller('ben-holroyd').workerId, on: '' }
    assert.equal((await endPost(at.office, admin(), others)).ok, false)
  })

  it('hands over what somebody holds when their last post in a team ends by itself', async () => {
    const ending = { workerId: starter, postId: await postId(starter, hyndburn), takenBy: '' }
    const today = at.office.clock.now().slice(0, 10)
    assert.ok((await endPost(at.office, admin(), { ...ending, on: today })).ok)
    assert.equal(await handOverLeftWork(at.office), 0)
    at.clock.moveTo(`${today}T23:59:59Z`)
    at.clock.moveTo(new Date(Date.parse(at.office.clock.now()) + 7_200_000).toISOString())
    assert.equal(await handOverLeftWork(at.office), 1)
    assert.deepEqual((await file(starter)).held, [])
    const manager = (await file(at.caller('alison-kenyon').workerId)).held
    assert.ok((manager.find((one) => one.team_id === hyndburn)?.children ?? 0) >= 8)
    assert.equal(await handOverLeftWork(at.office), 0)
  })

  it('never ends the post of the last administrator', async () => {
    const { workerId } = admin()
    const ending = {
      workerId,
      postId: await postId(workerId, 'administration'),
      on: '',
      takenBy: '',
    }
    assert.match(
      said(await endPost(at.office, admin(), ending)),
      /Nobody else is an administrator for good/,
    )
    const second = {
      workerId: starter,
      post: post({ role: 'administrator', team: 'administration' }),
    }
    assert.ok((await beginPost(at.office, admin(), second)).ok)
    assert.ok((await endPost(at.office, admin(), ending)).ok)
  })
})
