import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dateOfDay } from '../../engine/temporal.ts'
import { dateInWords, plainDateInWords } from '../../engine/words.ts'
import { readMoment } from './moments.ts'

const anyDate = fc.integer({ min: 10_000, max: 30_000 }).map(dateOfDay)

describe('a moment in a story', () => {
  it('may be written with its weekday, without it, or by its numbers', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const written of [dateInWords(date), plainDateInWords(date), date]) {
          assert.deepEqual(readMoment(written), { is: { date } })
          assert.deepEqual(readMoment(`${written} 15:10`), { is: { date, time: '15:10' } })
        }
      }),
    )
  })

  it('is refused with the right weekday when its own is another', () => {
    assert.deepEqual(readMoment('Fri 26 Mar 2026'), { not: '26 Mar 2026 is a Thu, not a Fri' })
  })

  it('is refused when the calendar or the clock has no such thing', () => {
    for (const written of ['30 Feb 2026', '26 Mar 2026 24:10', 'Thursday', '26 Mar', '2026-3-6']) {
      assert.ok('not' in readMoment(written), written)
    }
  })
})
