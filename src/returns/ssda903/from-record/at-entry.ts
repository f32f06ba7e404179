import { dateOfDay, dayNumber } from '../../../engine/temporal.ts'
import type { ChildRead } from '../../../store/return-reading.ts'
import type { EntryDays, EntryReturn, WrittenCell } from '../../at-entry/entry-return.ts'
import { judge } from '../../judge.ts'
import type { Place } from '../../rule.ts'
import { given } from '../dates.ts'
import { columnNames, layOut, type ReadRow } from '../lay-out.ts'
import { rowMaker } from '../read-cells.ts'
import type { Year903 } from '../specification.ts'
import { columns, type Return903, type TableName } from '../tables.ts'
import type { Fields903 } from './fields.ts'
import { rowsOf } from './rows.ts'
import { beginnings, sourcesOf } from './sources.ts'
import { cellsOf, scopeOf } from './write.ts'

/** A year of the return as it is judged child by child; `leaves` are the rules that one child's record cannot answer. */
export const atEntryOf = (
  fields: Fields903,
  year: Year903,
  inPractice: EntryReturn['inPractice'],
  leaves: ReadonlySet<string>,
): EntryReturn => {
  const rules = year.rules.filter(({ id }) => !leaves.has(id))
  return {
    name: 'The return on children looked after',
    sources: sourcesOf(fields),
    inPractice,
    scope: ({ practice, days }) =>
      scopeOf(fields, { startsOn: days.from, until: days.to }, practice),
    judge(children, { days }) {
      const data = written(children, fields, year, days)
      const findings = judge(data, rules).flatMap(({ rule, breaches }) =>
        breaches.flatMap(({ child, places }) =>
          child === undefined
            ? []
            : [{ child, rule, cells: places.map((place) => cellAt(data, place)) }],
        ),
      )
      return Promise.resolve(findings)
    },
  }
}

/** The return of these children as whoever receives it reads it: every file of the year, as the writer fills it. */
function written(
  children: readonly ChildRead[],
  fields: Fields903,
  { tables }: Year903,
  { from: startsOn, to: endsOn }: EntryDays,
): Return903 {
  const period = { startsOn, endsOn, until: endsOn, today: endsOn }
  const rows = children.map((child) => rowsOf(child, fields, period))
  const read = tables.map((table): [TableName, readonly ReadRow[]] => {
    const names = columnNames(table)
    const make = rowMaker(table, names)
    const lines = rows.flatMap((one) => one[table] ?? []).map((row) => cellsOf(table, row))
    const asRead = (cells: readonly string[], at: number): ReadRow =>
      make(at + 1, (column) => cells[names.indexOf(column)] ?? '')
    return [table, lines.map(asRead)]
  })
  return {
    ...layOut(new Map(read)),
    ...{ startsOn: dayNumber(startsOn), endsOn: dayNumber(endsOn) },
    ...{ authority: undefined, lastYear: undefined, providers: undefined, postcodes: undefined },
  }
}

function cellAt({ tables }: Return903, { table, row, field }: Place): WrittenCell {
  const name = table as TableName
  const found: Readonly<Record<string, unknown>> = { ...tables[name][row - 1] }
  const beginning = beginnings[name]
  return {
    table,
    field,
    values: field === undefined ? [] : valuesIn(name, found[field], field),
    beganOn: beginning === undefined ? undefined : valuesIn(name, found[beginning], beginning)[0],
  }
}

function valuesIn(table: TableName, value: unknown, column: string): readonly string[] {
  const kinds: Readonly<Record<string, 'text' | 'date'>> = columns[table]
  if (kinds[column] === 'date') {
    return typeof value === 'number' && given(value) ? [dateOfDay(value)] : []
  }
  return typeof value === 'string' && value !== '' ? [value] : []
}
