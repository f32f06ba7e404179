import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { monthsUpTo, periodOf } from './periods.ts'

const days = (kind: Parameters<typeof periodOf>[0], today: string): readonly unknown[] => {
  const period = periodOf(kind, today)
  return [period?.from, period?.to]
}

describe('a period that figures are asked for', () => {
  it('is the reporting year from 1 April, so far or the last whole one', () => {
    assert.deepEqual(days('year-to-date', '2026-03-31'), ['2025-04-01', '2026-03-31'])
    assert.deepEqual(days('year-to-date', '2026-04-01'), ['2026-04-01', '2026-04-01'])
    assert.deepEqual(days('year', '2026-03-31'), ['2024-04-01', '2025-03-31'])
  })

  it('is the last whole month, or the last whole quarter', () => {
    assert.deepEqual(days('month', '2026-03-31'), ['2026-02-01', '2026-02-28'])
    assert.deepEqual(days('quarter', '2026-05-12'), ['2026-01-01', '2026-03-31'])
    assert.deepEqual(days('quarter', '2026-01-01'), ['2025-10-01', '2025-12-31'])
  })

  it('never reaches beyond today', () => {
    const asked = periodOf('days', '2026-05-12', { from: '2026-05-01', to: '2026-12-31' })
    assert.equal(asked?.to, '2026-05-12')
  })

  it('has twelve months up to its end, one after the other, the last of them cut where it ends', () => {
    const months = monthsUpTo({ from: '2026-01-01', to: '2026-02-10', title: '' })
    assert.equal(months.length, 12)
    assert.deepEqual(months.at(0), { from: '2025-03-01', to: '2025-03-31' })
    assert.deepEqual(months.at(-1), { from: '2026-02-01', to: '2026-02-10' })
  })
})
