import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Amount } from '../practice/vocabulary/amount.ts'
import { toBeConfirmed } from '../practice/law/sources.ts'
import { amountOn } from './amounts.ts'

const said = (...rates: Amount['rates']): Amount => ({
  ...{ id: 'day', title: 'A day with a student', rates },
  source: toBeConfirmed('how much is paid'),
})

describe('what the authority pays', () => {
  it('is the rate in force on the day, and nothing before the first or while nobody has said', () => {
    const day = said({ from: '2026-04-01', pounds: 12 }, { from: '2017-06-01', pounds: 10 })
    assert.equal(amountOn(day, '2017-05-31'), undefined)
    assert.equal(amountOn(day, '2017-06-01'), 10)
    assert.equal(amountOn(day, '2026-03-31'), 10)
    assert.equal(amountOn(day, '2026-04-01'), 12)
    assert.equal(amountOn(said({ from: '2026-01-01' }), '2026-06-01'), undefined)
  })

  it('does not depend on the order in which the rates are written', () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), (starts, on) => {
        const two = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`
        const rates = [...new Set(starts)].map((day) => ({ from: two(day), pounds: day }))
        const expected = Math.max(...starts.filter((day) => day <= on), 0)
        assert.equal(amountOn(said(...rates), two(on)) ?? 0, expected)
        assert.equal(amountOn(said(...rates.toReversed()), two(on)) ?? 0, expected)
      }),
    )
  })
})
