import { bookingsOf, changeBooking } from '../../store/group-bookings.ts'
import { programmes } from '../../store/groups.ts'
import type { Act } from '../act.ts'
import { tellOfPlaceSoon } from './tell-of-place-task.ts'

/**
 * Gives whoever has waited longest a place, where there is room now, and has them told where they left an e-mail address;
 * the others stand in the programme’s list as to be told. Returns whether somebody got one.
 */
export async function givePlaceToNext(request: Act, programmeId: string): Promise<boolean> {
  const { work, now } = request
  const [programme] = await programmes(work, { id: programmeId })
  const standing = (await bookingsOf(work, programmeId)).filter((one) => one.withdrew_at === null)
  const taken = standing.filter((one) => one.placed_at !== null).length
  if (!programme || taken >= programme.places) return false
  const next = standing.find((one) => one.placed_at === null)
  if (!next) return false
  await changeBooking(work, next.id, { placed_at: now })
  if (next.email) await tellOfPlaceSoon(request, next.id)
  return true
}
