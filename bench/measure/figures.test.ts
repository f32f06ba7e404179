import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import { figuresOf, median, overRounds, percentile, ratioOf, type Figures } from './figures.ts'

const some = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
const turn = (throughput: number): Figures => ({ throughput, p50: 1, p95: 2, p99: 3 })

describe('the arithmetic of the benchmark', () => {
  it('takes a percentile that was measured, with at least that share at or below it', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share)
        const below = values.filter((value) => value <= found).length
        const under = values.filter((value) => value < found).length
        assert.ok(values.includes(found))
        assert.ok(below >= share * values.length - 1e-9)
        assert.ok(under < share * values.length + 1e-9)
      }),
    )
  })

  it('knows the percentiles of the numbers from 1 to 100, in any order', () => {
    const values = Array.from({ length: 100 }, (_, at) => ((at * 37) % 100) + 1)
    const { p50, p95, p99, throughput } = figuresOf(values, 4)
    assert.deepEqual([p50, p95, p99, throughput], [50, 95, 99, 25])
  })

  it('takes the middle of an odd number, and the mean of two in the middle of an even one', () => {
    assert.equal(median([9, 1, 5]), 5)
    assert.equal(median([8, 1, 2, 4]), 3)
  })

  it('compares within a round, so that a slow minute for both changes nothing', () => {
    const rounds = [
      { floor: turn(1000), ours: turn(500) },
      { floor: turn(100), ours: turn(50) },
      { floor: turn(2000), ours: turn(1000) },
    ]
    assert.equal(
      ratioOf(rounds, (figures) => figures.throughput),
      0.5,
    )
  })

  it('takes each figure over all rounds by itself', () => {
    const turns = [
      { throughput: 10, p50: 3, p95: 9, p99: 20 },
      { throughput: 30, p50: 1, p95: 7, p99: 10 },
      { throughput: 20, p50: 2, p95: 8, p99: 90 },
    ]
    assert.deepEqual(overRounds(turns), { throughput: 20, p50: 2, p95: 8, p99: 20 })
  })

  it('gives no figure where nothing was measured', () => {
    assert.throws(() => figuresOf([], 3), /Nothing was measured/)
  })
})
