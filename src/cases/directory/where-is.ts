import { placeOf, normalisePostcode } from '../../engine/places.ts'
import {
  pointOf,
  positionOf,
  type Position,
  type PostcodePositions,
} from '../../engine/national-grid.ts'
import type { Practice } from '../../engine/practice.ts'
import type { EntryPlace } from '../../practice/vocabulary/directory.ts'
import type { PlacedPlace } from '../../store/directory/write-entry.ts'

const read = new Map<string, Promise<PostcodePositions>>()

/** Where a postcode is; nothing where the authority's table does not hold it. The table is read once, by whoever asks first. */
export async function positionOfPostcode(
  { pack }: Practice,
  postcode: string,
): Promise<Position | undefined> {
  const file = pack.postcodePositions?.href
  if (file === undefined) return undefined
  const table =
    read.get(file) ??
    import(file, { with: { type: 'json' } }).then(
      (module: { readonly default: PostcodePositions }) => module.default,
    )
  read.set(file, table)
  const point = pointOf(await table, postcode)
  return point && positionOf(point)
}

/** A place with its district and its position, as far as its postcode says. */
export async function placedAt(practice: Practice, place: EntryPlace): Promise<PlacedPlace> {
  const postcode = place.postcode && normalisePostcode(place.postcode)
  if (!postcode) return place
  const where = placeOf(practice.pack, postcode)
  const position = await positionOfPostcode(practice, postcode)
  return {
    ...place,
    postcode,
    ...(where.kind === 'district' ? { district: where.district.id } : {}),
    ...position,
  }
}
