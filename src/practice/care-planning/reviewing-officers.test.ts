import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  dueOn,
  outcomeOf,
  refusals,
  refusalsToStart,
  refusalsToSubmit,
  writtenAbout,
} from '../../../test/support/definition-under-test.ts'
import { clockMoves } from '../../engine/clocks.ts'
import { asked } from '../../engine/journey.ts'
import { midPointCheck } from './care-review/mid-point-check.ts'
import { disputeResponse } from './dispute/dispute-response.ts'
import { reviewDispute } from './dispute/review-dispute.ts'
import { reviewingOfficer } from './reviewing-officer.ts'

const since = (kind: string, fromOn: string, detail = {}) => ({ kind, fromOn, detail })
const inCare = since('looked-after', '2026-07-17')
const rolesOf = (all: Readonly<Record<string, string>>) => ({
  roles: new Map(Object.entries(all).map(([who, role]) => [who, [role as never]])),
})

describe('The check between reviews', () => {
  it('is the reviewing officer’s own: in one hand, and nobody signs it', () => {
    assert.equal(midPointCheck.inOneHand, true)
    assert.equal(midPointCheck.roles.authorise, undefined)
    assert.deepEqual(
      new Set(midPointCheck.roles.record.map(({ role }) => role)),
      new Set(['independent-reviewing-officer']),
    )
  })

  it('says of every decision where it is, and that one behind is not on track', () => {
    const with_ = (progress?: string) => ({
      values: { decisions: [{ action: 'School place', progress }] as never },
    })
    assert.match(refusalsToSubmit(midPointCheck, with_())[0] ?? '', /done, on track or behind/)
    assert.equal(refusals(midPointCheck, 'onTrack', with_('behind')).length, 1)
    assert.deepEqual(refusals(midPointCheck, 'asked', with_('behind')), [])
  })

  it('follows a review', () => {
    assert.match(refusalsToStart(midPointCheck, { facts: [inCare] })[0] ?? '', /No review/)
  })
})

describe('A dispute', () => {
  const raisedAt = (stage: string, at?: string) =>
    refusals(reviewDispute, 'raised', {
      values: { what: 'concern', stage },
      facts: [inCare, ...(at ? [since('review-dispute', '2026-09-01', { stage: at })] : [])],
    })

  it('begins informally or with the team manager, and only goes up', () => {
    assert.deepEqual(raisedAt('informal'), [])
    assert.deepEqual(raisedAt('1'), [])
    assert.match(raisedAt('3')[0] ?? '', /begins informally/)
    assert.deepEqual(raisedAt('2', '1'), [])
    assert.deepEqual(raisedAt('3', '1'), [], 'an officer may go past a stage')
    for (const below of ['informal', '1', '2'])
      assert.match(raisedAt(below, '2')[0] ?? '', /Choose the next stage up/)
  })

  it('is over within 20 working days of its formal start, every stage in all; the informal one is outside', () => {
    assert.equal(dueOn(reviewDispute, 'T70', '2026-08-03'), '2026-09-01')
    assert.equal(dueOn(reviewDispute, 'T70b', '2026-08-03'), '2026-08-10')
    const running = (stage: string) =>
      clockMoves(
        reviewDispute,
        writtenAbout({
          values: { stage, stepOn: '2026-08-03', what: 'concern' },
          facts: [inCare, since('review-dispute', '2026-08-03', { stage })],
        }).record,
        {},
        [],
      ).map((move) => (move.move === 'start' ? move.clock.id : ''))
    assert.deepEqual(running('informal'), ['T70b'])
    assert.deepEqual(running('1'), ['T70', 'T70b'])
    assert.deepEqual(running('2'), ['T70b'], 'the 20 days are not begun again')
  })

  it('may be taken to Cafcass at any stage', () => {
    const informal = writtenAbout({ values: { what: 'concern', stage: 'informal' } })
    assert.equal(asked(reviewDispute.questions.cafcassTold, informal), true)
  })

  it('is in the officer’s own hand: the line reads it, and answers in a record of its own', () => {
    assert.equal(reviewDispute.inOneHand, true)
    assert.ok(reviewDispute.roles.record.every(({ role }) => /reviewing-officer/.test(role)))
    assert.ok(doings(reviewDispute, 'raised').includes('open dispute-response'))
    assert.ok(!disputeResponse.roles.record.some(({ role }) => /reviewing-officer/.test(role)))
  })

  it('is answered at each stage by whoever stands there', () => {
    const roles = rolesOf({ tess: 'team-manager', hal: 'senior-manager', dee: 'director' })
    const answers = (stage: string, answeredBy: string) =>
      refusalsToSubmit(disputeResponse, {
        values: { stage, answeredBy },
        with: { ...roles, workers: { recorder: answeredBy } },
      })
    assert.deepEqual(answers('1', 'tess'), [])
    assert.match(answers('2', 'tess')[0] ?? '', /the head of service answers/)
    assert.deepEqual(answers('2', 'hal'), [])
    assert.deepEqual([...answers('3', 'dee'), ...answers('4', 'dee')], [])
  })

  it('is ended by the officer alone, when satisfied', () => {
    const facts = [inCare, since('review-dispute', '2026-08-03', { stage: '1' })]
    const ends = (satisfied: string) =>
      refusals(reviewDispute, 'resolved', { values: { satisfied }, facts })
    assert.deepEqual(ends('yes'), [])
    assert.match(ends('no')[0] ?? '', /not satisfied/)
    for (const key of Object.keys(disputeResponse.outcomes))
      assert.ok(!doings(disputeResponse, key).includes('end-fact review-dispute'), key)
  })

  it('leaves room for good practice', () => {
    assert.deepEqual(refusals(reviewDispute, 'goodPractice', { facts: [inCare] }), [])
  })
})

describe('The reviewing officer', () => {
  const named = (values: object, workers?: object) =>
    refusalsToSubmit(reviewingOfficer, {
      values: { officer: 'ines', independent: 'yes', parentInCare: 'no', ...values },
      with: {
        ...rolesOf({ ines: 'independent-reviewing-officer', asha: 'social-worker' }),
        ...workers,
      },
    })

  it('is independent of the case', () => {
    assert.deepEqual(named({}), [])
    assert.match(named({ officer: 'asha' })[0] ?? '', /not a reviewing officer/)
    assert.match(named({ independent: 'no' })[0] ?? '', /independent/)
  })

  it('E26: is another than that of a parent who is in our care too', () => {
    assert.match(named({ parentInCare: 'same' })[0] ?? '', /different reviewing officers/)
    assert.deepEqual(named({ parentInCare: 'apart' }), [])
  })

  it('follows another on the day that one leaves', () => {
    const [ends, starts] = outcomeOf(reviewingOfficer, 'named').effects ?? []
    assert.ok(ends?.effect === 'end-fact' && starts?.effect === 'start-fact')
    assert.deepEqual(ends.on, starts.on)
  })
})
