import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { clocksOf, dueOn, familySafeguarding, newest, onPlan } from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, fileOf, granted, handedIn, refusalIn } from '../support/protection.ts'

const { worker, manager } = familySafeguarding
const child = 'ellie-mae-thornley'

describe('a child in need plan from Fri 11 Dec 2026', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-12-11T10:00:00Z')
    await onPlan(at, child)
  })
  after(async () => {
    await at.close()
  })

  const held = async (kind: string): Promise<readonly (readonly (string | null)[])[]> => {
    const { facts } = await fileOf(at, child)
    return facts.filter((one) => one.kind === kind).map((one) => [one.from_on, one.to_on])
  }
  const begin = async (process: string): Promise<string> =>
    granted(await begun(at, worker, process, [child])).id

  it('E8 bank holidays: Christmas and New Year push the first visit to Wed 13 Jan', async () => {
    const [visit] = await clocksOf(at, child, 'T22')
    const [review] = await clocksOf(at, child, 'T21')
    assert.equal(dueOn(visit), '2027-01-13')
    assert.equal(dueOn(review), '2027-01-27')
  })

  it('has from the assessment what was said there, and says so', async () => {
    const assessment = await newest(at, 'child-and-family-assessment', child)
    const record = await newest(at, 'child-in-need-plan', child)
    for (const question of ['reason', 'primaryNeed', 'steps', 'assessedOn', 'consent'])
      assert.equal(record?.answers[question]?.from, assessment?.reference, question)
  })

  it('E17 overlap: there is only one, whoever begins it', async () => {
    const second = await begun(at, worker, 'child-in-need-plan', [child])
    assert.match(refusalIn(second), /there is only one/)
  })

  it('E14 backdated: a visit counts on its own day, however late it is written down', async () => {
    at.clock.moveTo('2027-01-20T10:00:00Z')
    const visit = await begin('child-in-need-visit')
    const answers = { visitedAt: '2027-01-12 16:00', visitedBy: at.caller(worker).workerId }
    const each = { seen: 'yes', outcome: 'seen' }
    granted(await handedIn(at, worker, visit, { answers, each }))
    const [first] = await clocksOf(at, child, 'T22')
    const [next] = await clocksOf(at, child, 'T22b')
    assert.deepEqual([first?.state, first?.met_at], ['met', '2027-01-12T00:00:00Z'])
    assert.equal(dueOn(next), '2027-02-09')
  })

  it('E15 future date: nobody has visited tomorrow', async () => {
    const visit = await begin('child-in-need-visit')
    const { row } = granted(await readRecord(at.office, at.caller(worker), visit))
    const version = row.answers.visitedAt?.version ?? 0
    const given = { question: 'visitedAt', raw: '2027-01-21 10:00', version }
    const saved = granted(await saveAnswers(at.office, at.caller(worker), visit, [given]))
    const [answer] = saved.answers
    assert.match(answer?.is === 'problem' ? answer.message : '', /in the future/)
  })

  it('a review begins with the plan as it stands, and says where each answer is from', async () => {
    const review = await begin('child-in-need-review')
    const file = granted(await readRecord(at.office, at.caller(worker), review))
    const record = await newest(at, 'child-in-need-plan', child)
    const [part] = file.parts
    const { steps, planStartsOn } = part?.row.answers ?? {}
    assert.equal(steps?.from, record?.reference)
    assert.deepEqual(
      [planStartsOn?.value, planStartsOn?.from],
      ['2026-12-11', 'Child in need plan'],
    )
  })

  it('E10 consent withdrawn: the plan does not go on, and ends at the review as withdrawn', async () => {
    const review = (await newest(at, 'child-in-need-review', child))?.id ?? ''
    const answers = {
      heldAt: '2027-01-20 09:00',
      seniorReview: 'no',
      consent: 'withdrawn',
      consentWithdrawnOn: '2027-01-19',
      lawfulGround: ['nothingShared'],
    }
    granted(await handedIn(at, worker, review, { answers }))
    const goesOn = await decided(at, manager, review, 'goesOn')
    assert.match(refusalIn(goesOn), /goes on with the family’s consent, and it is not given/)
    const each = { endReason: 'consent-withdrawn', planEndsOn: '2026-12-10' }
    const before = await decided(at, manager, review, 'ended', { each })
    assert.match(refusalIn(before), /end before it starts/)
    assert.deepEqual(await held('child-in-need-plan'), [['2026-12-11', null]])
    const ended = { each: { ...each, planEndsOn: '2027-01-25' } }
    granted(await decided(at, manager, review, 'ended', ended))
    assert.deepEqual(await held('child-in-need-plan'), [['2026-12-11', '2027-01-25']])
  })

  it('is in force until the day on which it is to end, and its work does not close before', async () => {
    const closing = (await newest(at, 'case-closure', child))?.id ?? ''
    const each = { closureReason: 'RC7', riskUnsettled: 'no' }
    granted(await handedIn(at, worker, closing, { each }))
    const early = { answers: { closedOn: '2027-01-20' } }
    const tooSoon = await decided(at, manager, closing, 'closed', early)
    assert.match(refusalIn(tooSoon), /still has a child in need plan/)
    at.clock.moveTo('2027-01-25T09:00:00Z')
    const over = await begun(at, worker, 'child-in-need-review', [child])
    assert.match(refusalIn(over), /no child in need plan/)
  })

  it('leaves nothing due under it when its work closes', async () => {
    const closing = (await newest(at, 'case-closure', child))?.id ?? ''
    granted(await decided(at, manager, closing, 'closed', { answers: { closedOn: '2027-01-25' } }))
    const record = await newest(at, 'child-in-need-plan', child)
    const { deadlines } = await fileOf(at, child)
    const left = deadlines.filter((one) => one.record_id === record?.id && one.met_at === null)
    assert.deepEqual([...new Set(left.map((one) => one.state))], ['cancelled'])
  })
})
