import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askingFor } from '../../src/cases/act.ts'
import { readDiversity } from '../../src/cases/careers/equal-opportunities.ts'
import { forgetApplications } from '../../src/cases/careers/forget-applications.ts'
import { readOfOneself, sayOfOneself } from '../../src/cases/careers/of-oneself.ts'
import { readStability } from '../../src/cases/careers/stability.ts'
import { demonstration } from '../../authorities/lancashire/demonstration.ts'
import { recruiting, said } from '../support/careers.ts'
import { asOwner } from '../../src/store/copying.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { ownEntry, tried } from '../support/working-here.ts'

const employed = demonstration.workers.filter(
  ({ posts }) => !posts.some(({ role }) => ['partner', 'inspector'].includes(role)),
)

describe('what those who work here say of themselves', () => {
  let at: TestOffice

  const rows = async (question: string) => {
    const found = await readDiversity(at.office, at.caller('ingrid-lomas'))
    assert.ok(found.ok, JSON.stringify(found))
    const { here, questions, aims } = found.value
    const of = questions.find(({ title }) => title === question)?.rows ?? []
    return { here, aims, many: new Map(of.map((row) => [row.answer, row.here?.many])) }
  }
  const say = async (username: string, given: Readonly<Record<string, string>>) =>
    said(await sayOfOneself(at.office, at.caller(username), given))

  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('is kept for whoever is employed here, of themselves and of nobody else', async () => {
    const people = employed.slice(0, 30)
    for (const [nth, { id }] of people.entries()) {
      assert.equal(await say(id, { sex: nth < 20 ? 'female' : 'male', zz: 'yes' }), 'done')
    }
    const [first] = people
    const found = await readOfOneself(at.office, at.caller(first?.id ?? ''))
    assert.ok(found.ok)
    assert.deepEqual(
      [found.value.toldOn, found.value.countedOn, found.value.asked.length],
      ['2026-03-26', '2026-04-01', 4],
    )
    assert.doesNotMatch(JSON.stringify(found.value.toldOn), /female/)
    const partner = demonstration.workers.find(({ posts }) =>
      posts.every(({ role }) => role === 'partner'),
    )
    assert.ok(partner)
    const not = await sayOfOneself(at.office, at.caller(partner.id), { sex: 'male' })
    assert.ok(!not.ok && not.refusal.kind === 'not-found')
  })

  it('is counted at the end of the quarter, and no number moves with what one person does', async () => {
    assert.equal((await rows('Sex')).many.get('female'), 0, 'nobody had said it by December')
    at.clock.moveTo('2026-04-02T09:00:00Z')
    const first = await rows('Sex')
    assert.equal(first.here.on, '2026-03-31')
    assert.deepEqual([first.many.get('female'), first.many.get('male')], [20, 10])
    assert.equal(first.many.get(''), first.here.all - 30)
    assert.equal(await say(employed[0]?.id ?? '', { sex: 'male' }), 'done')
    assert.equal(await say(employed[1]?.id ?? '', {}), 'done')
    const same = await rows('Sex')
    assert.deepEqual([...same.many], [...first.many])
    at.clock.moveTo('2026-07-01T09:00:00Z')
    const next = await rows('Sex')
    assert.deepEqual([next.many.get('female'), next.many.get('male')], [18, 11])
    assert.equal(next.aims[0]?.here?.many, 11)
  })

  it('says no small number, nor one that it could be worked out from', async () => {
    for (const { id } of employed.slice(2, 5))
      assert.equal(await say(id, { age: 'under25' }), 'done')
    at.clock.moveTo('2026-10-01T09:00:00Z')
    const { many } = await rows('Age')
    assert.equal(many.get('under25'), undefined)
    assert.equal(many.get(''), undefined, 'all but three would give the three away')
    const religion = await rows('Religion or belief')
    assert.equal(religion.many.get('none'), undefined, 'they are not asked')
  })

  it('is forgotten once it is said anew, taken back or they have left', async () => {
    const owned = async () =>
      await asOwner(at.url, 'snapshot', async ({ rows: all }) =>
        all<{ worker_id: string; answers: object }>(
          'select worker_id, answers from told_of_oneself',
        ),
      )
    const before = (await owned()).length
    await forgetApplications(at.office)
    const after = await owned()
    assert.ok(after.length < before)
    assert.equal(new Set(after.map(({ worker_id }) => worker_id)).size, after.length)
    assert.ok(after.every(({ answers }) => Object.keys(answers).length > 0))
  })

  it('is a row that nobody can read: not their manager, nor the application itself', async () => {
    const asked = [
      ...demonstration.workers
        .slice(0, 40)
        .map(({ id }) => askingFor(at.office.practice, at.caller(id))),
      { system: true },
    ]
    for (const asking of asked) {
      await assert.rejects(
        at.office.store.transaction(asking, (work) =>
          work.hot('peek', 'select * from told_of_oneself', []),
        ),
        /permission denied/,
      )
    }
  })
})

describe('how stable the workforce is', () => {
  let at: TestOffice
  before(async () => {
    at = await testOffice('2026-03-26T15:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('is worked out from who works here, and stands beside what others publish', async () => {
    const by = recruiting(at)
    const officer = at.caller('shreya-pillai')
    const works = async (username: string, more: Readonly<Record<string, string>>) => {
      const about = await ownEntry(at, at.caller(username))
      const began = {
        ...{ what: 'began', contract: 'permanent', relocation: 'no', trainAndRetain: 'no' },
      }
      const answers = { ...(more.what ? {} : began), outcome: 'recorded', ...more }
      assert.equal((await tried(by, officer, 'working-here', { about, answers })).said, 'done')
      return about
    }
    await works('ben-holroyd', { changedOn: '2021-09-30' })
    await works('hannah-brigg', { changedOn: '2023-09-30', contract: 'agency' })
    await works('celia-worsley', { changedOn: '2024-10-01' })
    await works('celia-worsley', { what: 'left', changedOn: '2025-06-01', reason: 'Moved' })
    const typed = async (turnover: string) =>
      await by.wholly(
        officer,
        'council-comparison',
        { name: `England ${turnover}` },
        { yearTo: '2025-09-30', turnover, from: 'The department', outcome: 'kept' },
      )
    await typed('13.8')
    const found = await readStability(at.office, at.caller('nina-forshaw'))
    assert.ok(found.ok, JSON.stringify(found))
    const { own, others } = found.value
    const year = own.find(({ on }) => on === '2025-09-30')
    assert.deepEqual(
      [year?.employed, year?.left, year?.turnover, year?.agency, year?.years?.toFixed(1)],
      [1, 1, 100, 50, '4.0'],
    )
    assert.deepEqual(
      others.map(({ on, name, turnover, vacancy }) => [on, name, turnover, vacancy]),
      [['2025-09-30', 'England 13.8', 13.8, undefined]],
    )
    const stranger = await readStability(at.office, at.caller('ben-holroyd'))
    assert.ok(!stranger.ok && stranger.refusal.kind === 'not-found')
  })
})
