import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { doings, refusalsToStart } from '../../../../test/support/definition-under-test.ts'
import { holds } from '../../../engine/conditions.ts'
import { courtHearing } from '../../court/court-hearing/index.ts'
import { emergencyProtectionNextStep } from '../../court/emergency-protection-next-step.ts'
import { careEndReason } from '../../codes/care.ts'
import { changeOfLegalStatus } from '../change-of-legal-status.ts'
import {
  broughtAbout,
  held,
  offered,
  recordAbout,
  refusedBy,
  refusedToSubmit,
  workedOutFor,
} from '../../../../test/support/child-in-care.ts'
import { callum } from '../../../../test/support/placed-child.ts'
import { leavingOurCare } from './index.ts'

describe('A change of legal status', () => {
  const inCare = [
    held('looked-after', '2026-07-17'),
    held('legal-status', '2026-07-17', undefined, { code: 'L1' }),
  ]
  const change = (changesOn: string, extra: object = {}) => ({
    ...callum,
    on: changesOn,
    facts: inCare,
    values: { ...callum.values, changesOn, ...extra },
  })

  it('ends the one before on the day it begins', () => {
    const done = doings(changeOfLegalStatus, 'changed')
    assert.deepEqual(done, ['end-fact legal-status', 'start-fact legal-status'])
    assert.deepEqual(refusedBy(changeOfLegalStatus, 'changed', change('2026-07-19')), [])
  })

  it('is refused where nothing changes, or police protection would have lasted too long', () => {
    const same = refusedBy(
      changeOfLegalStatus,
      'changed',
      change('2026-07-19', { legalStatus: 'L1' }),
    )
    assert.match(same[0] ?? '', /nothing changes/)
    const late = refusedToSubmit(changeOfLegalStatus, change('2026-07-21'))
    assert.match(late[0] ?? '', /72 hours/)
  })

  it('to section 20 is refused for a child who lives with a parent', () => {
    const atHome = {
      ...change('2026-07-19'),
      facts: [...inCare, held('placement', '2026-07-17', undefined, { type: 'P1' })],
    }
    assert.match(refusedBy(changeOfLegalStatus, 'changed', atHome)[0] ?? '', /lives with a parent/)
  })

  it('to section 20 is answered the same day when the agreement is withdrawn again', () => {
    const clock = changeOfLegalStatus.clocks.find(({ id }) => id === 'P21d')
    assert.deepEqual(clock?.from, {
      answer: 'consentWithdrawnOn',
      inWords: 'when agreement was withdrawn',
    })
    assert.deepEqual(clock.statutory, [{ within: { days: 0 } }])
    const page = changeOfLegalStatus.pages.find(({ after }) => after === 'decision')
    assert.deepEqual(page?.asks, ['consentWithdrawnOn'])
  })

  it('is what agreement after police protection comes to for a child who is in our care already', () => {
    const opens = (emergencyProtectionNextStep.outcomes.section20?.effects ?? []).flatMap((one) =>
      one.effect === 'open' ? [one.process] : [],
    )
    assert.deepEqual(opens, ['becoming-looked-after', 'change-of-legal-status'])
  })
})

