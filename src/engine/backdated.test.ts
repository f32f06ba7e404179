import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { backdated } from './backdated.ts'

describe('an entry that was written down later than it happened', () => {
  it('says both dates and the days between them', () => {
    assert.equal(
      backdated('2026-05-04', '2026-05-07T09:00:00Z'),
      'Happened Mon 4 May 2026, recorded Thu 7 May 2026 10:00 (3 days later)',
    )
    assert.equal(
      backdated('2026-05-06T22:50:00Z', '2026-05-07T00:10:00Z'),
      'Happened Wed 6 May 2026 23:50, recorded Thu 7 May 2026 01:10 (1 day later)',
    )
  })

  it('says no midnight of a day that was given without a time', () => {
    assert.equal(
      backdated('2026-05-03T23:00:00Z', '2026-05-07T09:00:00Z'),
      'Happened Mon 4 May 2026, recorded Thu 7 May 2026 10:00 (3 days later)',
    )
  })

  it('is not one where it was written down on the day, by London’s calendar, or before it', () => {
    assert.equal(backdated('2026-05-07', '2026-05-07T22:59:00Z'), undefined)
    assert.equal(backdated('2026-05-06T23:10:00Z', '2026-05-07T22:50:00Z'), undefined)
    assert.equal(backdated('2026-05-09', '2026-05-07T09:00:00Z'), undefined)
  })
})
