import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { closeProgramme } from '../../store/group-openings.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { programmeFile } from './read-groups.ts'
import { heldIn, notTheirs } from './who-runs.ts'

/** Takes no more bookings from outside, or takes them again. What is booked stays. Not there where nobody may book so. */
export async function openToBookings(
  office: Office,
  caller: Caller,
  programmeId: string,
  isOpen: boolean,
): Promise<Result<true>> {
  const action = isOpen ? 'open-group-bookings' : 'close-group-bookings'
  return await act(office, caller, { action }, async (request) => {
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    const { rules, programme } = file.value
    if (heldIn(caller, rules.plannedBy, programme.team_id).length === 0) return notTheirs()
    if (!programme.is_open) return notFound()
    await closeProgramme(
      request.work,
      programme.id,
      isOpen
        ? { closed_at: null, closed_by: null }
        : { closed_at: request.now, closed_by: caller.workerId },
    )
    return done(true)
  })
}
