import type { Practice } from '../../../engine/practice.ts'
import { ageInWords, listInWords } from '../../../engine/words.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import type { Person, RecordFile } from './record.ts'

type Named = Pick<Person, 'forenames' | 'surname' | 'closed' | 'expected_on' | 'register'>

/** The heading over whom a record is about; an entry of a register may be a plan, a post or an adult. */
export const aboutWhom = ({ about }: ProcessDefinition): string =>
  typeof about === 'object' ? 'About' : 'Who it is about'

/** What somebody is called; what is known of them where no name is. */
export function nameOf(person: Named): string {
  if (person.closed) return 'Restricted record'
  const name = `${person.forenames} ${person.surname}`.trim()
  if (name !== '') return name
  return person.expected_on ? 'Unborn child' : 'Name not known'
}

/** What somebody goes by: the first of their names. */
export const firstNameOf = (person: Named): string =>
  person.closed || person.register
    ? nameOf(person)
    : (person.forenames.trim().split(' ')[0] ?? '') || nameOf(person)

/** "Ruby Ashdown, 11". */
export function whoInWords(person: Person, now: string): string {
  if (person.closed || person.register) return nameOf(person)
  return `${nameOf(person)}, ${ageInWords(
    {
      bornOn: person.born_on ?? undefined,
      expectedOn: person.expected_on ?? undefined,
      estimated: person.born_on_estimated,
    },
    dateInLondon(now),
  )}`
}

/** Where somebody's page is, or that of what a record is about. */
export const addressOfSubject = ({ id, register }: Pick<Person, 'id' | 'register'>): string =>
  register ? `/registers/${register}/${id}` : `/people/${id}`

/** Said in the place of an address that would put somebody in danger. */
export const addressNotShown = 'Address not shown: do not disclose'

/** "14 Bobbin Close, PR1 4AB · Preston", with what is not known said. */
export function homeInWords(person: Person, practice: Practice): string {
  if (person.closed || person.register) return ''
  if (person.address_hidden) return addressNotShown
  const line = [person.address_line, person.postcode].filter(Boolean).join(', ')
  return [line || 'Address not known', placeInWords(person, practice)].filter(Boolean).join(' · ')
}

/** The district somebody lives in, the other authority, or that nobody knows. */
function placeInWords(
  person: Pick<Person, 'place' | 'district' | 'authority'>,
  { pack }: Practice,
): string {
  if (person.district) {
    return pack.districts.find((one) => one.id === person.district)?.name ?? person.district
  }
  if (person.place === 'out-of-area')
    return `${person.authority ?? 'Another authority'}, out of area`
  return 'District not known'
}

/** "Ruby, Kian and Jay Ashdown", or each whole name where surnames differ. */
export function childrenInWords({
  parts,
  definition,
}: Pick<RecordFile, 'parts' | 'definition'>): string {
  if (parts.length === 0) return `${definition.title}, nobody named`
  const people = parts.map((part) => part.person)
  const surnames = new Set(people.map((person) => person.surname))
  const shared = surnames.size === 1 && people.every((person) => person.forenames && !person.closed)
  if (!shared || people.length === 1) return listInWords(people.map(nameOf))
  return `${listInWords(people.map(firstNameOf))} ${people[0]?.surname ?? ''}`.trim()
}
