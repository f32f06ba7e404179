import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { readRecord } from '../../src/cases/reading/read-record.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { saveAnswers } from '../../src/cases/records/save-answers.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { sendBack } from '../../src/cases/records/send-back.ts'
import { promptsFor } from '../../src/engine/journey.ts'
import {
  agreedToday,
  assessed,
  clocksOf,
  dueOn,
  familySafeguarding,
  hyndburn,
  idOf,
  newest,
  onPlan,
  underAssessment,
} from '../support/in-need.ts'
import { given } from '../support/contact.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import {
  begun,
  decided,
  fileOf,
  filled,
  granted,
  handedIn,
  refusalIn,
} from '../support/protection.ts'

const { worker, manager } = familySafeguarding
const toClose = { each: { riskUnsettled: 'no' } }

describe('closing the work with a child', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-11-16T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  it('E12 death: nothing is closed as something else, and no letter goes to the parents', async () => {
    await onPlan(at, 'ellie-mae-thornley')
    const died = { diedOn: '2026-11-16', because: 'The hospital has told us' }
    const by = at.caller(manager)
    granted(await changePerson(at.office, by, at.person('ellie-mae-thornley'), died))
    const review = granted(await begun(at, worker, 'child-in-need-review', ['ellie-mae-thornley']))
    const answers = { seniorReview: 'no', consent: 'given', heldAt: '2026-11-16 09:00' }
    granted(await handedIn(at, worker, review.id, { answers }))
    const each = { planEndsOn: '2026-11-16', endReason: 'died' }
    granted(await decided(at, manager, review.id, 'ended', { each }))
    const closing = await idOf(at, 'case-closure', 'ellie-mae-thornley')
    granted(await handedIn(at, worker, closing, toClose))
    const signed = { answers: { closedOn: '2026-11-16' } }
    const otherwise = await decided(at, manager, closing, 'closed', signed)
    assert.match(refusalIn(otherwise), /The reason for closure is then “Died”/)
    granted(await sendBack(at.office, at.caller(manager), closing, 'She has died'))
    at.clock.moveTo('2026-11-16T09:10:00Z')
    granted(await handedIn(at, worker, closing, { each: { closureReason: 'RC2' } }))
    granted(await decided(at, manager, closing, 'closed', signed))
    const { messages, handOvers } = await fileOf(at, 'ellie-mae-thornley')
    assert.deepEqual(
      messages.filter((one) => one.record_id === closing),
      [],
    )
    assert.ok(handOvers.some((one) => /child death review/.test(one.what)))
  })

  it('E7 turns 18: a plan does not go on after the birthday, and ends as “Reached 18”', async () => {
    await onPlan(at, 'tegan-ashworth')
    at.clock.moveTo('2026-11-30T09:00:00Z')
    const review = granted(await begun(at, worker, 'child-in-need-review', ['tegan-ashworth']))
    const visited = { heldAt: '2026-11-30 09:00', seniorReview: 'no', consent: 'given' }
    granted(await handedIn(at, worker, review.id, { answers: visited }))
    const goesOn = await decided(at, manager, review.id, 'goesOn')
    assert.match(refusalIn(goesOn), /is 18, so a plan for a child cannot go on/)
    const each = { planEndsOn: '2026-11-30', endReason: 'adult' }
    granted(await decided(at, manager, review.id, 'ended', { each }))
    const { facts } = await fileOf(at, 'tegan-ashworth')
    const plan = facts.find((one) => one.kind === 'child-in-need-plan')
    assert.deepEqual(
      [plan?.to_on, (plan?.detail as { endReason: string }).endReason],
      ['2026-11-30', 'adult'],
    )
    assert.equal((await clocksOf(at, 'tegan-ashworth', 'T22'))[0]?.state, 'cancelled')
  })

  it('E22 meeting moved: a planning meeting that is put off keeps the day it was due', async () => {
    const assessment = await underAssessment(at, hyndburn, 'jack-tattersall')
    granted(await handedIn(at, hyndburn.worker, assessment, assessed))
    const each = { planTeam: 'familySafeguarding' }
    granted(await decided(at, hyndburn.manager, assessment, 'childInNeedPlan', { each }))
    const plan = await idOf(at, 'child-in-need-plan', 'jack-tattersall')
    granted(await allocate(at.office, at.caller(manager), plan, at.caller(worker).workerId))
    for (const plannedFor of ['2026-12-10 10:00', '2026-12-18 10:00'])
      await filled(at, worker, plan, 'record', { answers: { plannedFor } })
    const [meeting] = await clocksOf(at, 'jack-tattersall', 'T20')
    assert.deepEqual([dueOn(meeting), meeting?.original_local_at], ['2026-12-14', null])
  })

  it('E16 same day: a plan may end on the day it began, and the review asks about it', async () => {
    const plan = await idOf(at, 'child-in-need-plan', 'jack-tattersall')
    granted(await handedIn(at, worker, plan, { answers: agreedToday(at) }))
    granted(await decided(at, manager, plan, {}, { answers: { outcome: 'planAgreed' } }))
    const review = granted(await begun(at, worker, 'child-in-need-review', ['jack-tattersall']))
    const answers = { heldAt: '2026-11-30 09:00', seniorReview: 'no', consent: 'given' }
    granted(await handedIn(at, worker, review.id, { answers }))
    const each = { planEndsOn: '2026-11-30', endReason: 'needs-met' }
    await filled(at, manager, review.id, 'authorise', { each })
    const { definition, view } = granted(await readRecord(at.office, at.caller(manager), review.id))
    const said = promptsFor(definition, view).map((one) => one.says)
    assert.ok(said.some((one) => one.includes('On the same day is allowed')))
    granted(await decided(at, manager, review.id, 'ended', { each }))
  })

  it('is not begun twice, and is refused while another record about the child is under way', async () => {
    const again = await begun(at, worker, 'case-closure', ['jack-tattersall'])
    assert.match(refusalIn(again), /under way already/)
    granted(await begun(at, worker, 'child-in-need-visit', ['jack-tattersall']))
    const closing = await idOf(at, 'case-closure', 'jack-tattersall')
    granted(await handedIn(at, worker, closing, toClose))
    // Only what has to be said: a made-up answer would be a reason for closing all the same.
    const { row, parts } = granted(await readRecord(at.office, at.caller(manager), closing))
    const said = [
      ...given({ closedOn: '2026-11-30' }),
      ...given({ managerRationale: 'x'.repeat(60), outcome: 'closed' }, parts[0]?.row.id),
    ]
    granted(await saveAnswers(at.office, at.caller(manager), row.id, said))
    const open = await authorise(at.office, at.caller(manager), row.id)
    assert.match(refusalIn(open), /A task about this child is still open/)
    const record = await newest(at, 'case-closure', 'jack-tattersall')
    assert.equal(record?.stage, 'for-decision')
  })
})
