import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { instantInWords } from '../../engine/words.ts'
import type { Post } from '../../outside/post.ts'
import { noteTold, openBooking, openProgrammes } from '../../store/group-openings.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { bookingAddress, makeBookingKey } from './booking-key.ts'
import { programmeFile, type Booked } from './read-groups.ts'
import { notTheirs } from './who-runs.ts'

/** Has somebody a place, after waiting for it, of which nobody has told them yet? */
export const isToBeTold = ({ booking }: Booked): boolean =>
  booking.placed_at !== null && booking.withdrew_at === null && booking.told_at === null

/**
 * Writes to whoever made a booking how it stands: a place, or the waiting list, with a link to look at it or give it up.
 * Nobody is written to who gave no address, gave the booking up, or is forgotten.
 */
export async function tellOfPlace(
  office: Office,
  post: Post,
  site: string,
  bookingId: string,
): Promise<Result<boolean>> {
  return await act(office, 'system', { action: 'tell-of-group-place' }, async (request) => {
    const { work, now } = request
    const booking = await openBooking(work, bookingId)
    const [programme] = booking ? await openProgrammes(work, { now, id: booking.programme_id }) : []
    if (!booking?.email || booking.withdrew_at !== null || !programme) return done(false)
    const hasPlace = booking.placed_at !== null
    const [next] = programme.coming
    const link = `${site}${bookingAddress(await makeBookingKey(request, booking.id))}`
    await post.send({
      to: booking.email,
      subject: hasPlace
        ? `You have a place: ${programme.title}`
        : `You are on the waiting list: ${programme.title}`,
      text: [
        hasPlace
          ? `There is a place for ${booking.first_name} at ${programme.title}.`
          : `All places at ${programme.title} are taken. ${booking.first_name} is on the waiting list, and we write to you when a place is free.`,
        `${programme.centre}, ${programme.address}, ${programme.postcode}${next ? `\nNext: ${instantInWords(next.starts_at)}${next.room && `, ${next.room}`}` : ''}`,
        `To look at the booking, or to give it up so that somebody else can come:\n${link}`,
      ].join('\n\n'),
      messageId: `<group-place-${booking.id}-${hasPlace ? 'placed' : 'waits'}@threadwell>`,
    })
    if (hasPlace && booking.told_at === null) await noteTold(work, booking.id, now)
    request.noted({ programme: programme.id, hasPlace })
    return done(true)
  })
}

/** Says that somebody who waited was told of their place: they were rung, or met. */
export async function saidTold(
  office: Office,
  caller: Caller,
  { programmeId, bookingId }: { readonly programmeId: string; readonly bookingId: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'note-told-of-place' }, async (request) => {
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    if (!file.value.theirs) return notTheirs()
    const one = file.value.booked.find(({ booking }) => booking.id === bookingId)
    if (!one || !isToBeTold(one)) return notFound()
    await noteTold(request.work, bookingId, request.now)
    return done(true)
  })
}
