import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { addBooking, bookingsOf, changeBooking, lockProgramme } from '../../store/group-bookings.ts'
import {
  bookingOfKey,
  openProgrammes,
  type KeptBookingRow,
  type OpenProgrammeRow,
} from '../../store/group-openings.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { isPast, later } from '../sign-in/limits.ts'
import { hashOf } from '../sign-in/session.ts'
import { makeBookingKey } from './booking-key.ts'
import { givePlaceToNext } from './give-place.ts'
import { tellOfPlaceSoon } from './tell-of-place-task.ts'
import { understood, type Given } from './understand.ts'
import { isForAge } from './whats-on.ts'

/** Locks a programme that anybody may come to and reads it as it is then. */
async function openedFor(
  { work, now }: Act,
  programmeId: string,
): Promise<OpenProgrammeRow | undefined> {
  if (!/^\d{1,18}$/.test(programmeId)) return undefined
  await lockProgramme(work, programmeId)
  const [programme] = await openProgrammes(work, { now, id: programmeId })
  return programme
}

/**
 * Books a place for somebody who is no more than a first name, or a place in the queue where all are taken. Returns the
 * secret that opens the booking. Refused where the group has no session to come, takes no more bookings, is for another
 * age, and where the same was booked just now. Not there where only those who are asked may come.
 */
export async function bookOpenly(
  office: Office,
  programmeId: string,
  given: Given,
): Promise<Result<string>> {
  return await act(office, 'public', { action: 'book-place-openly' }, async (request) => {
    const rules = request.practice.catalogue.groups
    const programme = await openedFor(request, programmeId)
    if (!rules || !programme) return notFound()
    if (programme.coming.length === 0) {
      return refused({
        kind: 'wrong-stage',
        message: 'This group is over, so you were not booked. Look at what else is on.',
      })
    }
    if (programme.closed_at !== null) {
      return refused({
        kind: 'wrong-stage',
        message:
          'This group takes no more bookings, so you were not booked. Ask at the centre, or look at what else is on.',
      })
    }
    const said = understood(request, rules.asks.openBooking, given)
    if (!said.ok) return said
    const { text, number } = said.value
    const who = {
      ...{ first_name: text('firstName'), age: number('age') },
      ...{ email: text('email'), phone: text('phone') },
    }
    const problems = faultsIn(who, programme)
    if (problems.length > 0) return invalid(problems, 'You were not booked yet.')
    const { work, now } = request
    const justNow = later(now, -pressedTwiceMinutes)
    const recent = (await bookingsOf(work, programme.id)).filter(
      (one) => one.withdrew_at === null && !isPast(one.booked_at, justNow),
    )
    if (recent.some((one) => isSame(one, who))) {
      return refused({
        kind: 'overlap',
        message:
          'This name is booked already with this e-mail address or phone number, so you were not booked twice. To change it, use the link that you were given.',
      })
    }
    const waits = programme.placed >= programme.places
    const bookingId = await addBooking(work, {
      ...who,
      programme_id: programme.id,
      needs: text('needs'),
      ...{ consent_by: '', consent_on: dateInLondon(now), photo_consent: false },
      emergency_contact: '',
      booked_at: now,
      placed_at: waits ? null : now,
      told_at: waits ? null : now,
    })
    if (who.email) await tellOfPlaceSoon(request, bookingId)
    request.noted({ programme: programme.id, waits })
    return done(await makeBookingKey(request, bookingId))
  })
}

interface Who {
  readonly first_name: string
  readonly age: number | null
  readonly email: string
  readonly phone: string
}

const longest = 200

/**
 * So soon the same booking is a button pressed twice. Of an older one nothing is said to whoever types a name and a
 * telephone number: that a child comes to this place at this hour is not for everybody who knows both.
 */
const pressedTwiceMinutes = 10

function faultsIn(who: Who, programme: OpenProgrammeRow): readonly Problem[] {
  const isForSome = programme.from_age !== null || programme.to_age !== null
  const isLong = [who.first_name, who.email, who.phone].some((one) => one.length > longest)
  return [
    ...(isLong ? [{ question: 'firstName', message: 'Use at most 200 letters' }] : []),
    ...(isForSome && who.age === null
      ? [{ question: 'age', message: 'Say how old they are, in whole years' }]
      : []),
    ...(who.age !== null && !isForAge(programme, who.age)
      ? [
          {
            question: 'age',
            message: `This group is ${agesOf(programme)}. Look for one for their age`,
          },
        ]
      : []),
    ...(who.email === '' && who.phone === ''
      ? [{ question: 'email', message: 'Give an e-mail address or a phone number' }]
      : []),
  ]
}

const agesOf = ({ from_age: from, to_age: to }: OpenProgrammeRow): string => {
  if (from === null) return `up to age ${String(to)}`
  return to === null ? `from age ${from}` : `from age ${from} to ${to}`
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '')

/** The same first name, reached in the same way: whoever presses twice means one place. */
const isSame = (one: Omit<Who, 'age'>, who: Who): boolean =>
  plain(one.first_name) === plain(who.first_name) &&
  (['email', 'phone'] as const).some(
    (how) => who[how] !== '' && plain(one[how]) === plain(who[how]),
  )

/** A booking as whoever holds its link sees it. */
export interface KeptBooking {
  readonly now: string
  readonly booking: KeptBookingRow
  readonly programme: OpenProgrammeRow
}

const spent = () =>
  refused({
    kind: 'not-permitted',
    message:
      'This link opens no booking. It may be over, or part of the link may be missing. Nothing was changed.',
  })

/** What a link opens. Refused where it opens nothing, or nothing any more. */
export async function readKeptBooking(office: Office, token: string): Promise<Result<KeptBooking>> {
  return await act(
    office,
    'public',
    { action: 'read-own-booking', reads: true },
    async ({ work, now }) => {
      const booking = await bookingOfKey(work, hashOf(token))
      const [programme] = booking
        ? await openProgrammes(work, { now, id: booking.programme_id })
        : []
      return booking && programme ? done({ now, booking, programme }) : spent()
    },
  )
}

/**
 * Gives a booking up, for whoever holds its link; whoever has waited longest gets the place and is told. Given up twice,
 * it stays given up.
 */
export async function cancelOpenly(office: Office, token: string): Promise<Result<true>> {
  return await act(office, 'public', { action: 'cancel-place-openly' }, async (request) => {
    const { work, now } = request
    const found = await bookingOfKey(work, hashOf(token))
    if (!found) return spent()
    await lockProgramme(work, found.programme_id)
    const booking = await bookingOfKey(work, hashOf(token))
    if (!booking) return spent()
    request.noted({ programme: booking.programme_id })
    if (booking.withdrew_at !== null) return done(true)
    await changeBooking(work, booking.id, {
      withdrew_at: now,
      withdrew_because: 'Given up by those who booked it',
      score_after: null,
    })
    await givePlaceToNext(request, booking.programme_id)
    return done(true)
  })
}
