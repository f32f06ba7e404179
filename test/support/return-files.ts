import { csvOf } from '../../src/engine/csv.ts'
import type { Fields903 } from '../../src/returns/ssda903/from-record/fields.ts'
import { rowsOf } from '../../src/returns/ssda903/from-record/rows.ts'
import { cellsOf, periodOf } from '../../src/returns/ssda903/from-record/write.ts'
import { columnNames } from '../../src/returns/ssda903/lay-out.ts'
import type { SourceFile } from '../../src/returns/source-file.ts'
import type { TableName } from '../../src/returns/ssda903/tables.ts'
import type { ChildRead } from '../../src/store/return-reading.ts'

/** The files of a year as another system would have written them of these children, by the name of each. */
export function filesOf(
  children: readonly ChildRead[],
  fields: Fields903,
  { tables, today }: { readonly tables: readonly TableName[]; readonly today: string },
): ReadonlyMap<string, string> {
  const period = periodOf(fields, today)
  return new Map(
    tables.map((table) => [
      `${table}.csv`,
      csvOf([
        columnNames(table),
        ...children.flatMap((child) =>
          (rowsOf(child, fields, period)[table] ?? []).map((row) => cellsOf(table, row)),
        ),
      ]),
    ]),
  )
}

/** Files as they come from a disk. */
export const sourcesOf = (files: ReadonlyMap<string, string>): readonly SourceFile[] =>
  [...files].map(([name, text]) => ({ name, bytes: bytesOf(text) }))

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}
