import { cancelDeadline, deadlinesOf, moveDeadlinesWith } from '../../store/deadlines.ts'
import type { PersonRow } from '../../store/people.ts'
import { changeRecord } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { localityOf } from '../people/place.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'

/** Why the part went, as each of its deadlines says from then on, and who stands in its place, if anybody. */
interface Gone {
  readonly because: string
  /** What was met counts no longer either, because it is met in another's file. */
  readonly metToo?: boolean
  readonly inTheirPlace?: PersonRow
}

/** What a record is once a part was taken out of it: where it belongs, and which clocks run in it. */
export async function goOnWithout(
  request: Act,
  record: OpenRecord,
  part: OpenPart,
  { because, metToo = false, inTheirPlace }: Gone,
): Promise<void> {
  const { work, practice } = request
  const { row } = record
  const others = record.parts.filter((one) => one !== part).map((one) => one.person)
  const left = inTheirPlace ? [...others, inTheirPlace] : others
  for (const one of await deadlinesOf(work, row.id)) {
    const counts = one.state === 'open' || (metToo && one.state === 'met')
    if (one.part_id === part.row.id && counts) await cancelDeadline(work, one.id, because)
  }
  // Where the record belongs may have followed from this person alone.
  const isElsewhere =
    row.district === part.person.district && !left.some((one) => one.district === row.district)
  const district = isElsewhere
    ? (left.find((one) => one.district !== null)?.district ?? null)
    : row.district
  const place = {
    district,
    locality: isElsewhere ? (localityOf(practice, district ?? undefined) ?? null) : row.locality,
    walled: left.length > 0 && left.every((one) => one.restricted),
  }
  await changeRecord(work, row.id, place)
  await moveDeadlinesWith(work, row.id, { teamId: row.team_id, ...place })
  const after = await openRecord(request, row.id)
  if (!after) return
  await moveClocks(request, { ...after, deadlines: await deadlinesOf(work, row.id) })
}
