import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'

/** A column of a list as it was supplied, with the groups of values that one regional tool tells apart. */
export interface PublishedColumn {
  readonly list: number
  readonly column: string
  readonly type: string
  readonly isRequired: boolean
  readonly values: readonly string[]
}

const file = new URL('../../../src/returns/annex-a/2024/columns.csv', import.meta.url)

/** What YAML made of the template's Yes and No on their way through that tool. */
const yesAndNo: Readonly<Record<string, string>> = { True: 'Yes', False: 'No' }

/** The supplied columns of all lists, in their order. */
export async function publishedColumns(): Promise<readonly PublishedColumn[]> {
  const rows: Record<string, string>[] = parse(await readFile(file), { columns: true })
  return rows.map((row) => ({
    list: Number(row.list),
    column: row.column ?? '',
    type: row.type ?? '',
    isRequired: row.blank === 'required',
    values: (row.grouped_values_used_by_one_regional_tool ?? '')
      .split(' | ')
      .filter((value) => value !== '')
      .map((value) => yesAndNo[value] ?? value),
  }))
}
