import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emergencyDutyEpisode } from '../front-door/emergency-duty-episode/index.ts'
import type { Effect } from '../vocabulary/effect.ts'
import { careProceedings } from './care-proceedings/index.ts'
import { courtHearing } from './court-hearing/index.ts'
import { emergencyProtectionNextStep } from './emergency-protection-next-step.ts'
import { emergencyProtection } from './emergency-protection/index.ts'

const { clocks, outcomes, questions } = emergencyProtection

const clock = (id: string) => {
  const found = clocks.find((one) => one.id === id)
  assert.ok(found, id)
  return found
}

const effects = (outcome: { readonly effects?: readonly Effect[] } | undefined) =>
  outcome?.effects ?? []

const startsStatus = (all: readonly Effect[]): readonly string[] =>
  all.flatMap((one) =>
    one.effect === 'start-fact' && one.fact === 'legal-status'
      ? [(one.with?.code as { value: string }).value]
      : [],
  )

describe('The clocks of protection at once', () => {
  it('E24: give police protection 72 elapsed hours from the instant, and never more', () => {
    assert.deepEqual(clock('T57').statutory, [{ within: { hours: 72 } }])
    assert.equal(clock('T57').extension, undefined)
  })

  it('E5: run for each child from the instant that child was taken', () => {
    assert.equal(questions.startedAt.each, 'child')
    assert.ok(clocks.every(({ each }) => each === 'child'))
    assert.deepEqual(clock('T57').from, {
      answer: 'startedAt',
      inWords: 'when this child’s protection began',
    })
  })

  it('count the eight days of an order from its day, or from police protection when the police applied', () => {
    assert.deepEqual(clock('T56').statutory, [{ within: { daysBeginningWith: 8 } }])
    assert.deepEqual(clock('T56b').statutory, [{ within: { daysBeginningWith: 8 } }])
    assert.ok('answer' in clock('T56b').from)
    assert.deepEqual(clock('T58').statutory, [{ within: { daysBeginningWith: 7 } }])
  })

  it('allow one extension, of seven days at most', () => {
    const { extensionDays } = questions
    assert.ok(extensionDays.kind === 'number')
    assert.deepEqual([extensionDays.from, extensionDays.to], [1, 7])
    assert.deepEqual(clock('T56c').statutory, [{ within: { daysBeginningWith: 15 } }])
  })

  it('raise an alarm 24, 6 and 1 hours before it ends, until the next step is decided', () => {
    const hours = (ids: readonly string[]) => ids.map((id) => clock(id).local?.[0]?.within)
    assert.deepEqual(hours(['T57b', 'T57c', 'T57d']), [{ hours: 48 }, { hours: 66 }, { hours: 71 }])
    assert.deepEqual(hours(['T56e', 'T56f', 'T56g']), [
      { hours: -24 },
      { hours: -6 },
      { hours: -1 },
    ])
    for (const id of ['T56e', 'T56h', 'T57b'])
      assert.deepEqual(clock(id).stops, { answered: ['nextStepDecidedAt'] })
  })
})

describe('A child protected at once', () => {
  const brings = effects(outcomes.protected)

  it('has a legal status only in our accommodation: L1, L2 or L3 by the power', () => {
    assert.deepEqual(startsStatus(brings), ['L1', 'L2', 'L2', 'L3'])
    for (const one of brings)
      if ('fact' in one && one.fact === 'legal-status')
        assert.match(JSON.stringify(one.when), /"question":"inOurAccommodation","is":"yes"/)
  })

  it('is owed an enquiry: a strategy discussion opens when none is under way', () => {
    const opened = brings.find(
      (one) => one.effect === 'open' && one.process === 'strategy-discussion',
    )
    assert.match(JSON.stringify(opened?.when), /"underWay":"strategy-discussion"/)
  })

  it('E1: is born, and E7: is under 18', () => {
    assert.match(JSON.stringify(outcomes.protected?.requires), /"subject":"unborn"/)
    assert.match(JSON.stringify(outcomes.protected?.requires), /"subject":"adult"/)
  })

  it('is never protected by one emergency order after another', () => {
    const again = emergencyProtectionNextStep.outcomes.emergencyProtectionOrder
    assert.match(again?.requires?.[0]?.otherwise ?? '', /once, by seven days at most/)
  })

  it('E9: has what the emergency duty team wrote in the night, asked once', () => {
    const opened = effects(emergencyDutyEpisode.outcomes.policeProtection).find(
      (one) => one.effect === 'open' && one.process === 'emergency-protection',
    )
    assert.ok(opened?.effect === 'open')
    for (const id of Object.keys(opened.carries ?? {})) assert.ok(id in questions, id)
    assert.deepEqual(opened.carries?.startedAt, { answer: 'policeProtectionFrom' })
  })
})

describe('What a court orders', () => {
  const ordered = courtHearing.outcomes

  it('gives each child a legal status of their own, and ends the one before on the same day', () => {
    assert.equal(courtHearing.outcomesEach, 'child')
    assert.deepEqual(startsStatus(effects(ordered.interimCareOrder)), ['C1'])
    assert.deepEqual(startsStatus(effects(ordered.careOrder)), ['C2'])
    assert.deepEqual(startsStatus(effects(ordered.careAndPlacementOrder)), ['E1'])
    for (const id of ['interimCareOrder', 'careOrder'])
      assert.ok(
        effects(ordered[id]).some(
          (one) => one.effect === 'end-fact' && one.fact === 'legal-status',
        ),
      )
  })

  it('is no care or supervision order from 17 on', () => {
    for (const id of ['interimCareOrder', 'careOrder', 'careAndPlacementOrder', 'supervisionOrder'])
      assert.match(JSON.stringify(ordered[id]?.requires), /has reached 17, or 16 and married/, id)
  })

  it('ends the proceedings only where it is final', () => {
    const ends = Object.entries(ordered)
      .filter(([, one]) =>
        effects(one).some((does) => does.effect === 'end-fact' && does.fact === 'care-proceedings'),
      )
      .map(([id]) => id)
    assert.ok(!ends.includes('interimCareOrder') && !ends.includes('directionsOnly'))
    assert.equal(ends.length, 10)
  })

  it('E1: is nothing about a child who is not born: no application names one', () => {
    assert.match(JSON.stringify(careProceedings.outcomes.issued?.requires), /"subject":"unborn"/)
  })
})
