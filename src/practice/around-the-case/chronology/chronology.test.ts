import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  doings,
  refusals,
  refusalsToSubmit,
  writtenAbout,
} from '../../../../test/support/definition-under-test.ts'
import { asked } from '../../../engine/journey.ts'
import { chronologyEntry } from './entry.ts'
import { chronologyReview } from './review.ts'

describe('An entry in the chronology', () => {
  it('E2: says how sure its date is, and keeps the words it was put in', () => {
    const { dateAsSaid, until, disputedBy } = chronologyEntry.questions
    const shown = (dateIs: string) =>
      [dateAsSaid, until, disputedBy].map((one) => asked(one, writtenAbout({ values: { dateIs } })))
    assert.deepEqual(shown('exact'), [false, false, false])
    assert.deepEqual(shown('approximate'), [true, false, false])
    assert.deepEqual(shown('range'), [false, true, false])
    assert.deepEqual(shown('disputed'), [true, false, true])
  })

  it('is confirmed for each brother and sister, so that nothing of one stands with another (E5, E25)', () => {
    assert.equal(chronologyEntry.questions.belongsHere.each, 'child')
    assert.match(
      refusals(chronologyEntry, 'entered', { child: { belongsHere: 'no' } })[0] ?? '',
      /not all of this may stand in this child’s chronology/,
    )
    assert.deepEqual(refusals(chronologyEntry, 'entered', { child: { belongsHere: 'yes' } }), [])
  })

  it('takes its place in time, once', () => {
    assert.deepEqual(doings(chronologyEntry, 'entered'), ['record-fact chronology-entry'])
    assert.deepEqual(doings(chronologyEntry, 'sameEvent'), [])
  })

  it('says for each child whether the court and the family may have it', () => {
    const { inCourtCopy, forTheFamily } = chronologyEntry.questions
    for (const one of [inCourtCopy, forTheFamily]) {
      assert.equal(one.each, 'child')
      assert.equal(one.needed, 'to-submit')
    }
    assert.equal(chronologyEntry.questions.keptApart.sensitive, 'not-for-family')
  })

  it('is in time by the day we came to know of it, which is not before it happened (E14)', () => {
    const [clock] = chronologyEntry.clocks
    assert.ok(clock && 'answer' in clock.from)
    assert.equal(clock.from.answer, 'learntOn')
    assert.deepEqual(clock.stops, { event: 'submitted' })
    const values = { eventOn: '2026-04-02', learntOn: '2026-04-01' }
    assert.match(refusalsToSubmit(chronologyEntry, { values })[0] ?? '', /before it happened/)
  })
})

describe('A review of the chronology', () => {
  const inOrder = { complete: 'yes', siblingsChecked: 'yes', othersTakenOut: 'yes' }

  it('is each child’s own, and signed by a practice or team manager', () => {
    assert.equal(chronologyReview.several, undefined)
    const signing = new Set(chronologyReview.roles.authorise?.map(({ role }) => role))
    assert.deepEqual([...signing], ['practice-manager', 'team-manager'])
  })

  it('keeps the chronology as it stood on a day, no later than the review', () => {
    const values = { reviewedOn: '2026-06-01', standsAsOf: '2026-06-02' }
    assert.match(refusalsToSubmit(chronologyReview, { values })[0] ?? '', /goes no further than/)
  })

  it('locks a copy for the court only when it is whole, and tells nothing about anybody else (E25)', () => {
    assert.deepEqual(refusals(chronologyReview, 'lockedForCourt', { values: inOrder }), [])
    const siblings = { ...inOrder, siblingsChecked: 'no' }
    assert.match(
      refusals(chronologyReview, 'lockedForCourt', { values: siblings })[0] ?? '',
      /only about a brother or sister/,
    )
    const lacking = { ...inOrder, complete: 'no' }
    assert.match(
      refusals(chronologyReview, 'lockedForCourt', { values: lacking })[0] ?? '',
      /cannot be locked/,
    )
  })

  it('stops the clock, whatever it was for', () => {
    for (const key of Object.keys(chronologyReview.outcomes))
      assert.deepEqual(doings(chronologyReview, key), ['record-fact chronology-reviewed'])
  })
})
