import type { District, Locality, Team } from '../../../src/practice/vocabulary/authority.ts'
import type { TeamType } from '../../../src/practice/vocabulary/role.ts'
import { districts, localities } from '../places.ts'

// `.example` is reserved: mail to it reaches nobody. The README says how a real pack differs.
export const mailbox = (local: string): string => `${local}@lancashire.example`

/** What is the same about a team that every district, or every locality, has one of. */
interface Likeness {
  readonly type: TeamType
  /** The end of the id: `duty-and-assessment` makes `hyndburn-duty-and-assessment`. */
  readonly id: string
  /** What stands after the place's name. */
  readonly name: string
  /** What stands before the place in the mailbox. */
  readonly mailbox: string
}

/** One team for each of the twelve districts. */
export const inEachDistrict = (likeness: Likeness): readonly Team[] =>
  districts.map((district) => ({ ...named(district, likeness), districts: [district.id] }))

/** One team for each of the three localities. */
export const inEachLocality = (likeness: Likeness): readonly Team[] =>
  localities.map((locality) => ({ ...named(locality, likeness), locality: locality.id }))

const named = (place: District | Locality, likeness: Likeness): Team => ({
  id: `${place.id}-${likeness.id}`,
  type: likeness.type,
  name: `${place.name} ${likeness.name}`,
  mailbox: mailbox(`${likeness.mailbox}.${place.id}`),
})
