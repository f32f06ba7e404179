import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { lockProgramme } from '../../store/group-bookings.ts'
import { nameBooking } from '../../store/group-openings.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { checkedFirst, hasPlaceAlready, whoIsBooked, type Place } from './book.ts'
import { programmeFile } from './read-groups.ts'
import { notTheirs } from './who-runs.ts'

/**
 * Says who is behind a booking that was made openly: somebody known, found by the house’s own matching, or made once. A
 * first name alone never becomes a person by itself. Refused where they have a place already and, of somebody who is to be
 * talked over first, until it is said with whom that was done.
 */
export async function sayWhoBooked(
  office: Office,
  caller: Caller,
  {
    programmeId,
    bookingId,
    place,
  }: { readonly programmeId: string; readonly bookingId: string; readonly place: Place },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'name-group-booking' }, async (request) => {
    if (!/^\d{1,18}$/.test(programmeId)) return notFound()
    await lockProgramme(request.work, programmeId)
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    if (!file.value.theirs) return notTheirs()
    const { booked } = file.value
    const own = booked.find(
      ({ booking }) =>
        booking.id === bookingId && booking.person_id === null && booking.withdrew_at === null,
    )
    if (!own) return notFound()
    const who = await whoIsBooked(request, caller, place)
    if (!who.ok) return who
    if (
      booked.some(({ booking }) => booking.withdrew_at === null && booking.person_id === who.value)
    )
      return hasPlaceAlready()
    const checked = await checkedFirst(request, who.value, place.given.checkedWith)
    if (!checked.ok) return checked
    request.saw([who.value])
    await nameBooking(request.work, own.booking.id, {
      person_id: who.value,
      checked_with: checked.value,
    })
    return done(true)
  })
}
