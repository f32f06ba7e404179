import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instantText } from '../temporal.ts'
import { differencesBetween } from './differences.ts'
import { isRow, rowAsKnown, type KeptRow, type Row, type RowChange } from './kept-row.ts'

// A row is written at minute 0 and changed, or removed, at later minutes. What the database keeps of that is worked
// out here as its trigger does it, so that each state can be asked for again.

const minute = (at: number): string => instantText(at * 60_000)

interface State {
  readonly at: number
  readonly row: Row | undefined
}

const plain = { noNullPrototype: true }
const answers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.record({ value: fc.nat(3) }, plain),
  plain,
)
const rows: fc.Arbitrary<Row> = fc.record(
  { name: fc.constantFrom('Kian', 'Kyan'), to_on: fc.constantFrom(null, '2026-05-03'), answers },
  plain,
)
const lives: fc.Arbitrary<readonly State[]> = fc
  .record({
    states: fc.array(fc.record({ after: fc.nat(3), row: rows }), { minLength: 1, maxLength: 8 }),
    removedAfter: fc.option(fc.nat(3), { nil: undefined }),
  })
  .map(({ states, removedAfter }) => {
    let at = 10
    const life: State[] = states.map((one, index) => {
      at += index === 0 ? 0 : one.after
      return { at, row: one.row }
    })
    return removedAfter === undefined
      ? life
      : [...life, { at: at + removedAfter + 1, row: undefined }]
  })

function changed(was: Row, is: Row): Row {
  const columns = Object.keys(was).filter(
    (one) => JSON.stringify(was[one]) !== JSON.stringify(is[one]),
  )
  const said = Object.fromEntries(columns.map((one) => [one, was[one]]))
  if (!isRow(was.answers) || !isRow(is.answers) || !columns.includes('answers')) return said
  const [before, after] = [was.answers, is.answers]
  const keys = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  return { ...said, answers: Object.fromEntries(keys.map((key) => [key, before[key] ?? null])) }
}

function kept(life: readonly State[]): KeptRow {
  const [first] = life
  assert.ok(first)
  const changes: RowChange[] = []
  for (const [index, { at, row }] of life.entries()) {
    const was = life[index - 1]?.row
    // What was written and changed in one request was never known otherwise.
    if (!was || at === first.at) continue
    const columns = row ? changed(was, row) : was
    if (row && Object.keys(columns).length === 0) continue
    changes.push({ was: columns, removed: row === undefined, at: minute(at), by: '7' })
  }
  const now = life.at(-1)?.row
  return {
    ...{ table: 'dated_fact', id: '1', now, changes },
    ...{ recordedAt: minute(first.at), recordedBy: '3' },
  }
}

const stateAt = (life: readonly State[], at: number): Row | undefined =>
  life.findLast((one) => one.at <= at)?.row

describe('a row as it was known', () => {
  it('says at every instant what it said then, however often it was changed', () => {
    fc.assert(
      fc.property(lives, fc.nat(60), (life, at) => {
        assert.deepEqual(rowAsKnown(kept(life), minute(at)), stateAt(life, at))
      }),
    )
  })

  it('was not known before it was recorded, whenever it happened', () => {
    fc.assert(
      fc.property(lives, (life) => {
        assert.equal(rowAsKnown(kept(life), minute((life[0]?.at ?? 0) - 1)), undefined)
      }),
    )
  })
})

describe('the differences between two instants', () => {
  it('are none where both show the same, and some where they do not', () => {
    fc.assert(
      fc.property(lives, fc.nat(40), fc.nat(20), (life, from, more) => {
        const row = kept(life)
        const [before, after] = [stateAt(life, from), stateAt(life, from + more)]
        const found = differencesBetween([row], minute(from), minute(from + more))
        if (JSON.stringify(before) !== JSON.stringify(after)) assert.ok(found.length > 0)
        if (more === 0) assert.deepEqual(found, [])
      }),
    )
  })

  it('taken back from what was known later come to what was known earlier', () => {
    fc.assert(
      fc.property(lives, fc.nat(40), fc.nat(20), (life, from, more) => {
        const row = kept(life)
        const found = differencesBetween([row], minute(from), minute(from + more))
        const isNew = found[0]?.is === 'added'
        const back = {
          ...row,
          now: stateAt(life, from + more),
          recordedAt: minute(0),
          changes: found
            .slice(isNew ? 1 : 0)
            .map((one) => ({ ...one, removed: one.is === 'removed' })),
        }
        const earlier = isNew ? life.findLast((one) => one.at === life[0]?.at)?.row : undefined
        assert.deepEqual(rowAsKnown(back, minute(from)), earlier ?? stateAt(life, from))
      }),
    )
  })

  it('say who recorded what and when, and tell an ending from a change', () => {
    const life: readonly State[] = [
      { at: 10, row: { name: 'Kian', to_on: null, answers: {} } },
      { at: 20, row: { name: 'Kyan', to_on: null, answers: {} } },
      { at: 30, row: { name: 'Kyan', to_on: '2026-05-03', answers: {} } },
      { at: 40, row: undefined },
    ]
    const found = differencesBetween([kept(life)], minute(0), minute(60))
    assert.deepEqual(
      found.map((one) => [one.is, one.at, one.by, one.was]),
      [
        ['added', minute(10), '3', {}],
        ['changed', minute(20), '7', { name: 'Kian' }],
        ['ended', minute(30), '7', { to_on: null }],
        ['removed', minute(40), '7', { name: 'Kyan', to_on: '2026-05-03', answers: {} }],
      ],
    )
  })
})
