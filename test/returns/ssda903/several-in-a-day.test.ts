import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../src/engine/calendar-days.ts'
import { fields2025To26 } from '../../../src/returns/ssda903/2025-26/fields.ts'
import { year2025To26 } from '../../../src/returns/ssda903/2025-26/year.ts'
import { judge } from '../../../src/returns/judge.ts'
import { rowsOf } from '../../../src/returns/ssda903/from-record/rows.ts'
import { cellsOf, periodOf } from '../../../src/returns/ssda903/from-record/write.ts'
import { columnNames } from '../../../src/returns/ssda903/lay-out.ts'
import type { TableName } from '../../../src/returns/ssda903/tables.ts'
import type { ChildRead } from '../../../src/store/return-reading.ts'
import { openBook, type CellRow } from './book.ts'
import { ana, event } from './recorded-children.ts'

const halfHoursADay = 48

/** Absences one after the other, each from one half hour to a later one; many begin and end on one day. */
const absences = fc
  .uniqueArray(fc.integer({ min: 0, max: 10 * halfHoursADay }), { minLength: 2, maxLength: 16 })
  .map((halfHours) => halfHours.toSorted((one, other) => one - other))
  .map((halfHours) => halfHours.slice(0, halfHours.length - (halfHours.length % 2)))
  .map((inOrder) =>
    inOrder.flatMap((gone, at) => {
      const back = inOrder[at + 1]
      return at % 2 === 0 && back !== undefined ? [{ from: dayOf(gone), to: dayOf(back) }] : []
    }),
  )

const dayOf = (halfHour: number): string =>
  addDays('2025-10-06', Math.floor(halfHour / halfHoursADay))

const childWith = (stretches: readonly { from: string; to: string }[]): ChildRead => ({
  ...ana,
  facts: [
    ...ana.facts.filter(({ kind }) => kind !== fields2025To26.facts.missing),
    ...stretches.map(({ from, to }) => ({ ...event('missing', from, { type: 'M' }), to })),
  ],
})

const written = (child: ChildRead, table: TableName, year = '2025-26'): readonly CellRow[] => {
  const fields = { ...fields2025To26, year }
  return (rowsOf(child, fields, periodOf(fields, '2027-06-01'))[table] ?? []).map((row) =>
    Object.fromEntries(cellsOf(table, row).map((cell, at) => [columnNames(table)[at] ?? '', cell])),
  )
}

const filesOf = (child: ChildRead, year: string): Partial<Record<TableName, CellRow[]>> =>
  Object.fromEntries(year2025To26.tables.map((table) => [table, [...written(child, table, year)]]))

describe('absences of which several begin on one day', () => {
  it('are a row each in the return, whichever was recorded first, and break none of its rules', () => {
    fc.assert(
      fc.property(absences, fc.integer(), (stretches, seed) => {
        const recorded = seed % 2 === 0 ? stretches : stretches.toReversed()
        const child = childWith(recorded)
        assert.equal(written(child, 'Missing').length, stretches.length)
        const book = { now: filesOf(child, '2025-26'), before: filesOf(child, '2024-25') }
        const findings = judge(
          { ...openBook(book, '2025-26'), providers: undefined },
          year2025To26.rules,
        )
        const broken = findings.filter(
          ({ rule, breaches }) => /^57\d|^58\d|^56\d/.test(rule.id) && breaches.length > 0,
        )
        assert.deepEqual(
          broken.map(({ rule }) => rule.id),
          [],
        )
      }),
      { numRuns: 40 },
    )
  })
})
