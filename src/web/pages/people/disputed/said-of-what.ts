import type { PersonFile } from '../../../../cases/people/read-person.ts'
import { personFields, type PersonField } from '../../../../cases/records/statement-note.ts'
import type { Practice } from '../../../../engine/practice.ts'

/** What is said of somebody, as its pages call it. */
export const fieldTitles: Readonly<Record<PersonField, string>> = {
  forenames: 'First names',
  surname: 'Surname',
  born_on: 'Date of birth',
  expected_on: 'Expected date',
  sex: 'Sex',
  nhs_number: 'NHS number',
  school: 'School',
  phone: 'Phone',
  address: 'Address',
  relationships: 'Who is around them',
  died_on: 'Date of death',
}

/** What a note about a person is about: "Date of birth", "Child protection plan". */
export const saidOfWhat = (
  { field: name, fact_kind: kind }: PersonFile['notes'][number],
  practice: Practice,
): string => {
  const known = personFields.find((one) => one === name)
  if (known) return fieldTitles[known]
  return kind ? (practice.facts.get(kind)?.title ?? kind) : 'What is known of them'
}
