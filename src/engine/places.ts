import type {
  Agency,
  AuthorityPack,
  District,
  Locality,
  Neighbour,
  Team,
} from '../practice/vocabulary/authority.ts'
import type { DistrictId, LocalityId } from '../practice/vocabulary/identifiers.ts'
import type { TeamType } from '../practice/vocabulary/role.ts'

/** Where an address is, as far as its postcode says. */
export type Place =
  | { readonly kind: 'district'; readonly district: District; readonly locality: Locality }
  | { readonly kind: 'out-of-area'; readonly authority: Neighbour }
  | { readonly kind: 'unknown' }

/** Where a child lives, after any override; an override may know the locality and not the district. */
export interface Whereabouts {
  readonly district?: DistrictId | undefined
  readonly locality?: LocalityId | undefined
}

// The last two letters of a postcode are never C, I, K, M, O or V.
const unitPostcode = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-UW-Z]{2})$/

/**
 * The postcode as it is printed on an envelope ("BB11 4AA"), whatever its case and spacing were.
 * Nothing for a partial postcode ("BB11", "BB11 4") or for text that is not one.
 */
export function normalisePostcode(text: string): string | undefined {
  const [, outward, inward] = unitPostcode.exec(text.replace(/\s/g, '').toUpperCase()) ?? []
  return outward !== undefined && inward !== undefined ? `${outward} ${inward}` : undefined
}

/**
 * The district or the neighbouring authority of a postcode. A postcode that the pack does not hold is
 * unknown, never out of area: it may be new, or mistyped, and someone has to find out.
 */
export function placeOf(pack: AuthorityPack, postcode: string): Place {
  const onsCode = onsCodeOf(pack, postcode)
  const district = pack.districts.find((each) => each.onsCode === onsCode)
  if (district) return { kind: 'district', district, locality: localityOf(pack, district) }
  const authority = pack.neighbours.find((each) => each.onsCode === onsCode)
  return authority ? { kind: 'out-of-area', authority } : { kind: 'unknown' }
}

/**
 * The team of this type that takes new work for this place: the team of the district, or else of the
 * locality, or else of the whole county, and of several the first that the pack lists. Nothing when
 * the place is not known well enough, so that a person decides and work never lands on a wrong team.
 */
export function teamFor(
  pack: AuthorityPack,
  type: TeamType,
  { district, locality }: Whereabouts,
): Team | undefined {
  const teams = pack.teams.filter((team) => team.type === type)
  const wider = locality ?? pack.districts.find((each) => each.id === district)?.locality
  return (
    teams.find((team) => district !== undefined && team.districts?.includes(district)) ??
    teams.find(
      (team) => !team.districts && team.locality !== undefined && team.locality === wider,
    ) ??
    teams.find((team) => !team.districts && team.locality === undefined)
  )
}

/** The agency that answers for a value of the partner code list: the first that the pack lists. */
export function agencyFor(pack: AuthorityPack, partner: string): Agency | undefined {
  return pack.agencies.find((agency) => agency.partner === partner)
}

function onsCodeOf(pack: AuthorityPack, postcode: string): string | undefined {
  const normal = normalisePostcode(postcode)
  if (normal === undefined) return undefined
  const sector = normal.slice(0, -2)
  const unit = normal.slice(-2)
  return Object.entries(pack.postcodes[sector] ?? {}).find(([, units]) => units.includes(unit))?.[0]
}

function localityOf(pack: AuthorityPack, district: District): Locality {
  const locality = pack.localities.find((each) => each.id === district.locality)
  if (!locality) throw new Error(`${district.id} is in ${district.locality}, which is no locality`)
  return locality
}
