import type { PersonRow } from '../../../store/people.ts'
import { peopleById } from '../../../store/people.ts'
import { relationshipsAround, type StatedRelationship } from '../../../store/relationships.ts'
import type { Bond } from '../../../practice/vocabulary/kinship.ts'
import { kinships } from '../../../practice/codes/kinship.ts'
import { bondOf, kindsOf } from '../../../engine/family/members.ts'
import type { Act } from '../../act.ts'

export const kinds = kindsOf(kinships)

/** The family around somebody, as far as the reader may know of it. */
export interface Circle {
  /** Them first, then everybody else in the order they were met. */
  readonly people: readonly PersonRow[]
  readonly relationships: readonly StatedRelationship[]
}

/** A friend of a friend is no family: only those at the first step are shown whatever they are. */
const family: readonly Bond[] = [
  ...(['birth', 'adoption', 'step', 'foster'] as const),
  ...(['guardianship', 'couple', 'sibling', 'kin'] as const),
]
/** A grandmother, her other daughter, that daughter's child: further is another family. */
const steps = 3
/** Where a family is larger than can be drawn, those beyond are on the pages of those who are shown. */
const most = 60

/**
 * Somebody's family: all who are stated around them, and around those, three steps far. Whom the reader may not know
 * is not there, and nobody who is only known through them is either: there is no gap to wonder about.
 */
export async function circleOf({ work }: Act, person: PersonRow): Promise<Circle> {
  const people = new Map([[person.id, person]])
  const relationships = new Map<string, StatedRelationship>()
  let edge: readonly string[] = [person.id]
  for (let step = 0; step < steps && edge.length > 0 && people.size < most; step += 1) {
    const stated = await relationshipsAround(work, edge)
    const isNear = ({ type }: StatedRelationship): boolean =>
      step === 0 || family.includes(bondOf(kinds, type))
    const near = stated.filter(isNear)
    const ids = new Set(near.flatMap((one) => [one.person_id, one.of_person_id]))
    const met = await peopleById(
      work,
      [...ids].filter((id) => !people.has(id)),
    )
    const known = met.filter((one) => !one.closed && one.merged_into === null)
    for (const one of known.toSorted((a, b) => Number(a.id) - Number(b.id))) people.set(one.id, one)
    for (const one of stated) relationships.set(one.id, one)
    edge = known.map((one) => one.id)
  }
  // What those at the edge are to each other; nobody else is met by it.
  for (const one of await relationshipsAround(work, edge)) relationships.set(one.id, one)
  return {
    people: [...people.values()],
    relationships: [...relationships.values()].filter(
      (one) => people.has(one.person_id) && people.has(one.of_person_id),
    ),
  }
}
