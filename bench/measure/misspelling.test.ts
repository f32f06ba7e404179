import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import { confusedDate, diceOf, misspelt } from './misspelling.ts'

const names = fc.stringMatching(/^[A-Z][a-zšéł]{2,9}([ '-][A-Z][a-z]{1,7})?$/)
const seeds = fc.integer({ min: 0, max: 1_000_000 })

/** Letters that must be added, taken away or replaced to make one name of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (const [to, wanted] of Array.from(other).entries()) {
      const replaced = row[to]! + (letter === wanted ? 0 : 1)
      next.push(Math.min(replaced, row[to + 1]! + 1, next[to]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}

describe('a misspelt name', () => {
  it('has exactly one letter wrong, and as many letters as before', () => {
    fc.assert(
      fc.property(names, seeds, (name, seed) => {
        const made = misspelt(name, 'wrong', diceOf(seed))
        assert.equal(made.length, name.length)
        assert.equal(distance(name, made), 1)
      }),
    )
  })

  it('has lost one letter, or has one twice', () => {
    fc.assert(
      fc.property(names, seeds, (name, seed) => {
        const dropped = misspelt(name, 'dropped', diceOf(seed))
        const doubled = misspelt(name, 'doubled', diceOf(seed))
        assert.deepEqual([dropped.length, distance(name, dropped)], [name.length - 1, 1])
        assert.deepEqual([doubled.length, distance(name, doubled)], [name.length + 1, 1])
      }),
    )
  })

  it('has two neighbours exchanged that are not the same letter', () => {
    fc.assert(
      fc.property(names, seeds, (name, seed) => {
        const made = misspelt(name, 'swapped', diceOf(seed))
        assert.notEqual(made, name)
        assert.ok(distance(name, made) <= 2)
        assert.deepEqual(Array.from(made).sort().join(''), Array.from(name).sort().join(''))
      }),
    )
  })

  it('is misspelt in the same way every time', () => {
    assert.equal(
      misspelt('Lewandowska', 'wrong', diceOf(7)),
      misspelt('Lewandowska', 'wrong', diceOf(7)),
    )
  })
})

describe('a date with day and month confused', () => {
  it('is another date of the same year, or none', () => {
    assert.equal(confusedDate('2014-03-09'), '2014-09-03')
    assert.equal(confusedDate('2014-03-13'), undefined)
    assert.equal(confusedDate('2014-03-03'), undefined)
  })
})
