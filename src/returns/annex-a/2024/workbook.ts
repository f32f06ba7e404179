import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/node'
import { withoutTheHour } from './same-bytes.ts'
import type { AnnexList, Cell } from './list.ts'

/** A list with the rows that it has. */
export interface FilledList {
  readonly list: AnnexList
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * One workbook, a sheet for each list, the headings in the first row. Every text is a text cell: none of them is ever a
 * formula, whatever it begins with. The same rows give the same bytes.
 */
export async function workbookOf(filled: readonly FilledList[]): Promise<Uint8Array> {
  const sheets = filled.map(({ list: { number, columns }, rows }) => ({
    sheet: `List ${number}`,
    stickyRowsCount: 1,
    columns: columns.map(({ title }) => ({ width: Math.min(40, Math.max(12, title.length)) })),
    data: [
      columns.map(({ title }): SheetCell => ({ value: title, type: String, fontWeight: 'bold' })),
      ...rows.map((cells) => cells.map((cell, place) => inSheet(cell, columns[place]?.kind))),
    ],
  }))
  return withoutTheHour(await writeXlsxFile(sheets).toBuffer())
}

function inSheet(cell: Cell, kind: 'date' | undefined): SheetCell {
  if (cell === undefined) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (kind === 'date') return { value: new Date(cell), type: Date, format: 'dd/mm/yyyy' }
  return { value: cell, type: String }
}
