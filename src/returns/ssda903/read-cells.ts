import { given, readDay } from './dates.ts'
import type { ReadRow } from './lay-out.ts'
import { columns, type TableName } from './tables.ts'

const nothing: readonly string[] = []

/**
 * Makes the rows of one file from their cells. Dates become days once, here; what stands in their place and is none
 * is remembered by the name of its column, because some rules ask for that. Codes are compared in capitals, because
 * systems write E4a and E4A for one.
 */
export function rowMaker(
  table: TableName,
  present: readonly string[],
): (row: number, cell: (column: string) => string) => ReadRow {
  const isDate = new Map(
    Object.entries<'text' | 'date'>(columns[table]).map(([column, kind]) => [
      column,
      kind === 'date',
    ]),
  )
  return (row, cell) => {
    let unreadable = nothing
    const cells: Record<string, unknown> = {}
    for (const column of present) {
      const text = cell(column).trim()
      if (isDate.get(column)) {
        const day = readDay(text)
        cells[column] = day
        if (text !== '' && !given(day)) unreadable = [...unreadable, column]
      } else {
        cells[column] = text.toUpperCase()
      }
    }
    return Object.assign(cells, { table, row, unreadable, CHILD: cell('CHILD').trim() })
  }
}
