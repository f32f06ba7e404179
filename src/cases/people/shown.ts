import type { PersonRow } from '../../store/people.ts'

/** A person as pages may show one. Of a record that is closed to the reader they show that there is one, and nothing else. */
export function shown<Person extends PersonRow>(person: Person): Person {
  if (!person.closed) return person
  return {
    ...person,
    surname: 'Restricted record',
    forenames: '',
    born_on: null,
    expected_on: null,
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
    died_on: null,
    looked_after_by: null,
    address_hidden: false,
    address_line: null,
    postcode: null,
    place: null,
    district: null,
    authority: null,
  }
}
