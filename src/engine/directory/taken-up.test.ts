import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { areasWithoutSmall, countTakenUp, withoutSmall, type TakenUpLine } from './taken-up.ts'

const smallest = 6
const line = (id: string, yes: number, otherwise: number, notKnown: number): TakenUpLine => ({
  ...{ id, title: id, pointed: yes + otherwise + notKnown, yes, otherwise, notKnown },
})
const numbers = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20))
const some = fc
  .array(numbers, { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(([yes, otherwise, notKnown], at) => line(`x${at}`, yes, otherwise, notKnown)),
  )

describe('whether families took up what they were pointed to', () => {
  it('is known of some, and of the others nothing', () => {
    const counted = countTakenUp([
      { takenUp: 'yes', many: 3 },
      { takenUp: 'didNotSuit', many: 1 },
      { takenUp: 'notYet', many: 2 },
      { takenUp: null, many: 4 },
    ])
    assert.deepEqual(counted, { pointed: 10, yes: 3, otherwise: 3, notKnown: 4 })
  })

  it('is shown of a line with no small number in it, and of no other', () => {
    const { lines, whole } = withoutSmall(
      [line('a', 10, 10, 10), line('b', 10, 2, 10), line('c', 8, 9, 7), line('d', 20, 20, 20)],
      smallest,
    )
    assert.ok(!whole)
    assert.deepEqual(
      lines.map(({ id, hidden }) => [id, hidden]),
      [
        ['a', false],
        ['b', true],
        ['c', true],
        ['d', false],
      ],
    )
  })

  it('cannot be worked out of a small line from the whole and the lines that are shown', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { lines, whole } = withoutSmall(all, smallest)
        const hidden = lines.filter((one) => one.hidden)
        for (const one of lines) {
          const parts = [one.yes, one.otherwise, one.notKnown]
          const isSmall = parts.some((part) => part > 0 && part < smallest)
          assert.ok(!isSmall || one.hidden, one.id)
        }
        if (whole) assert.equal(hidden.length, lines.length)
        else assert.notEqual(hidden.length, 1, 'one alone is the whole less the others')
      }),
    )
  })

  it('is hidden of every district of an area that is hidden, and never of one of them alone', () => {
    const areas = fc.array(
      fc.array(numbers, { minLength: 1, maxLength: 4 }).map((parts) => parts),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(areas, (all) => {
        const made = all.map((parts, at) => {
          const lines = parts.map(([yes, otherwise, notKnown], of) =>
            line(`d${at}-${of}`, yes, otherwise, notKnown),
          )
          const sum = (of: (one: TakenUpLine) => number): number =>
            lines.reduce((total, one) => total + of(one), 0)
          return {
            ...line(
              `a${at}`,
              sum((one) => one.yes),
              sum((one) => one.otherwise),
              sum((one) => one.notKnown),
            ),
            parts: lines,
          }
        })
        const shown = areasWithoutSmall(made, smallest)
        for (const { id, parts } of made) {
          const area = shown.areas.lines.find((one) => one.id === id)
          const own = shown.districts.lines.filter((one) =>
            parts.some((part) => part.id === one.id),
          )
          const hidden = own.filter((one) => one.hidden).length
          if (area?.hidden) assert.equal(hidden, own.length)
          else assert.notEqual(hidden, 1)
        }
      }),
    )
  })
})
