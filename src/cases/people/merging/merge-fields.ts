import type { PersonRow } from '../../../store/people.ts'
import type { PersonChange } from '../../../store/person-changes.ts'
import type { Side } from '../../../store/merging.ts'

export type Fields = Readonly<Record<string, string | boolean | null>>

/** Something of somebody that is chosen as one when two records become one: a birth is never half of each. */
export interface MergeField {
  readonly id: string
  readonly title: string
  readonly columns: readonly (keyof PersonChange)[]
}

export const mergeFields: readonly MergeField[] = [
  { id: 'forenames', title: 'First names', columns: ['forenames'] },
  { id: 'surname', title: 'Surname', columns: ['surname'] },
  { id: 'preferredName', title: 'Known as', columns: ['preferred_name'] },
  {
    id: 'birth',
    title: 'Born or expected',
    columns: ['born_on', 'born_on_estimated', 'expected_on'],
  },
  { id: 'sex', title: 'Sex', columns: ['sex'] },
  { id: 'nhsNumber', title: 'NHS number', columns: ['nhs_number'] },
  { id: 'upn', title: 'UPN', columns: ['upn', 'upn_unknown'] },
  { id: 'formerUpn', title: 'Former UPN', columns: ['former_upn'] },
  { id: 'disabilities', title: 'Disability', columns: ['disabilities'] },
  { id: 'ethnicity', title: 'Ethnicity', columns: ['ethnicity'] },
  { id: 'language', title: 'First language', columns: ['first_language', 'interpreter'] },
  { id: 'school', title: 'School', columns: ['school'] },
  { id: 'phone', title: 'Phone', columns: ['phone'] },
  { id: 'email', title: 'E-mail', columns: ['email'] },
  { id: 'lookedAfterBy', title: 'Looked after by', columns: ['looked_after_by'] },
  { id: 'died', title: 'Died', columns: ['died_on'] },
]

/** Where somebody lives now is an address, not a field of theirs, and is chosen like one. */
export const homeField = 'home'

const isKnown = (value: string | boolean | null | undefined): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false && value !== 'U'

/** Is anything known of this field? */
const saysSomething = (fields: Fields, { columns }: MergeField): boolean =>
  columns.some((column) => isKnown(fields[column]))

/** The fields in which two records differ. */
export const differing = (one: Fields, other: Fields): readonly MergeField[] =>
  mergeFields.filter(({ columns }) =>
    columns.some((column) => (one[column] ?? null) !== (other[column] ?? null)),
  )

/** Has each of them a home now, and not the same one? */
export function homesDiffer(one: PersonRow, other: PersonRow): boolean {
  if (one.place === null || other.place === null) return false
  const isHidden = one.address_hidden || other.address_hidden
  return isHidden || one.address_line !== other.address_line || one.postcode !== other.postcode
}

/** The side of a field that only one record knows anything of; nothing where somebody has to say which is right. */
export function onlyKnownTo(field: MergeField, kept: Fields, merged: Fields): Side | undefined {
  const [mine, theirs] = [saysSomething(kept, field), saysSomething(merged, field)]
  if (mine === theirs) return undefined
  return mine ? 'kept' : 'merged'
}

/** What of the kept person's row changes when these are chosen. */
export const takenFrom = (merged: Fields, chosen: Readonly<Record<string, Side>>): PersonChange =>
  Object.fromEntries(
    mergeFields
      .filter(({ id }) => chosen[id] === 'merged')
      .flatMap(({ columns }) => columns.map((column) => [column, merged[column] ?? null])),
  )
