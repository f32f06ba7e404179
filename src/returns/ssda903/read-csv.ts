import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import type { SourceFile } from '../source-file.ts'
import { fromCsvRows } from './csv-rows.ts'
import type { ReadRow } from './lay-out.ts'
import { rowMaker } from './read-cells.ts'
import { recognise } from './recognise.ts'
import type { TableName } from './tables.ts'

/** One file of the return, read. */
export interface ReadFile {
  readonly table: TableName
  readonly rows: readonly ReadRow[]
  readonly remarks: readonly string[]
}

/** Why files of more rows than the limit are not read. */
export const tooManyRows = ({ rows }: ReadingLimits): string =>
  `The files hold more than ${rows} rows, many times the return of the largest authority.`

/** Reads one CSV file. Refused, saying why, where it is no text, no CSV, or no file of the return. */
export async function readCsv(
  file: SourceFile,
  tables: readonly TableName[],
  limits: ReadingLimits,
): Promise<Result<ReadFile>> {
  return await fromCsvRows(file, (records) => readRecords(records, file.name, tables, limits))
}

async function readRecords(
  records: AsyncIterable<readonly string[]>,
  name: string,
  tables: readonly TableName[],
  limits: ReadingLimits,
): Promise<Result<ReadFile>> {
  let read: { table: TableName; make: (cells: readonly string[]) => ReadRow } | undefined
  const rows: ReadRow[] = []
  const remarks: string[] = []
  for await (const cells of records) {
    if (read) {
      if (cells.some((cell) => cell !== '')) rows.push(read.make(cells))
      if (rows.length > limits.rows) return cannotRead(tooManyRows(limits))
      continue
    }
    const recognised = recognise(cells, tables, name)
    if (!recognised.ok) return recognised
    const { table, columns, unknown } = recognised.value
    const make = rowMaker(table, [...columns.keys()])
    if (unknown.length > 0) {
      remarks.push(
        `${name}: the columns ${unknown.join(', ')} are not ${table}’s and were not read.`,
      )
    }
    read = {
      table,
      make: (row) => make(rows.length + 1, (column) => row[columns.get(column) ?? -1] ?? ''),
    }
  }
  if (!read) return cannotRead(`${name} is empty: not even the names of columns are in it.`)
  return done({ table: read.table, rows, remarks })
}
