import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { takeIn903 } from '../../src/cases/moving/take-in-903.ts'
import { year2025To26 } from '../../src/returns/ssda903/2025-26/year.ts'
import { layOut } from '../../src/returns/ssda903/lay-out.ts'
import { readFiles } from '../../src/returns/ssda903/read-files.ts'
import { columns, tableNames, type TableName } from '../../src/returns/ssda903/tables.ts'
import { sampleWithout } from '../returns/ssda903/sample-in-2025-26.ts'
import { madeReturn } from '../support/made-return.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { sourcesOf } from '../support/return-files.ts'

type FilesByName = ReadonlyMap<string, string>

const year = '2025-26'

const takeIn = async ({ office }: TestOffice, files: FilesByName) =>
  await takeIn903(office, { year, files: sourcesOf(files) })

describe('The shared sample, taken in', () => {
  it('comes back but for the cells that were named, each with a reason', async () => {
    const at = await testOffice('2026-06-01T09:00:00Z')
    try {
      const refused = await takeIn(at, await sampleWithout())
      assert.ok(!refused.ok && refused.refusal.kind === 'invalid')
      const wrong = refused.refusal.problems.map(
        ({ message }) => /^Child (\d+),/.exec(message)?.[1],
      )
      const files = await sampleWithout(new Set(wrong.map(String)))
      const result = await takeIn(at, files)
      assert.ok(result.ok)
      const { made, otherwise } = result.value
      assert.deepEqual([new Set(wrong).size, made], [31, 1039])
      assert.deepEqual(
        Object.fromEntries(
          otherwise.map(({ table, column, cells }) => [`${table}.${column ?? ''}`, cells]),
        ),
        await differing(files, await madeReturn(at.office, { return: '903', year })),
      )
      for (const { because } of otherwise) assert.notEqual(because, '')
    } finally {
      await at.close()
    }
  })
})

type Cells = Readonly<Record<string, string | number | undefined>>

/** Cells and whole rows that two sets of files do not have alike, counted by column: a second reading of them. */
async function differing(came: FilesByName, wrote: FilesByName): Promise<Record<string, number>> {
  const [before, after] = [await rowsByChild(came), await rowsByChild(wrote)]
  const counts: Record<string, number> = {}
  const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1)
  for (const table of tableNames) {
    for (const child of new Set([...before.keys(), ...after.keys()])) {
      const rows = [...(before.get(child)?.[table] ?? [])]
      const back = [...(after.get(child)?.[table] ?? [])]
      for (const row of rows) {
        const at = back.findIndex((one) => dayOf(table, one) === dayOf(table, row))
        const [found] = at < 0 ? [] : back.splice(at, 1)
        if (!found) count(`${table}.`)
        else {
          for (const column of Object.keys(columns[table])) {
            if (String(found[column] ?? '') !== String(row[column] ?? ''))
              count(`${table}.${column}`)
          }
        }
      }
      for (let extra = 0; extra < back.length; extra += 1) count(`${table}.`)
    }
  }
  return counts
}

/** The day by which a row of a file is told from others of the child. */
const dayOf = (table: TableName, row: Cells): string =>
  String(
    row[
      {
        Episodes: 'DECOM',
        Reviews: 'REVIEW',
        Missing: 'MIS_START',
        PlacedAdoption: 'DATE_PLACED',
        SWEpisodes: 'SW_DECOM',
        DoLo: 'DOLO_START',
      }[table as string] ?? ''
    ],
  )

async function rowsByChild(
  files: FilesByName,
): Promise<ReadonlyMap<string, Readonly<Record<string, readonly Cells[]>>>> {
  const read = await readFiles(sourcesOf(files), year2025To26.tables)
  assert.ok(read.ok)
  const { children } = layOut(read.value.rows)
  return new Map(
    [...children].map(([id, child]) => [
      id,
      Object.fromEntries(
        tableNames.map((table) => [
          table,
          child[table].map((row) => ({ ...row }) as unknown as Cells),
        ]),
      ),
    ]),
  )
}
