import { milliseconds, type InstantText } from '../temporal.ts'

/** What a row says: its columns by name. */
export type Row = Readonly<Record<string, unknown>>

/** One change to a row. */
export interface RowChange {
  /** The columns that were changed, as they were until then; the whole row where it was removed. */
  readonly was: Row
  readonly removed: boolean
  readonly at: InstantText
  /** The worker; nobody we know where the system did it. */
  readonly by: string | null
}

/** A row with everything that it ever said. */
export interface KeptRow {
  readonly table: string
  readonly id: string
  /** What it says now; nothing where it was removed. */
  readonly now: Row | undefined
  /** When we came to know of it, and who wrote it down. */
  readonly recordedAt: InstantText
  readonly recordedBy: string | null
  /** Oldest first. */
  readonly changes: readonly RowChange[]
}

/**
 * What a row said at an instant: what it says now with every later change taken back. What was recorded at that very
 * instant was known. Nothing before it was recorded, and nothing from the instant it was removed.
 */
export function rowAsKnown(row: KeptRow, at: InstantText): Row | undefined {
  const instant = milliseconds(at)
  if (milliseconds(row.recordedAt) > instant) return undefined
  let said = row.now
  for (const change of row.changes.toReversed()) {
    if (milliseconds(change.at) <= instant) break
    said = takenBack(said, change)
  }
  return said
}

function takenBack(said: Row | undefined, { was, removed }: RowChange): Row {
  if (removed || said === undefined) return was
  return { ...said, ...was, ...(isRow(was.answers) ? { answers: answersBefore(said, was) } : {}) }
}

/** Of answers only those that changed are kept; one that was not there before is kept as null. */
function answersBefore(said: Row, was: Row): Row {
  const all = { ...(said.answers as Row), ...(was.answers as Row) }
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== null))
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
