import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { judge } from '../../../src/returns/judge.ts'
import codeSets from '../../../src/returns/ssda903/2025-26/code-sets.json' with { type: 'json' }
import { year2026To27 } from '../../../src/returns/ssda903/2026-27/year.ts'
import { columnNames } from '../../../src/returns/ssda903/lay-out.ts'
import type { TableName } from '../../../src/returns/ssda903/tables.ts'
import { openBook, type Book, type CellRow } from './book.ts'

const codes = Object.values(codeSets).flatMap((set) => Object.keys(set))

const day = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).split('-').reverse().join('/'))

const cell = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 4, arbitrary: fc.constantFrom(...codes) },
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('29/02/2008', '31/02/2020', '99/99/9999', 'ZZ/ZZ/ZZZZ', '0'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
)

const rowsOf = (table: TableName) =>
  fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C', ''), fc.array(cell, { minLength: 14, maxLength: 14 }))
      .map(([child, cells]): CellRow => ({
        ...Object.fromEntries(columnNames(table).map((name, at) => [name, cells[at] ?? ''])),
        CHILD: child,
      })),
    { maxLength: 6 },
  )

const files = fc.record(
  Object.fromEntries(year2026To27.tables.map((table) => [table, rowsOf(table)])),
)

describe('whatever the files of an SSDA903 hold', () => {
  it('every rule answers, and only with rows that are there', () => {
    fc.assert(
      fc.property(files, files, (now, before) => {
        const book: Book = { now, before }
        const data = openBook(book, '2026-27')
        for (const { rule, breaches } of judge(data, year2026To27.rules)) {
          for (const { places } of breaches) {
            assert.ok(places.length > 0, `${rule.id} points nowhere`)
            for (const { table, row } of places) {
              const rows = data.tables[table as TableName].length
              assert.ok(row >= 1 && row <= rows, `${rule.id} points at ${table} ${row} of ${rows}`)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
