import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { trueOf } from '../support/caseload.ts'
import {
  chairDecides,
  conferenceHeld,
  deadlinesOf,
  discussed,
  everybody,
  newest,
  step,
} from '../support/conference.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  begun,
  decided,
  fileOf,
  filled,
  granted,
  handedIn,
  read,
  refusalIn,
} from '../support/protection.ts'

// Everything through the verbs, on a real database: what may not be open together, whoever tries.
describe('E17 overlap', () => {
  let at: TestOffice
  const children = ['jayden-crossley', 'mia-crossley']

  before(async () => {
    at = await testOffice('2026-05-05T09:45:00Z')
    for (const child of children) {
      await trueOf(at, child, { kind: 'open-referral', from: '2026-05-02' })
    }
    const id = await discussed(at, children, '2026-05-05 09:30')
    granted(await decided(at, 'peter-grimshaw', id, 'jointEnquiry'))
  })
  after(async () => {
    await at.close()
  })

  const factsOf = async (word: string, kind: string): Promise<readonly string[]> =>
    (await fileOf(at, word)).facts
      .filter((one) => one.kind === kind)
      .map((one) => `${one.from_on} ${one.to_on ?? 'open'}`)

  it('E17 overlap: a second enquiry is refused, and the time for a conference runs from the first', async () => {
    at.clock.moveTo('2026-05-12T09:45:00Z')
    const before = await deadlinesOf(at, 'jayden-crossley', 'T34')
    const id = await discussed(at, ['jayden-crossley'], '2026-05-12 09:30')
    const second = await decided(at, 'peter-grimshaw', id, 'jointEnquiry')
    assert.match(refusalIn(second), /already under way, and there can be only one/)
    assert.deepEqual(await factsOf('jayden-crossley', 'section-47-enquiry'), ['2026-05-05 open'])
    granted(await decided(at, 'peter-grimshaw', id, 'enquiryGoesOn'))
    assert.deepEqual(await deadlinesOf(at, 'jayden-crossley', 'T34'), before)
    assert.match(before.join(), /^2026-05-04T23:00:00Z 2026-05-27T23:00:00Z open$/)
  })

  it('E17 overlap: nobody begins an enquiry by hand', async () => {
    const one = await begun(at, 'anna-zielinska', 'section-47-enquiry', ['jayden-crossley'])
    assert.match(refusalIn(one), /Nobody can/)
  })

  it('a plan starts on the day of its conference and on no other', async () => {
    at.clock.moveTo('2026-05-26T13:00:00Z')
    const id = await conferenceHeld(at, children, '2026-05-26 10:00')
    granted(await chairDecides(at, id, 'childProtectionPlan'))
    assert.deepEqual(await factsOf('mia-crossley', 'child-protection-plan'), ['2026-05-26 open'])
    at.clock.moveTo('2026-05-27T09:00:00Z')
    const plan = await newest(at, 'mia-crossley', 'child-protection-plan')
    const handed = await handedIn(at, 'gill-tattersall', plan, {
      answers: { planStartsOn: '2026-05-27' },
    })
    assert.match(refusalIn(handed), /begins on the day of the conference that made it/)
    assert.equal((await read(at, 'gill-tattersall', plan)).row.submitted_at, null)
  })

  it('E17 overlap: no initial conference about a child who has a plan, begun or decided', async () => {
    const again = await begun(at, 'beverley-nuttall', 'initial-conference', ['mia-crossley'])
    assert.match(refusalIn(again), /already has a child protection plan/)
  })

  it('E17 overlap: no child in need plan while the protection plan is open, begun or opened before it', async () => {
    const plan = await begun(at, 'omar-siddiqui', 'child-in-need-plan', ['mia-crossley'])
    assert.match(refusalIn(plan), /may begin on the day a conference ends it, not before/)
    at.clock.moveTo('2026-06-02T09:00:00Z')
    const id = await discussed(at, ['mia-crossley'], '2026-06-02 09:30')
    const other = await decided(at, 'peter-grimshaw', id, 'childInNeedPlan')
    assert.match(refusalIn(other), /a child in need plan cannot be open beside it/)
  })

  it('E16 same-day start and end: a review on the day the plan began is refused', async () => {
    const { id } = granted(await begun(at, 'omar-siddiqui', 'review-conference', children))
    granted(
      await handedIn(at, 'omar-siddiqui', id, {
        answers: { heldAt: '2026-05-26 15:00', people: everybody },
        each: { steps: [step], proposal: 'ends' },
      }),
    )
    const ended = await decided(at, 'ivan-brooks', id, 'ends', {
      answers: { dissent: [] },
      each: { planEndReason: 'no-longer-needed', furtherPlan: 'childInNeed' },
    })
    assert.match(refusalIn(ended), /never reviewed on the day it begins/)
    assert.deepEqual(await factsOf('mia-crossley', 'child-protection-plan'), ['2026-05-26 open'])
  })

  it('a core group cannot end a plan', async () => {
    at.clock.moveTo('2026-06-05T11:00:00Z')
    const id = await newest(at, 'mia-crossley', 'core-group')
    granted(
      await handedIn(at, 'omar-siddiqui', id, {
        answers: { heldAt: '2026-06-05 10:00', people: everybody },
        each: { steps: [step], thresholdMet: 'no' },
      }),
    )
    const given = { each: { outcome: 'endPlan' } }
    const [ended] = await filled(at, 'gill-tattersall', id, 'authorise', given)
    assert.match(ended?.is === 'problem' ? ended.message : '', /only a review conference can/)
    granted(await decided(at, 'gill-tattersall', id, 'recommendEnding'))
    assert.deepEqual(await factsOf('mia-crossley', 'child-protection-plan'), ['2026-05-26 open'])
    assert.ok(await newest(at, 'mia-crossley', 'review-conference'))
  })
})