describe('Leaving our care', () => {
  const inCareSince = (from: string, code = 'V2') => [
    held('looked-after', from),
    held('legal-status', from, undefined, { code }),
    held('placement', from, undefined, { type: 'U6' }),
  ]
  const leaves = (endsOn: string, endReason: string, more: object = {}) => ({
    bornOn: '2012-01-30',
    on: endsOn,
    facts: inCareSince('2026-07-17'),
    ...more,
    values: {
      endsOn,
      endReason,
      decidedOn: endsOn,
      ...((more as { values?: object }).values ?? {}),
    },
  })
  const whoMay = (one: Parameters<typeof offered>[1]) =>
    offered(leavingOurCare, one).filter((key) => key.startsWith('leaves'))

  it('T77: is agreed by the head of service, after 20 working days by the nominated officer', () => {
    assert.deepEqual(whoMay(leaves('2026-08-06', 'E4A')), ['leaves'])
    assert.deepEqual(whoMay(leaves('2026-08-14', 'E4A')), ['leavesUnder16'])
    assert.equal(leavingOurCare.outcomes.leavesUnder16?.by?.[0]?.role, 'senior-manager')
  })

  it('T77: is approved by the director at 16 and 17', () => {
    const at16 = leaves('2026-08-14', 'E4A', { bornOn: '2010-01-30' })
    assert.deepEqual(whoMay(at16), ['leavesAt16Or17'])
    assert.equal(leavingOurCare.outcomes.leavesAt16Or17?.by?.[0]?.role, 'director')
  })

  it('T77: waits for a review, and none is asked for where a court ended it', () => {
    const [message] = refusedBy(leavingOurCare, 'leavesUnder16', leaves('2026-08-20', 'E4A'))
    assert.match(message ?? '', /No review of this child/)
    const reviewed = leaves('2026-08-20', 'E4A', {
      facts: [...inCareSince('2026-07-17'), held('care-review', '2026-08-13', '2026-08-13')],
    })
    assert.deepEqual(refusedBy(leavingOurCare, 'leavesUnder16', reviewed), [])
    const byOrder = leaves('2026-08-20', 'E41', {
      values: { orderMade: 'Child arrangements order' },
    })
    assert.deepEqual(whoMay(byOrder), ['leaves'])
    assert.deepEqual(refusedBy(leavingOurCare, 'leaves', byOrder), [])
  })

  it('ends the period, the legal status and the placement on one day, with one reason', () => {
    const done = doings(leavingOurCare, 'leaves')
    for (const fact of ['looked-after', 'legal-status', 'placement', 'care-plan'])
      assert.ok(done.includes(`end-fact ${fact}`), fact)
    assert.ok(done.includes('end-record care-plan'))
    assert.ok(done.includes('open placement-notifications'))
  })

  it('story 5: is recorded ahead for an 18th birthday, with E5, and for no other day', () => {
    const tegan = (endsOn: string, endReason: string, decidedOn: string) => ({
      bornOn: '2008-11-30',
      on: endsOn,
      facts: inCareSince('2023-03-01'),
      values: { endsOn, endReason, decidedOn },
    })
    const at18 = tegan('2026-11-30', 'E5', '2026-11-20')
    assert.deepEqual(offered(leavingOurCare, at18), ['eighteen'])
    assert.deepEqual(refusedToSubmit(leavingOurCare, at18), [])
    assert.deepEqual(refusedBy(leavingOurCare, 'eighteen', at18), [])
    assert.equal(workedOutFor(leavingOurCare, at18).leavingCare, 'former-relevant')
    const ahead = tegan('2026-11-29', 'E5', '2026-11-20')
    assert.match(refusedBy(leavingOurCare, 'leaves', ahead)[0] ?? '', /Only an 18th birthday/)
    const after = tegan('2026-12-01', 'E5', '2026-11-30')
    assert.match(refusedToSubmit(leavingOurCare, after)[0] ?? '', /18th birthday at the latest/)
  })

  it('E7: is recorded afterwards where a midnight ended care before anybody had said why', () => {
    const until18 = held('looked-after', '2023-03-01', '2026-11-30', { reasonGiven: 'no' })
    const grown = (endsOn: string, careBefore = until18) => ({
      bornOn: '2008-11-30',
      on: endsOn,
      facts: [careBefore],
      subject: ['born', 'adult'] as const,
      values: { endsOn, endReason: 'E5', decidedOn: '2027-01-11' },
    })
    assert.deepEqual(refusalsToStart(leavingOurCare, grown('2027-01-11')), [])
    assert.deepEqual(refusedToSubmit(leavingOurCare, grown('2026-11-30')), [])
    assert.match(
      refusedToSubmit(leavingOurCare, grown('2026-11-20'))[0] ?? '',
      /until the 18th birthday/,
    )
    assert.deepEqual(offered(leavingOurCare, grown('2026-11-30')), ['eighteen'])
    assert.deepEqual(refusedBy(leavingOurCare, 'eighteen', grown('2026-11-30')), [])
    const [end] = broughtAbout(leavingOurCare, 'eighteen', grown('2026-11-30')).filter(
      (one) => one.effect === 'end-fact',
    )
    assert.deepEqual(end?.with, {
      endReason: { answer: 'endReason' },
      reasonGiven: { value: 'yes' },
    })
    const told = held('looked-after', '2023-03-01', '2026-11-30', { endReason: 'E5' })
    assert.equal(refusalsToStart(leavingOurCare, grown('2027-01-11', told)).length, 1)
    const earlier = held('looked-after', '2015-03-01', '2016-03-01', { endReason: 'E4A' })
    assert.equal(refusalsToStart(leavingOurCare, grown('2027-01-11', earlier)).length, 1)
  })

  it('says why a child who is not adopted should no longer be placed for adoption', () => {
    const { when } = leavingOurCare.questions.noLongerPlaced
    assert.ok(when)
    const decided = [held('should-be-placed-for-adoption', '2026-08-01')]
    const asked = (endReason: string, facts = decided) =>
      holds(when, recordAbout(leavingOurCare, leaves('2026-11-20', endReason, { facts })))
    assert.deepEqual([asked('E4A'), asked('E12'), asked('E4A', [])], [true, false, false])
  })

  it('opens the work of leaving care from 16 on, and never at an adoption', () => {
    assert.ok(doings(leavingOurCare, 'leavesAt16Or17').includes('open leaving-care-assessment'))
    assert.ok(!doings(leavingOurCare, 'leavesUnder16').includes('open leaving-care-assessment'))
    const adopted = leaves('2026-11-20', 'E11', { bornOn: '2010-01-30' })
    assert.equal(workedOutFor(leavingOurCare, adopted).leavingCare, 'none')
  })

  it('takes each reason only where the return does', () => {
    const told = (endReason: string, more: object = {}) =>
      refusedToSubmit(leavingOurCare, leaves('2026-11-20', endReason, more))
    assert.match(told('E17')[0] ?? '', /begins at 18/)
    assert.match(told('E7')[0] ?? '', /under 16/)
    assert.match(told('E11')[0] ?? '', /placement for adoption/)
    assert.match(told('E2')[0] ?? '', /date of death/)
    assert.match(told('E5', { bornOn: '2013-01-30' })[0] ?? '', /under 14/)
    const inAHome = [
      held('looked-after', '2026-07-17'),
      held('placement', '2026-07-17', undefined, { type: 'K2' }),
    ]
    assert.match(told('E45', { facts: inAHome })[0] ?? '', /no former foster carer/)
    assert.deepEqual(told('E45'), [])
    assert.match(told('X1')[0] ?? '', /never ends care/)
  })

  it('is refused in a temporary placement, and while coming into care is not signed', () => {
    const away = leaves('2026-08-06', 'E4A', {
      facts: [...inCareSince('2026-07-17'), held('temporary-placement', '2026-08-01')],
    })
    assert.match(refusedBy(leavingOurCare, 'leaves', away)[0] ?? '', /T0 to T4/)
    const backLater = leaves('2026-08-06', 'E4A', {
      facts: [
        ...inCareSince('2026-07-17'),
        held('temporary-placement', '2026-08-01', '2026-08-08'),
      ],
    })
    assert.match(refusedToSubmit(leavingOurCare, backLater)[0] ?? '', /until after that day/)
  })

  it('after police protection cannot be later than the third day', () => {
    const police = leaves('2026-07-21', 'E4B', { facts: inCareSince('2026-07-17', 'L1') })
    assert.match(refusedToSubmit(leavingOurCare, police)[0] ?? '', /72 hours/)
  })

  it('E12: after a death tells no parent by letter, and asks for the child death review', () => {
    const done = doings(leavingOurCare, 'died')
    assert.ok(!done.some((one) => one.startsWith('tell')))
    assert.ok(done.some((one) => one.includes('child death review')))
  })

  it('is opened by whatever order ends care, and no order leaves a day without a basis', () => {
    for (const [key, { effects = [] }] of Object.entries(courtHearing.outcomes)) {
      const ends = effects.some(
        (one) => one.effect === 'open' && one.process === 'leaving-our-care',
      )
      const endsStatus = effects.some(
        (one) => one.effect === 'end-fact' && one.fact === 'legal-status',
      )
      const startsStatus = effects.some(
        (one) => one.effect === 'start-fact' && one.fact === 'legal-status',
      )
      assert.equal(endsStatus, startsStatus, key)
      if (ends) assert.ok(!endsStatus, key)
    }
  })

  it('lets a child stay by agreement when an order ends', () => {
    const ended = leaves('2026-11-20', 'E8', { values: { orderMade: 'The order was discharged' } })
    assert.ok(offered(leavingOurCare, ended).includes('staysByAgreement'))
    assert.deepEqual(doings(leavingOurCare, 'staysByAgreement'), ['open change-of-legal-status'])
  })

  it('has the codes of the return, no more and no fewer', () => {
    const codes = careEndReason.codes.filter(({ closed }) => !closed).map(({ code }) => code)
    assert.equal(codes.length, 21)
    assert.equal(careEndReason.statutory, true)
  })
})
