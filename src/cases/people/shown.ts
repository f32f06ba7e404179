import type { PersonRow } from '../../store/people.ts'

type WhoTheyAre =
  | 'id'
  | 'surname'
  | 'forenames'
  | 'born_on'
  | 'born_on_estimated'
  | 'expected_on'
  | 'died_on'
  | 'sex'
  | 'restricted'
  | 'merged_into'
  | 'closed'

/** In place of all that is kept of a person beyond who they are. A column that comes to a person has to be named here. */
export const nothingKept: Omit<PersonRow, WhoTheyAre> = {
  nhs_number: null,
  upn: null,
  upn_unknown: null,
  former_upn: null,
  ethnicity: null,
  disabilities: null,
  first_language: null,
  interpreter: null,
  school: null,
  phone: null,
  looked_after_by: null,
  address_hidden: false,
  address_line: null,
  postcode: null,
  place: null,
  district: null,
  authority: null,
}

/** A person as pages may show one. Of a record that is closed to the reader they show that there is one, and nothing else. */
export function shown<Person extends PersonRow>(person: Person): Person {
  if (!person.closed) return person
  return {
    ...person,
    ...nothingKept,
    surname: 'Restricted record',
    forenames: '',
    born_on: null,
    expected_on: null,
    died_on: null,
  }
}
