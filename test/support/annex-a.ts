import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import type { Office } from '../../src/cases/office.ts'
import { exportReturn } from '../../src/cases/returns/export-return.ts'

/** A row of a list by its headings. */
export type ListRow = Readonly<Record<string, string>>

/** Annex A as the record of an office has it now: its files, and the rows of its lists. */
export interface MadeAnnexA {
  readonly files: ReadonlyMap<string, Buffer>
  rows(list: number): readonly ListRow[]
}

/** Makes it as the command line does. */
export async function annexA(office: Office): Promise<MadeAnnexA> {
  const pieces = new Map<string, Buffer[]>()
  const wanted = { return: 'annex-a', year: '2024' }
  const made = await exportReturn(office, 'system', wanted, ({ file, text, bytes }) => {
    pieces.set(file, [...(pieces.get(file) ?? []), Buffer.from(bytes ?? text)])
  })
  assert.ok(made.ok, JSON.stringify(made))
  const files = new Map([...pieces].map(([file, some]) => [file, Buffer.concat(some)]))
  return {
    files,
    rows(list) {
      const text = files.get(`annex-a-list-${String(list).padStart(2, '0')}.csv`)
      assert.ok(text, `There is no file of list ${list}`)
      return parse(text, { columns: true })
    },
  }
}

/** Does the one row of a child say this? Only the cells that are named are compared. */
export function saysOf(rows: readonly ListRow[], child: string | undefined, cells: ListRow): void {
  const own = rows.filter((row) => row['Child Unique ID'] === child)
  assert.equal(own.length, 1, `${own.length} rows of the child`)
  const told = Object.fromEntries(Object.keys(cells).map((title) => [title, own[0]?.[title]]))
  assert.deepEqual(told, cells)
}
