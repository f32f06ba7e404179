import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null | undefined

/**
 * The rows as CSV in which nothing is a formula. A spreadsheet carries out a cell that begins with one of these
 * characters, and our cells hold what anybody wrote: an apostrophe before it makes it text. A cell that looks like one
 * of those already gets another, so that {@link asWritten} gives back every text there is.
 */
export const csvOf = (
  rows: readonly (readonly Cell[])[],
  { bom = false }: { readonly bom?: boolean } = {},
): string =>
  stringify(
    rows.map((cells) => cells.map(asText)),
    { bom },
  )

const asText = (cell: Cell): Cell =>
  typeof cell === 'string' && /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell

/** What a cell of {@link csvOf} held before: for files of ours that come back. */
export const asWritten = (cell: string): string =>
  /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
