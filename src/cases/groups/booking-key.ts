import { randomBytes } from 'node:crypto'
import { addBookingKey } from '../../store/group-openings.ts'
import type { Act } from '../act.ts'
import { hashOf } from '../sign-in/session.ts'

// Whoever books gets no account and is nobody on file: what they are given is a link that opens this booking and nothing
// else, so that they can look at it and give it up.

/** Where a booking is, for whoever holds its secret. */
export const bookingAddress = (token: string): string => `/whats-on/bookings/${token}`

/** Makes one more key to a booking. Only its hash is kept. */
export async function makeBookingKey(
  { work, now }: Pick<Act, 'work' | 'now'>,
  bookingId: string,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await addBookingKey(work, { token_hash: hashOf(token), booking_id: bookingId, made_at: now })
  return token
}
