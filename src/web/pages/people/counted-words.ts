import type { PersonWithChanges } from '../../../cases/people/change-person.ts'
import type { Practice } from '../../../engine/practice.ts'
import { listInWords } from '../../../engine/words.ts'

/** The columns that hold codes, and the list that each is of. */
export const codedColumns: Readonly<Record<string, string>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  disabilities: 'disability',
  upn_unknown: 'upn-unknown',
}

/** The codes of a column in the words of its list: "Learning and Autism"; a code that no list has stays as it is. */
export function codesInWords(column: string, value: string, { codeLists }: Practice): string {
  const codes = codeLists.get(codedColumns[column] ?? '')?.codes
  const words = value
    .split(' ')
    .map((code) => codes?.find((one) => one.code === code)?.label ?? code)
  return listInWords(words)
}

type Person = Pick<
  PersonWithChanges['person'],
  | 'upn'
  | 'upn_unknown'
  | 'former_upn'
  | 'ethnicity'
  | 'disabilities'
  | 'first_language'
  | 'interpreter'
>

/** What the returns count of somebody, a title and its words each; nothing for what is not known. */
export function countedRows(
  person: Person,
  practice: Practice,
): readonly [string, string | null | undefined][] {
  const words = (column: 'ethnicity' | 'disabilities' | 'upn_unknown'): string | null => {
    const value = person[column]
    return value ? codesInWords(column, value, practice) : null
  }
  const noUpn = words('upn_unknown')
  return [
    ['UPN', person.upn ?? (noUpn && `None: ${noUpn}`)],
    ['Former UPN', person.former_upn],
    ['Ethnicity', words('ethnicity')],
    ['Disability', words('disabilities')],
    ['First language', person.first_language],
    ['Interpreter', person.interpreter],
  ]
}
