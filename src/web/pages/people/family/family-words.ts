import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { kinToIndex } from '../../../../engine/family/kin-to.ts'
import type { Tie } from '../../../../engine/family/members.ts'
import { kinWord } from '../../../../engine/family/reading.ts'
import { unionsOf } from '../../../../engine/family/structure.ts'
import type { Drawn } from '../../../../engine/picture/genogram.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { ageInWords, plainDateInWords } from '../../../../engine/words.ts'
import { nameOf } from '../../records/people-words.ts'

/** A child who is not born yet has no more than a surname, and that alone names nobody. */
export const calledIn = (person: Person): string =>
  person.expected_on && person.forenames.trim() === ''
    ? `Unborn ${person.surname}`.trim()
    : nameOf(person)

export type Person = FamilyFile['person']
export type Relationship = FamilyFile['relationships'][number]

/** What a code says, by the list it is in; the code itself where an older record has words of its own. */
export const labelOf = (practice: Practice, list: string, code: string): string =>
  practice.codeLists.get(list)?.codes.find((one) => one.code === code || one.also?.includes(code))
    ?.label ?? code

/** What the first is to the second, in the word for the first one's sex. */
export function wordFor(
  file: FamilyFile,
  one: Relationship,
  first: Person,
  second: Person,
): string {
  const way = one.person_id === first.id ? 'is' : 'of'
  const reading = { type: one.type, way, first: first.id, second: second.id } as const
  return kinWord(file.kinds.get(one.type), reading, first.sex)
}

export const otherOf = (file: FamilyFile, one: Relationship): Person | undefined =>
  file.people.find(
    ({ id }) => id === (one.person_id === file.person.id ? one.of_person_id : one.person_id),
  )

/** Those whom the reader's person is stated to be something to, as things stand now. */
export const standing = (file: FamilyFile): readonly Relationship[] =>
  file.relationships.filter((one) => one.to_at === null)

/** "34, born 9 Apr 1992", "died 3 May 2024", "due 8 May 2026". */
export function ageOf(person: Person, now: string): string {
  if (person.died_on) {
    return `${person.born_on ? `${person.born_on.slice(0, 4)} to ` : 'died '}${plainDateInWords(person.died_on)}`
  }
  return ageInWords(
    {
      bornOn: person.born_on ?? undefined,
      expectedOn: person.expected_on ?? undefined,
      estimated: person.born_on_estimated,
    },
    dateInLondon(now),
  )
}

/**
 * Those who live with the person now: said to, or at the same address. A home that must not be disclosed, theirs or
 * the other's, tells of nobody.
 */
export function householdOf(file: FamilyFile): ReadonlySet<string> {
  const { person } = file
  if (person.address_hidden) return new Set()
  const isOpen = (id: string): boolean =>
    file.people.some((one) => one.id === id && !one.address_hidden && !one.died_on)
  const apart = new Set<string>()
  const together = new Set<string>()
  for (const one of standing(file)) {
    const other = otherOf(file, one)
    if (!other || ![one.person_id, one.of_person_id].includes(person.id)) continue
    if (one.lives_together === false || one.together_to) apart.add(other.id)
    if (one.lives_together && !one.together_to) together.add(other.id)
  }
  const current = new Set(file.addresses.filter((one) => one.to_at === null).map((one) => one.id))
  for (const one of file.shared) {
    const isNow = one.to_at === null && current.has(one.address_id)
    if (isNow && !apart.has(one.person_id)) together.add(one.person_id)
  }
  const household = new Set([...together].filter(isOpen))
  // A child who is not born yet is where the mother is.
  for (const { type, person_id, of_person_id } of standing(file)) {
    const isUnborn = file.people.some((one) => one.id === of_person_id && one.expected_on)
    if (type !== 'mother' || !isUnborn) continue
    if (household.has(person_id) || person_id === person.id) household.add(of_person_id)
  }
  household.delete(person.id)
  return household
}

/** Births, marriages and kin stay in a family once they are over; whoever fostered until a day is under what was so before. */
const lasting: readonly string[] = ['birth', 'adoption', 'couple', 'sibling', 'kin']

/** Those who belong to the picture: the person, and everybody something holds that is so, or stays so. */
export function membersOf(file: FamilyFile): readonly Person[] {
  const holding = file.relationships.filter(
    (one) => one.to_at === null || lasting.includes(file.kinds.get(one.type)?.bond ?? 'other'),
  )
  const held = new Set(holding.flatMap((one) => [one.person_id, one.of_person_id]))
  return file.people.filter((one) => one.id === file.person.id || held.has(one.id))
}

export const tiesOf = (file: FamilyFile): readonly Tie[] =>
  file.relationships.map((one) => ({
    person: one.person_id,
    type: one.type,
    of: one.of_person_id,
    endedBecause: one.to_at === null ? undefined : (one.ended_because ?? 'other'),
  }))

/** What everybody is to the person, and everybody as the picture draws them. */
export function drawnFamily(file: FamilyFile): {
  readonly words: ReadonlyMap<string, string>
  readonly drawn: readonly Drawn[]
} {
  const people = membersOf(file)
  const members = people.map((one) => ({
    id: one.id,
    sex: one.sex,
    bornOn: one.born_on ?? undefined,
    expectedOn: one.expected_on ?? undefined,
    diedOn: one.died_on ?? undefined,
  }))
  const ties = tiesOf(file)
  const unions = unionsOf(members, ties, file.kinds)
  const words = kinToIndex(members, ties, {
    kinds: file.kinds,
    unions,
    index: file.person.id,
  })
  const household = householdOf(file)
  const drawn = members.map((member, at) => {
    const person = people[at] ?? file.person
    const word = person.id === file.person.id ? undefined : words.get(person.id)
    return {
      ...member,
      name: calledIn(person),
      notes: [ageOf(person, file.now), ...(word ? [word] : [])],
      href: `/people/${person.id}`,
      livesWithIndex:
        household.size > 0 && (household.has(person.id) || person.id === file.person.id),
    }
  })
  return { words, drawn }
}
