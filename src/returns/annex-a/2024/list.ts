import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead } from '../../../store/return-reading.ts'

/** What stands in a cell: a date as `2026-05-29`, a number, words, or nothing. */
export type Cell = string | number | undefined

/** The day on which the lists are made, and the names that are known then. */
export interface At {
  readonly today: DateText
  /** From this day on something is of the last six months. */
  readonly since: DateText
  /** From this day on something is of the last twelve months. */
  readonly yearAgo: DateText
  /** How the authority is called: "Lancashire". */
  readonly authority: string
  readonly worker: (id: string) => string | undefined
  readonly team: (id: string) => string | undefined
}

/** A row of a list before it is written: the child, and what of theirs it is about. */
export interface OfChild {
  readonly child: ChildRead
  readonly at: At
}

/** A column as the template has it, and how it is got. */
export interface Column<Row> {
  readonly title: string
  readonly kind?: 'date'
  readonly got: (row: Row) => Cell
}

/** One of the eleven lists. */
export interface AnnexList {
  readonly number: number
  readonly title: string
  readonly columns: readonly Pick<Column<never>, 'title' | 'kind'>[]
  /** The rows that a child has in it, in the order of their dates. */
  readonly rowsOf: (child: ChildRead, at: At) => readonly (readonly Cell[])[]
}

/** A list from its columns and from what its rows are about. */
export const defineList = <Row extends OfChild>({
  number,
  title,
  columns,
  rows,
}: {
  readonly number: number
  readonly title: string
  readonly columns: readonly Column<Row>[]
  readonly rows: (of: OfChild) => readonly Row[]
}): AnnexList => ({
  number,
  title,
  columns,
  rowsOf: (child, at) => rows({ child, at }).map((row) => columns.map((column) => column.got(row))),
})
