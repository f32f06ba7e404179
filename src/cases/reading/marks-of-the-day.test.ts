import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serviceHours } from '../../engine/opening-hours.ts'
import { placeholder } from '../../practice/vocabulary/source.ts'
import { workingCalendar } from '../../engine/working-days.ts'
import { marksOf } from './marks-of-the-day.ts'

const hours = serviceHours(
  [{ service: 'front-door', opens: '08:00', closes: '20:00', source: placeholder('A test') }],
  workingCalendar([{ on: '2026-04-03', name: 'Good Friday' }]),
)

describe('the clock times a day is planned by', () => {
  it('are the next full hour that leaves an hour to work in, and the close', () => {
    assert.deepEqual(marksOf('2026-03-26T14:05:00Z', hours), {
      soonAt: '2026-03-26T16:00:00Z',
      closesAt: '2026-03-26T20:00:00Z',
    })
    assert.equal(marksOf('2026-03-26T14:00:00Z', hours).soonAt, '2026-03-26T16:00:00Z')
  })

  it('are London times in summer too', () => {
    assert.deepEqual(marksOf('2026-06-10T17:59:00Z', hours), {
      soonAt: '2026-06-10T19:00:00Z',
      closesAt: '2026-06-10T19:00:00Z',
    })
  })

  it('come to the close when that is sooner', () => {
    assert.equal(marksOf('2026-03-26T19:30:00Z', hours).soonAt, '2026-03-26T20:00:00Z')
  })

  it('leave only the end of the day once the front door has closed, or when it does not open', () => {
    const ends: Readonly<Record<string, string>> = {
      '2026-03-26T20:00:00Z': '2026-03-27T00:00:00Z',
      '2026-03-28T10:00:00Z': '2026-03-29T00:00:00Z',
      '2026-04-03T10:00:00Z': '2026-04-03T23:00:00Z',
    }
    for (const [now, soonAt] of Object.entries(ends)) {
      assert.deepEqual(marksOf(now, hours), { soonAt, closesAt: undefined })
    }
  })
})
