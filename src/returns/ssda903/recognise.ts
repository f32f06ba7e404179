import { done, type Result } from '../../engine/refusal.ts'
import { cannotRead } from '../cannot-read.ts'
import { columnNames } from './lay-out.ts'
import { optionalColumns, type TableName } from './tables.ts'

/** Which file of the return this is, and where its columns stand. */
export interface Recognised {
  readonly table: TableName
  readonly columns: ReadonlyMap<string, number>
  /** Columns that the return does not have: they are read past. */
  readonly unknown: readonly string[]
}

/**
 * Recognises a file by its columns, in any order and case. Refused where columns are missing, saying which, or where
 * they are those of no file of the return in that year.
 */
export function recognise(
  header: readonly string[],
  tables: readonly TableName[],
  fileName: string,
): Result<Recognised> {
  const names = header.map((name) => name.trim().toUpperCase())
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  if (twice !== undefined) return cannotRead(`${fileName} has the column ${twice} twice.`)
  const has = new Set(names)
  const missing = (table: TableName) => columnNames(table).filter((column) => !has.has(column))
  // UASC's columns are among no other file's, but where two fit, the one with more columns is meant.
  const whole = tables
    .filter((table) => missing(table).length === 0)
    .toSorted((a, b) => columnNames(b).length - columnNames(a).length)
  const table = whole[0]
  if (table === undefined) return cannotRead(unlike(fileName, tables, missing))
  const ours = new Set([...columnNames(table), ...(optionalColumns[table] ?? [])])
  return done({
    table,
    columns: new Map(names.flatMap((name, at) => (ours.has(name) ? [[name, at] as const] : []))),
    unknown: names.filter((name) => name !== '' && !ours.has(name)),
  })
}

function unlike(
  fileName: string,
  tables: readonly TableName[],
  missing: (table: TableName) => readonly string[],
): string {
  // CHILD and DOB are in nearly every file, so a likeness begins where more than those two agree.
  const likeness = (table: TableName) =>
    columnNames(table).filter((column) => column !== 'CHILD' && column !== 'DOB').length -
    missing(table).filter((column) => column !== 'CHILD' && column !== 'DOB').length
  const [nearest] = tables.toSorted((a, b) => likeness(b) - likeness(a))
  if (nearest === undefined || likeness(nearest) === 0) {
    return `${fileName} is no file of this return: its columns are those of none. A 903 file begins with a line of column names, such as ${columnNames('Header').join(',')}.`
  }
  const names = missing(nearest)
  return `${fileName} looks like ${nearest}, but has no column ${names.join(', ')}.`
}
