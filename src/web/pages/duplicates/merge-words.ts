import type { Fields, MergeField } from '../../../cases/people/merging/merge-fields.ts'
import type { Practice } from '../../../engine/practice.ts'
import { counted, listInWords, plainDateInWords } from '../../../engine/words.ts'

/** What a record says of a field, in words; that nothing is known, where it says nothing. */
export function fieldInWords(
  { columns, id }: MergeField,
  fields: Fields,
  practice: Practice,
): string {
  const said = columns.flatMap((column) => {
    const value = fields[column]
    if (value === true) return column === 'born_on_estimated' ? ['(estimated)'] : ['yes']
    if (typeof value !== 'string' || value === '') return []
    if (column.endsWith('_on')) {
      return [`${column === 'expected_on' ? 'expected ' : ''}${plainDateInWords(value)}`]
    }
    return [codeInWords(id, value, practice)]
  })
  return said.join(' ') || 'Not known'
}

function codeInWords(field: string, value: string, { codeLists }: Practice): string {
  return codeLists.get(field)?.codes.find((one) => one.code === value)?.label ?? value
}

const kinds: Readonly<Record<string, readonly [one: string, several: string]>> = {
  record_part: ['part in a record', 'parts in records'],
  record_person: ['record that names them', 'records that name them'],
  dated_fact: ['dated fact', 'dated facts'],
  address: ['address', 'addresses'],
  relationship: ['relationship', 'relationships'],
  person_name_part: ['name to be found by', 'names to be found by'],
  person_known_by: ['other number', 'other numbers'],
  document: ['document', 'documents'],
  professional: ['professional around them', 'professionals around them'],
}

/** "3 parts in records, 2 addresses and 4 other rows". */
export function rowsInWords(
  rows: readonly { readonly about: string; readonly rows: number }[],
): string {
  const named = rows.flatMap(({ about, rows: count }) => {
    const words = kinds[about]
    return words ? [counted(count, ...words)] : []
  })
  const other = rows
    .filter(({ about }) => !kinds[about])
    .reduce((sum, { rows: count }) => sum + count, 0)
  return listInWords([
    ...named,
    ...(other > 0 ? [counted(other, 'other entry', 'other entries')] : []),
  ])
}
