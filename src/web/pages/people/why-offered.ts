import type { Found } from '../../../cases/people/find-people.ts'
import { normalisePostcode } from '../../../engine/places.ts'

export type FoundPerson = Found['people'][number]

/**
 * Why somebody is among those who may be meant. Of someone found by a number or a postcode nothing is said
 * about the name, because it was not compared; of a restricted person nothing is said at all.
 */
export function whyOffered(person: FoundPerson, words: string): string {
  if (person.restricted) return ''
  const digits = words.replaceAll(/[\s-]/g, '')
  if (person.nhs_number === digits) return 'same NHS number'
  if (person.id === digits) return 'same Threadwell number'
  const postcode = normalisePostcode(words)
  if (postcode) return 'same postcode'
  return [likeName(person.alike), sameBirth(person)].filter(Boolean).join(', ')
}

function likeName(alike: number): string {
  if (alike >= 0.99) return 'same name'
  return alike > 0.5 ? 'a name very like it' : 'a name a little like it'
}

function sameBirth(person: FoundPerson): string {
  if (person.same_birth) return 'same date of birth'
  return person.swapped_birth ? 'same date of birth with day and month exchanged' : ''
}
