import type { ChildRead } from '../../../store/return-reading.ts'
import type { Fields903 } from '../from-record/fields.ts'
import type { Period } from '../from-record/held.ts'
import { rowsOf, type WrittenRow } from '../from-record/rows.ts'
import { columns, type Child, type Row, type TableName } from '../tables.ts'
import { dayText, type TakenChild } from './taken.ts'

/** A cell, or a whole row, that the record would write otherwise than it came. */
export interface Otherwise {
  readonly child: string
  readonly table: TableName
  /** Undefined where the whole row does not come back, or comes back without having come. */
  readonly column: string | undefined
  /** The row as it came; undefined of one that did not come. */
  readonly row: number | undefined
}

/** What of a child’s rows the return would say otherwise once they are a record. */
export function* saidOtherwise(
  child: Child,
  taken: TakenChild,
  { fields, period, tables }: { fields: Fields903; period: Period; tables: readonly TableName[] },
): Generator<Otherwise> {
  const back = rowsOf(asRead(taken), fields, period)
  for (const table of tables) {
    const left = [...(back[table] ?? [])]
    for (const row of child[table] as readonly Row[]) {
      const came = asWritten(table, row)
      const at = left.findIndex((one) => isSameRow(table, came, one))
      const [found] = at === -1 ? [] : left.splice(at, 1)
      const place = { child: child.id, table, row: row.row }
      if (!found) yield { ...place, column: undefined }
      for (const [column, cell] of Object.entries(found ? came : {})) {
        if ((cell ?? '') !== (found?.[column] ?? '')) yield { ...place, column }
      }
    }
    yield* left.map(() => ({ child: child.id, table, column: undefined, row: undefined }))
  }
}

/** The child as a return will read them, before anything is written. */
const asRead = ({ number, person, firstChildBornOn, facts }: TakenChild): ChildRead => ({
  id: number,
  person: { ...person },
  addresses: [],
  facts: facts.map(({ kind, from, to, detail }, at) => ({
    ...{ id: String(at), kind, from, to: to ?? null, detail },
    ...{ workerId: null, teamId: null, startedByPart: null, endedByPart: null, recordedAt: from },
  })),
  parts: [],
  workers: [],
  parentSince: firstChildBornOn ?? null,
})

const asWritten = (table: TableName, row: Row): WrittenRow => {
  const cells = row as unknown as Readonly<Record<string, string | number | undefined>>
  return Object.fromEntries(
    Object.keys(columns[table]).map((column) => {
      const cell = cells[column]
      return [column, typeof cell === 'number' ? dayText(cell) : cell]
    }),
  )
}

/** A row is known by the day it tells of; of the others a child has one. */
function isSameRow(table: TableName, came: WrittenRow, written: WrittenRow): boolean {
  const day = Object.entries<'text' | 'date'>(columns[table]).find(
    ([column, kind]) => kind === 'date' && column !== 'DOB' && table !== 'Header',
  )?.[0]
  const known = table === 'AD1' || table === 'UASC' ? undefined : day
  return known === undefined || came[known] === written[known]
}
