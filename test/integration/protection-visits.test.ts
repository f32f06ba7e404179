import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { authorise } from '../../src/cases/records/authorise.ts'
import { chairDecides, conferenceHeld, deadlinesOf } from '../support/conference.ts'
import { trueOf } from '../support/caseload.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, fileOf, filled, granted, handedIn, read, refusalIn } from '../support/protection.ts'
import { visited } from '../support/visit.ts'

describe('child protection visits', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-05-22T12:00:00Z')
    at.clock.moveTo('2026-05-26T13:00:00Z')
    const id = await conferenceHeld(at, ['jayden-crossley', 'mia-crossley'], '2026-05-26 10:00')
    granted(await chairDecides(at, id, 'childProtectionPlan'))
  })
  after(async () => {
    await at.close()
  })

  it('a visit by a role that may not make it is refused, and what was written is kept', async () => {
    at.clock.moveTo('2026-06-01T16:00:00Z')
    const own = await begun(at, 'keeley-barnes', 'child-protection-visit', ['mia-crossley'])
    assert.match(refusalIn(own), /You cannot start/)
    const { id } = granted(
      await begun(at, 'omar-siddiqui', 'child-protection-visit', ['mia-crossley']),
    )
    const visitedBy = at.caller('keeley-barnes').workerId
    const handed = await handedIn(at, 'omar-siddiqui', id, {
      answers: { visitedBy, analysis: 'She played and talked.' },
      each: { outcome: 'seen' },
      leave: ['lateReason'],
    })
    assert.match(refusalIn(handed), /Only a qualified social worker makes a child protection visit/)
    const { view } = await read(at, 'omar-siddiqui', id)
    assert.equal(view.values.analysis, 'She played and talked.')
    assert.match((await deadlinesOf(at, 'mia-crossley', 'T39')).join(), /open$/)
  })

  it('a video call never counts, and the clock runs on', async () => {
    const { id } = granted(
      await begun(at, 'omar-siddiqui', 'child-protection-visit', ['mia-crossley']),
    )
    const given = {
      each: { seen: 'yes', seenHow: 'virtual', outcome: 'seen' },
      leave: ['lateReason'],
    }
    assert.match(refusalIn(await handedIn(at, 'omar-siddiqui', id, given)), /never counts/)
    const spokenTo = { ...given, each: { outcome: 'spokenTo' } }
    granted(await handedIn(at, 'omar-siddiqui', id, spokenTo))
    assert.match((await deadlinesOf(at, 'mia-crossley', 'T39')).join(), /open$/)
  })

  it('E15 future date: a visit that is still to come is refused, a planned day is not', async () => {
    const { id } = granted(
      await begun(at, 'omar-siddiqui', 'child-protection-visit', ['mia-crossley']),
    )
    const [problem] = await filled(at, 'omar-siddiqui', id, 'record', {
      answers: { visitAt: '2026-06-02 16:00' },
      each: { seen: 'no', retryOn: '2026-06-03' },
    })
    assert.match(problem?.is === 'problem' ? problem.message : '', /in the future/)
    const { parts } = await read(at, 'omar-siddiqui', id)
    assert.equal(parts[0]?.view.values.retryOn, '2026-06-03')
  })

  it('E14 backdated entry: on time by the day of the visit, and recorded on the day it was written', async () => {
    at.clock.moveTo('2026-06-10T09:00:00Z')
    const id = await visited(at, 'jayden-crossley', '2026-06-02 16:00')
    assert.deepEqual(await deadlinesOf(at, 'jayden-crossley', 'T39'), [
      '2026-05-25T23:00:00Z 2026-06-02T23:00:00Z met 2026-06-01T23:00:00Z',
    ])
    const { row } = await read(at, 'omar-siddiqui', id)
    assert.deepEqual(
      [row.happened_at, row.started_at],
      ['2026-06-02T15:00:00Z', '2026-06-10T09:00:00Z'],
    )
  })

  it('E9 out of hours: the emergency duty team’s visit half an hour past midnight counts that day', async () => {
    at.clock.moveTo('2026-06-20T00:30:00Z')
    await visited(at, 'jayden-crossley', '2026-06-20 00:30', 'nasreen-malik')
    const rounds = await deadlinesOf(at, 'jayden-crossley', 'T39b')
    assert.match(rounds[0] ?? '', /met 2026-06-19T23:00:00Z$/)
    assert.match(rounds[1] ?? '', /^2026-06-19T23:00:00Z 2026-07-10T23:00:00Z open$/)
  })

  it('E8 bank holidays: first visit and first core group skip the late May holiday', async () => {
    at.clock.moveTo('2026-05-22T13:00:00Z')
    const id = await conferenceHeld(at, ['noah-barlow'], '2026-05-22 10:00')
    granted(await chairDecides(at, id, 'childProtectionPlan'))
    assert.match((await deadlinesOf(at, 'noah-barlow', 'T39')).join(), / 2026-06-01T23:00:00Z open/)
    assert.match((await deadlinesOf(at, 'noah-barlow', 'T37')).join(), / 2026-06-08T23:00:00Z open/)
  })

  it('a child who was not seen is tried again, and the practice manager looks at it', async () => {
    at.clock.moveTo('2026-06-26T16:00:00Z')
    const { id } = granted(
      await begun(at, 'omar-siddiqui', 'child-protection-visit', ['noah-barlow']),
    )
    const handed = await handedIn(at, 'omar-siddiqui', id, {
      answers: { visitAt: '2026-06-26 15:00', managerTold: 'yes' },
      each: { seen: 'no', outcome: 'notSeen', retryOn: '2026-06-30' },
    })
    assert.equal(granted(handed).complete, false)
    assert.match(
      (await deadlinesOf(at, 'noah-barlow', 'T39c')).join(),
      / 2026-06-30T23:00:00Z open/,
    )
    await filled(at, 'gill-tattersall', id, 'authorise', {})
    granted(await authorise(at.office, at.caller('gill-tattersall'), id))
  })

  it('E19 another authority’s plan here for a time: the child is visited and is no plan of ours', async () => {
    await trueOf(at, 'harrison-rowe', { kind: 'plan-of-another-authority', from: '2026-06-01' })
    await visited(at, 'harrison-rowe', '2026-06-26 14:00')
    const { facts, deadlines } = await fileOf(at, 'harrison-rowe')
    assert.ok(facts.some((one) => one.kind === 'child-protection-visit'))
    assert.ok(!facts.some((one) => one.kind === 'child-protection-plan'))
    assert.ok(!deadlines.some((one) => one.clock.startsWith('T39b')))
  })
})
