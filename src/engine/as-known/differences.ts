import { milliseconds, type InstantText } from '../temporal.ts'
import { isRow, rowAsKnown, type KeptRow, type Row, type RowChange } from './kept-row.ts'

/** One thing that came to be known, or was known otherwise from then on, with who recorded it and when. */
export interface Difference {
  readonly table: string
  readonly id: string
  readonly is: 'added' | 'changed' | 'ended' | 'removed'
  readonly at: InstantText
  readonly by: string | null
  /** What the row said from then on; what it said last, where it was removed. */
  readonly said: Row
  /** The columns that were changed, as they were before; none where it was added. */
  readonly was: Row
}

/** Everything recorded after the first instant and up to the second, in the order it was recorded. */
export function differencesBetween(
  rows: readonly KeptRow[],
  from: InstantText,
  to: InstantText,
): readonly Difference[] {
  const isBetween = (at: InstantText): boolean =>
    milliseconds(at) > milliseconds(from) && milliseconds(at) <= milliseconds(to)
  return rows
    .flatMap((row) => [added(row), ...changesAtOnce(row).map((change) => changed(row, change))])
    .flatMap((one) => (one && isBetween(one.at) ? [one] : []))
    .toSorted((one, other) => milliseconds(one.at) - milliseconds(other.at))
}

function added(row: KeptRow): Difference | undefined {
  const said = rowAsKnown(row, row.recordedAt)
  return (
    said && { ...whose(row), is: 'added', at: row.recordedAt, by: row.recordedBy, said, was: {} }
  )
}

function changed(row: KeptRow, change: RowChange): Difference {
  const { at, by, was, removed } = change
  const said = (removed ? was : rowAsKnown(row, at)) ?? was
  return { ...whose(row), is: removed ? 'removed' : kindOf(was, said), at, by, said, was }
}

const whose = ({ table, id }: KeptRow): Pick<Difference, 'table' | 'id'> => ({ table, id })

const ends = ['to_on', 'to_at', 'ended_at', 'taken_off_at']

const kindOf = (was: Row, said: Row): 'changed' | 'ended' =>
  ends.some((end) => was[end] === null && said[end] !== null) ? 'ended' : 'changed'

/** What one request changed of a row twice was known in between to nobody. */
function changesAtOnce({ changes }: KeptRow): readonly RowChange[] {
  const merged: RowChange[] = []
  for (const change of changes) {
    const last = merged.at(-1)
    if (last && milliseconds(last.at) === milliseconds(change.at)) {
      merged[merged.length - 1] = { ...change, was: before(change.was, last.was) }
    } else merged.push(change)
  }
  return merged
}

const before = (later: Row, earlier: Row): Row => ({
  ...later,
  ...earlier,
  ...(isRow(later.answers) && isRow(earlier.answers)
    ? { answers: { ...later.answers, ...earlier.answers } }
    : {}),
})
