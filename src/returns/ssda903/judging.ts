import type { Breach, Place, ReturnRule } from '../rule.ts'
import { columns } from './tables.ts'
import type { Child, Return903, Row, TableName, Tables } from './tables.ts'

/** The rows that break a rule together, at least one. */
type Fault = readonly Row[]

/** What breaks one rule. */
export type Judge = (data: Return903) => Iterable<Fault>

/** Rules of one subject, by their published number. */
export type Rules = Readonly<Record<string, Judge>>

/** Breaks on each row of a file of which this is true. */
export const eachRow =
  <T extends TableName>(table: T, isBroken: (row: Tables[T], data: Return903) => boolean): Judge =>
  (data) =>
    (data.tables[table] as readonly Tables[T][])
      .filter((row) => isBroken(row, data))
      .map((row) => [row])

/** Breaks on each row of a file beside which other rows are named that it contradicts. */
export const eachRowBeside = <T extends TableName>(
  table: T,
  contradicted: (row: Tables[T], data: Return903) => Fault | undefined,
): Judge =>
  function* (data) {
    for (const row of data.tables[table] as readonly Tables[T][]) {
      const others = contradicted(row, data)
      if (others) yield [row, ...others]
    }
  }

/** Breaks once for each child of whom rows are named. */
export const eachChild = (broken: (child: Child, data: Return903) => Fault): Judge =>
  function* (data) {
    for (const child of data.children.values()) {
      const rows = broken(child, data)
      if (rows.length > 0) yield rows
    }
  }

/** As the department publishes a rule. A table that ends in `_last` is last year's. */
export interface Wording {
  readonly tables: readonly string[]
  readonly fields: readonly string[]
  readonly message: string
}

export interface Rule903 extends ReturnRule<Return903> {
  /** What must be given for the rule to be judged: a rule about a file that was not given says nothing. */
  readonly needs: (data: Return903) => boolean
}

/**
 * One rule. It is judged only where every file it is about was given, this year's and last year's, so that nothing is
 * said of what nobody sent.
 */
export function rule903(
  id: string,
  { tables, fields, message }: Wording,
  says: 'error' | 'query',
  judge: Judge,
): Rule903 {
  const needs = (data: Return903): boolean => tables.every((table) => isGiven(table, data))
  const place = placesOf(fields)
  const breach = (rows: Fault): Breach => ({
    ...(rows[0] && { child: rows[0].CHILD }),
    places: rows.flatMap(place),
  })
  return {
    id,
    says,
    fields,
    message,
    needs,
    *breaches(data) {
      if (needs(data)) for (const rows of judge(data)) yield breach(rows)
    },
  }
}

function isGiven(table: string, { given, lastYear, providers }: Return903): boolean {
  if (table === 'Providers') return providers !== undefined
  const name = table.replace(/_last$/, '') as TableName
  return table.endsWith('_last') ? lastYear?.given.has(name) === true : given.has(name)
}

/** Where a row breaks the rule: its fields that the rule names, or the row itself where the rule names none of them. */
function placesOf(fields: readonly string[]): (row: Row) => readonly Place[] {
  const inTable = new Map<TableName, readonly string[]>()
  const named = (table: TableName): readonly string[] => {
    const known = inTable.get(table)
    if (known) return known
    const found = fields.filter((field) => field in columns[table])
    inTable.set(table, found)
    return found
  }
  return ({ table, row }) => {
    const found = named(table)
    return found.length === 0 ? [{ table, row }] : found.map((field) => ({ table, row, field }))
  }
}
