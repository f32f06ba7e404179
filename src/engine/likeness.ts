import { textOf, type Value } from './standpoint.ts'

/** A row of a list, or the details of a fact. */
export type Row = Readonly<Record<string, Value | undefined>>

/** What some of its columns must say; one of several where a list is given. */
export type Where = Readonly<Record<string, string | readonly string[]>> | undefined

/** Do the columns say what is wanted? For a column of several choices, any of them will do. */
export const isLike = (row: Row, where: Where): boolean =>
  Object.entries(where ?? {}).every(([name, wanted]) => isOneOf(row[name], wanted))

function isOneOf(value: Value | undefined, wanted: string | readonly string[]): boolean {
  const codes = typeof wanted === 'string' ? [wanted] : wanted
  return Array.isArray(value)
    ? value.some((one) => typeof one === 'string' && codes.includes(one))
    : codes.includes(textOf(value))
}
