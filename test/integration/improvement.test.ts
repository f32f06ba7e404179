import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { countsOf, readPlan, type PlanFile } from '../../src/cases/improvement/read-plan.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import type { Raw } from '../../src/engine/answers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { guardedSite, type GuardedSite, type Session } from '../security/guarded-site.ts'

describe('an improvement plan', () => {
  let site: GuardedSite
  let analyst: Caller
  let board: Caller
  let session: Session
  let plan: string

  const read = async (planId: string, on = ''): Promise<PlanFile> => {
    const file = await readPlan(site.office, analyst, planId, on)
    assert.ok(file.ok, JSON.stringify(file))
    return file.value
  }
  const record = async (
    process: string,
    about: { readonly personIds: readonly string[]; readonly entry?: { readonly name: string } },
    answers: Readonly<Record<string, Raw>>,
  ): Promise<{ readonly id: string; readonly said: string }> => {
    const begun = await startProcess(site.office, analyst, { process, ...about })
    assert.ok(begun.ok, JSON.stringify(begun))
    const { id } = begun.value
    const given = Object.entries(answers).map(([question, raw]) => ({
      question,
      raw,
      version: question === 'agreedOn' || question.endsWith('dOn') ? 1 : 0,
      reason: 'As it was',
    }))
    const saved = await saveAnswers(site.office, analyst, id, given)
    assert.ok(saved.ok)
    assert.deepEqual(
      saved.value.answers.filter(({ is }) => is !== 'saved'),
      [],
    )
    const done = await submit(site.office, analyst, id)
    if (done.ok) return { id, said: 'done' }
    const { refusal } = done
    const gaps = refusal.kind === 'not-yet' ? refusal.gaps.map((gap) => gap.message) : []
    return { id, said: [refusal.message, ...gaps].join('\n') }
  }

  before(async () => {
    site = await guardedSite('2026-03-26T15:00:00Z')
    analyst = site.caller('farrah-nuttall')
    board = site.caller('gwen-abbott')
    session = await site.signIn('farrah-nuttall')
    plan = site.person('plan-after-2018')
  })
  after(async () => {
    await site.close()
  })

  it('holds 130 actions whose counts come to the shares of April 2019, with none made up to a hundred', async () => {
    const file = await read(plan, '2019-04-10')
    assert.equal(file.actions.length, 130)
    assert.equal(file.requires, 130)
    const said = countsOf(file.actions)
    const green = (said.get('complete') ?? 0) + (said.get('onTarget') ?? 0)
    const shares = [green, said.get('moreWork') ?? 0, said.get('willMiss') ?? 0].map((count) =>
      Math.round((100 * count) / file.actions.length),
    )
    assert.deepEqual(shares, [48, 30, 21])
    const { body } = await site.get(`/improvement/${plan}?on=2019-04-10`, session)
    for (const share of ['23.1%', '24.6%', '30.0%', '20.8%', '1.5%']) {
      assert.ok(body.includes(share), share)
    }
    assert.match(body, /As it stood on 10 Apr 2019/)
    assert.match(body, /Shares have one decimal and are not made to add up to 100/)
  })

  it('folds its actions by theme, with how many there are in each, and leaves none out', async () => {
    const { body } = await site.get(`/improvement/${plan}?on=2019-04-10`, session)
    const every = body.slice(body.indexOf('Every action</h2>'))
    const counts = [...every.matchAll(/__summary-text">\s*[^<(]+ \((\d+)\)/g)].map(([, n]) =>
      Number(n),
    )
    assert.equal(
      counts.reduce((sum, one) => sum + one, 0),
      130,
    )
    assert.equal(every.match(/href="\/registers\/improvement-actions\/\d+"/g)?.length, 130)
    assert.equal(every.match(/<details class="[^"]*tw-prints-open"/g)?.length, counts.length)
  })

  it('says nothing on an earlier day of what was said later', async () => {
    const before = countsOf((await read(plan, '2018-12-31')).actions)
    assert.deepEqual(before.get('onTarget'), 128)
    assert.equal(before.get('willMiss'), undefined)
    assert.deepEqual((await read(plan, '2018-09-30')).actions, [])
  })

  it('refuses a day that is none, or is to come, with the words beside it', async () => {
    for (const on of ['2026-03-27', 'next week', '2019-02-30']) {
      const file = await readPlan(site.office, analyst, plan, on)
      assert.ok(!file.ok)
      assert.match(file.refusal.message, /Enter a day that has been, like 30 4 2019/)
    }
  })

  it('is there for those who keep it or answer for it, and for nobody else', async () => {
    const stranger = await readPlan(site.office, site.caller('ben-holroyd'), plan)
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
    const csv = await site.get(`/improvement/${plan}/actions.csv?on=2019-04-10`, session)
    assert.equal(csv.body.trim().split('\n').length, 131)
  })

  it('is read by a manager who may own an action, with their own first, and not agreed by them', async () => {
    const manager = site.caller('judith-cartmell')
    const file = await readPlan(site.office, manager, plan, '2019-04-10')
    assert.ok(file.ok, JSON.stringify(file))
    assert.equal(file.value.actions.length, 130)
    const own = file.value.actions.filter(({ isMine }) => isMine)
    assert.ok(own.length > 0 && own.every(({ owner }) => owner === 'Judith Cartmell'))
    const theirs = await site.signIn('judith-cartmell')
    const { body } = await site.get(`/improvement/${plan}`, theirs)
    assert.ok(body.includes('Your actions'))
    assert.ok(!body.includes('Agree an action'))
    const { body: all } = await site.get('/improvement', theirs)
    assert.ok(!all.includes('/registers/inspections') && !all.includes('/start/'))
    const begun = await startProcess(site.office, manager, {
      process: 'improvement-action',
      personIds: [],
      entry: { name: 'Another' },
    })
    assert.ok(!begun.ok)
  })

  it('has an action that goes on, slips, and is not closed without evidence', async () => {
    const good = site.person('getting-to-good')
    const agreed = await record(
      'improvement-action',
      { personIds: [], entry: { name: 'Ring each family after a return interview' } },
      {
        agreedOn: '2026-03-26',
        plan: good,
        theme: 'quality',
        origin: 'ourselves',
        owner: board.workerId,
        priority: 'first',
        startsOn: '2026-03-26',
        dueOn: '2026-06-30',
        difference: 'Children say that somebody rang as they were promised.',
        rating: 'onTarget',
        outcome: 'agreed',
      },
    )
    assert.equal(agreed.said, 'done')
    const [action] = (await read(good)).actions
    assert.deepEqual([action?.said, action?.slipsDays], ['onTarget', 0])
    const about = { personIds: [action?.entry.id ?? ''] }

    const slipping = { saidOn: '2026-03-26', rating: 'willMiss', forecastOn: '2026-07-14' }
    const more = { progress: 'Two workers are away.', evidence: 'none' }
    const silent = await record('improvement-update', about, { ...slipping, ...more })
    assert.match(silent.said, /You say that it will miss its date. Say why/)
    const update = await record('improvement-update', about, {
      ...{ ...slipping, ...more, slippedBecause: 'Nobody else may ring.', outcome: 'goesOn' },
    })
    assert.equal(update.said, 'done')
    const [slipped] = (await read(good)).actions
    assert.deepEqual([slipped?.said, slipped?.slipsDays], ['willMiss', 14])

    const closing = { closedOn: '2026-03-26', difference: 'Families say that they were rung.' }
    const bare = await record('improvement-closure', about, { ...closing, evidence: 'none' })
    assert.equal(bare.said, 'done')
    const choose = async (id: string) =>
      await saveAnswers(site.office, board, id, [
        { question: 'outcome', raw: 'complete', version: 0 },
      ])
    assert.ok((await choose(bare.id)).ok)
    const refused = await authorise(site.office, board, bare.id)
    assert.ok(!refused.ok && refused.refusal.kind === 'not-yet')
    assert.match(
      refused.refusal.gaps.map((gap) => gap.message).join(),
      /No evidence is given, so it cannot be closed as complete/,
    )
    assert.equal((await read(good)).actions[0]?.isOpen, true)
    const { body } = await site.get(`/records/${bare.id}`, session)
    assert.match(body, />About</)
    assert.ok(!body.includes('Who it is about'))
  })
})
