import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { hiddenIn, hiddenInGroups, type Cell, type Group } from './small-numbers.ts'

const smallest = 6
const cellOf = (key: string, counted: number, met: number): Cell => ({
  key,
  counted,
  met: Math.min(met, counted),
  total: 0,
  valued: 0,
  workers: 0,
})
const number = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }))
const cells = fc
  .array(fc.tuple(number, number), { maxLength: 8 })
  .map((all) => all.map(([counted, met], at) => cellOf(String(at), counted, met)))
const groups = fc.array(cells, { minLength: 1, maxLength: 5 }).map((all) =>
  all.map((parts, at): Group => {
    const sum = (of: (one: Cell) => number): number => parts.reduce((sum, one) => sum + of(one), 0)
    const whole = cellOf(
      `group ${at}`,
      sum((one) => one.counted),
      sum((one) => one.met),
    )
    return { ...whole, parts: parts.map((one) => ({ ...one, key: `${at} ${one.key}` })) }
  }),
)

const isSmall = (value: number): boolean => value > 0 && value < smallest

/** What anybody can work out of a whole and of the parts that are shown. */
function nothingIsTold(parts: readonly Cell[], hidden: ReadonlySet<string>): void {
  const kept = parts.filter((one) => hidden.has(one.key))
  for (const of of [
    (one: Cell) => one.counted,
    (one: Cell) => one.met,
    (one: Cell) => one.counted - one.met,
  ]) {
    for (const one of parts) assert.ok(hidden.has(one.key) || !isSmall(of(one)), 'shown and small')
    assert.ok(!isSmall(kept.reduce((sum, one) => sum + of(one), 0)), 'small by subtraction')
  }
  assert.notEqual(kept.length, 1, 'one alone is hidden, so it can be worked out')
}

describe('small numbers in a copy for others', () => {
  it('are never shown, nor given away by subtraction from the whole', () => {
    fc.assert(
      fc.property(cells, (parts) => {
        const { whole, hidden } = hiddenIn(parts, smallest)
        if (whole) assert.equal(hidden.size, parts.length)
        else nothingIsTold(parts, hidden)
      }),
    )
  })

  it('are not given away by a locality that is shown beside its districts', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const { whole, hidden } = hiddenInGroups(all, smallest)
        if (!whole) nothingIsTold(all, hidden)
        for (const { key, parts } of all) {
          if (hidden.has(key)) assert.ok(parts.every((one) => hidden.has(one.key)))
          else nothingIsTold(parts, hidden)
        }
      }),
    )
  })

  it('hide nothing where there are none, and take a nought for none', () => {
    const parts = [cellOf('a', 20, 10), cellOf('b', 0, 0), cellOf('c', 12, 12)]
    assert.deepEqual(hiddenIn(parts, smallest), { whole: false, hidden: new Set() })
  })

  it('take the next smallest part with them, so that the whole does not tell them', () => {
    const parts = [cellOf('a', 3, 3), cellOf('b', 9, 9), cellOf('c', 40, 40)]
    assert.deepEqual(hiddenIn(parts, smallest).hidden, new Set(['a', 'b']))
  })
})
