import type { Practice } from '../../../engine/practice.ts'
import type { RelationshipSaid } from '../../../store/relationships.ts'

/** A relationship as a form says it. */
export type GivenRelationship = RelationshipSaid

const isIn = (practice: Practice, list: string, code: string | undefined): code is string =>
  practice.codeLists.get(list)?.codes.some((one) => one.code === code) ?? false

/** The same with nothing that is in no list: what a form did not offer was not said. */
export function fitted(practice: Practice, given: GivenRelationship): GivenRelationship {
  const { parentalResponsibility, acquiredBy, tie, togetherTo } = given
  const isHeld = ['yes', 'shared', 'restricted', 'disputed'].includes(parentalResponsibility)
  return {
    ...given,
    // Whoever lived there until a day does not live there now.
    ...(togetherTo === undefined ? {} : { livesTogether: false }),
    parentalResponsibility: isIn(practice, 'responsibility-held', parentalResponsibility)
      ? parentalResponsibility
      : 'unknown',
    acquiredBy: isHeld && isIn(practice, 'responsibility-got', acquiredBy) ? acquiredBy : undefined,
    tie: isIn(practice, 'tie', tie) ? tie : undefined,
  }
}
