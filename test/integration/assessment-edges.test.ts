import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { changePerson } from '../../src/cases/people/change-person.ts'
import { giveMoreTime } from '../../src/cases/records/give-more-time.ts'
import type { Result } from '../../src/engine/refusal.ts'
import {
  assessed,
  clocksOf,
  dueOn,
  hyndburn,
  newest,
  preston,
  underAssessment,
} from '../support/in-need.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { begun, decided, granted, handedIn, refusalIn, type Given } from '../support/protection.ts'

describe('more time for an assessment (day 20 is Mon 27 Apr, day 45 is Wed 3 Jun 2026)', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-03-26T15:15:00Z')
    await underAssessment(at, hyndburn, 'ellie-mae-thornley')
    await underAssessment(at, preston, 'callum-rigg')
  })
  after(async () => {
    await at.close()
  })

  async function ask(word: string, by: string, to: string): Promise<Result<true>> {
    const [clock] = await clocksOf(at, word, 'T11')
    assert.ok(clock)
    const asked = { to, reason: 'agency-information', narrative: 'School data is awaited.' }
    return await giveMoreTime(at.office, at.caller(by), clock.id, asked)
  }

  it('is not given to day 46, on the last evening of day 20 or at any time', async () => {
    at.clock.moveTo('2026-04-27T22:59:00Z')
    const beyond = await ask('ellie-mae-thornley', 'alison-kenyon', '2026-06-04')
    assert.match(refusalIn(beyond), /no later than end of Wed 3 Jun 2026/)
  })

  it('is not given by the social worker whose assessment it is', async () => {
    const own = await ask('ellie-mae-thornley', 'ben-holroyd', '2026-06-03')
    assert.match(refusalIn(own), /This is done by: Practice manager/)
  })

  it('is given to day 45 on the last evening of day 20, and the first date is kept', async () => {
    granted(await ask('ellie-mae-thornley', 'alison-kenyon', '2026-06-03'))
    const [clock] = await clocksOf(at, 'ellie-mae-thornley', 'T11')
    assert.equal(dueOn(clock), '2026-06-03')
    assert.equal(clock?.original_local_at, '2026-04-27T23:00:00Z')
  })

  it('is no longer given on day 21', async () => {
    at.clock.moveTo('2026-04-27T23:00:00Z')
    const late = await ask('callum-rigg', 'farida-shah', '2026-06-03')
    assert.match(refusalIn(late), /can no longer be extended/)
  })
})

describe('an assessment that something overtakes', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-10-19T09:00:00Z')
  })
  after(async () => {
    await at.close()
  })

  const endedAs = async (
    word: string,
    { worker, manager }: { worker: string; manager: string },
    given: Given,
    outcome: string,
  ): Promise<Result<unknown>> => {
    const id = (await newest(at, 'child-and-family-assessment', word))?.id ?? ''
    granted(await handedIn(at, worker, id, given))
    return await decided(at, manager, id, outcome, { each: { planTeam: 'familySafeguarding' } })
  }

  it('E6 moves away: it is closed as moved, and its own clock is cancelled', async () => {
    await underAssessment(at, preston, 'callum-rigg')
    const given = { answers: assessed.answers, each: { ...assessed.each, endedEarly: 'moved' } }
    granted(await endedAs('callum-rigg', preston, given, 'endedEarly'))
    const closing = await newest(at, 'case-closure', 'callum-rigg')
    assert.equal(closing?.parts[0]?.answers.closureReason?.value, 'RC5')
    assert.equal(closing.answers.closingAfter?.value, 'moved')
    assert.equal((await clocksOf(at, 'callum-rigg', 'T11'))[0]?.state, 'cancelled')
  })

  it('E10 no consent: it stops only by a team manager, and its own clock runs until then', async () => {
    await underAssessment(at, preston, 'lily-rigg')
    const answers = { consent: 'refused', consentReason: 'No', lawfulGround: ['nothingShared'] }
    const given = { answers, each: { assessmentFor: 'new', endedEarly: 'no' } }
    const without = await endedAs('lily-rigg', preston, given, 'noFurtherAction')
    assert.match(refusalIn(without), /cannot be signed off as carried out/)
    const id = (await newest(at, 'child-and-family-assessment', 'lily-rigg'))?.id ?? ''
    const own = await decided(at, 'farida-shah', id, 'stoppedWithoutConsent')
    assert.match(refusalIn(own), /is not yours to sign/)
    granted(await decided(at, 'sunita-rana', id, 'stoppedWithoutConsent'))
    assert.equal((await clocksOf(at, 'lily-rigg', 'T11'))[0]?.state, 'cancelled')
  })

  it('E7 turns 18: no plan for a child follows from that midnight, and adult services do', async () => {
    await underAssessment(at, hyndburn, 'tegan-ashworth')
    at.clock.moveTo('2026-11-29T23:59:00Z')
    const id = (await newest(at, 'child-and-family-assessment', 'tegan-ashworth'))?.id ?? ''
    granted(await handedIn(at, hyndburn.worker, id, assessed))
    at.clock.moveTo('2026-11-30T00:00:00Z')
    const each = { planTeam: 'familySafeguarding' }
    const plan = await decided(at, hyndburn.manager, id, 'childInNeedPlan', { each })
    assert.match(refusalIn(plan), /was 18 already/)
    granted(await decided(at, hyndburn.manager, id, 'adultServices'))
    const closing = await newest(at, 'case-closure', 'tegan-ashworth')
    assert.equal(closing?.parts[0]?.answers.closureReason?.value, 'RC6')
  })

  it('E7 turns 18: no assessment of a child begins after that', async () => {
    const again = await begun(at, 'ben-holroyd', 'child-and-family-assessment', ['tegan-ashworth'])
    assert.match(refusalIn(again), /18 or over/)
  })
})

describe('E1 unborn child: an assessment before birth', () => {
  let at: TestOffice

  before(async () => {
    at = await testOffice('2026-02-04T11:10:00Z')
    await underAssessment(at, preston, 'unborn-shaw')
  })
  after(async () => {
    await at.close()
  })

  it('asks nobody to see the baby, alone or at all', async () => {
    const id = (await newest(at, 'child-and-family-assessment', 'unborn-shaw'))?.id ?? ''
    assert.deepEqual(await clocksOf(at, 'unborn-shaw', 'T13'), [])
    const { steps } = assessed.each
    const each = { assessmentFor: 'preBirth', endedEarly: 'no', steps, planAgreed: 'yes' }
    granted(await handedIn(at, preston.worker, id, { answers: assessed.answers, each }))
    const record = await newest(at, 'child-and-family-assessment', 'unborn-shaw')
    const asked = Object.keys(record?.parts[0]?.answers ?? {})
    assert.deepEqual(
      asked.filter((one) => one.startsWith('seen') || one === 'childsVoice'),
      [],
    )
  })

  it('keeps its clock when the baby is born, and nobody is late for seeing them', async () => {
    const [before] = await clocksOf(at, 'unborn-shaw', 'T11')
    at.clock.moveTo('2026-02-20T10:00:00Z')
    const born = { bornOn: '2026-02-19', expectedOn: null, because: 'Born early, at Preston' }
    const manager = at.caller(preston.manager)
    granted(await changePerson(at.office, manager, at.person('unborn-shaw'), born))
    const [then] = await clocksOf(at, 'unborn-shaw', 'T11')
    assert.deepEqual([then?.id, then?.local_at], [before?.id, before?.local_at])
    assert.deepEqual(await clocksOf(at, 'unborn-shaw', 'T13'), [])
  })
})
