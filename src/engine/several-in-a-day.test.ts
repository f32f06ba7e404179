import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { part, recordOf } from '../../test/support/tiny-practice.ts'
import { addDays } from './calendar-days.ts'
import { asOn } from './conditions.ts'
import { earlier } from './fact-tests.ts'
import type { HeldFact, PartView, RecordView } from './standpoint.ts'
import { dateInLondon, instantText, milliseconds } from './temporal.ts'

const minute = 60_000
const first = milliseconds('2026-01-05T00:00:00Z')

const gone = (fromAt: string): HeldFact => ({
  kind: 'missing',
  fromOn: dateInLondon(fromAt),
  fromAt,
  toOn: dateInLondon(fromAt),
  detail: {},
})

const child = (facts: readonly HeldFact[]): PartView => ({ ...part('1'), facts })

/** What a report says that was made of an absence that began then. */
const reportOf = (happenedAt: string, one: PartView): RecordView => ({
  ...recordOf({}, [one]),
  happenedOn: dateInLondon(happenedAt),
  happenedAt,
})

const within = { inLast: { days: 90 } } as const

const before = (at: string, facts: readonly HeldFact[]): number => {
  const one = child(facts)
  return earlier('missing', within, one, reportOf(at, one)).length
}

/** Instants to the minute over four months, of which many share a day. */
const instants = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 0, max: 1439 })), {
    minLength: 1,
    maxLength: 12,
    selector: ([day, minutes]) => day * 1440 + minutes,
  })
  .map((all) => all.map(([day, minutes]) => instantText(first + (day * 1440 + minutes) * minute)))

describe('what begins several times in a day', () => {
  it('is counted each time: before any of them are all that began earlier, by the hour, in 90 days', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 1_000_000 }), (all, seed) => {
        const mixed = all.toSorted((one, other) => (`${seed}${one}` < `${seed}${other}` ? 1 : -1))
        for (const at of all) {
          const since = addDays(dateInLondon(at), -90)
          const expected = all.filter((one) => one < at && dateInLondon(one) >= since).length
          assert.equal(before(at, mixed.map(gone)), expected)
        }
      }),
    )
  })

  it('is never its own forerunner, on whichever day it is judged', () => {
    fc.assert(
      fc.property(instants, ([at = '']) => {
        const one = child([gone(at)])
        const record = reportOf(at, one)
        assert.equal(earlier('missing', within, one, record).length, 0)
        const sameDay = asOn({ record, part: one }, record.happenedOn)
        assert.equal(earlier('missing', within, one, sameDay.record).length, 0)
        const later = asOn({ record, part: one }, addDays(record.happenedOn, 1))
        assert.equal(earlier('missing', within, one, later.record).length, 1)
      }),
    )
  })

  it('is known only by its day where nobody wrote down the hour, and does not count on that day', () => {
    const { fromAt, ...noHour } = gone('2026-03-02T08:00:00Z')
    assert.ok(fromAt)
    assert.equal(before('2026-03-02T18:00:00Z', [noHour]), 0)
    assert.equal(before('2026-03-03T00:00:00Z', [noHour]), 1)
  })
})
