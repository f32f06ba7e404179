import type { Raw } from '../../engine/answers.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import {
  addBooking,
  bookingsOf,
  changeBooking,
  checkOf,
  lockProgramme,
} from '../../store/group-bookings.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { knownPerson } from './known-person.ts'
import { knownOrNew } from '../people/record-person.ts'
import { givePlaceToNext } from './give-place.ts'
import { programmeFile } from './read-groups.ts'
import { newPersonQuestions } from './new-person.ts'
import { understood, type Given } from './understand.ts'
import { notTheirs } from './who-runs.ts'

/** Who is to have a place: somebody known, or somebody to be found or made from what is typed. */
export interface Place {
  readonly personId?: string | undefined
  readonly given: Given
}

/** A place, or a place in the queue for one. */
export interface Booking {
  readonly bookingId: string
  readonly waits: boolean
}

/**
 * Gives somebody a place in a programme; where all are taken they wait, and nobody is refused. Refused without consent,
 * where they have one already, and, of somebody who is to be talked over first, until it is said with whom that was done.
 */
export async function book(
  office: Office,
  caller: Caller,
  programmeId: string,
  place: Place,
): Promise<Result<Booking>> {
  return await act(office, caller, { action: 'book-place' }, async (request) => {
    if (!/^\d{1,18}$/.test(programmeId)) return notFound()
    await lockProgramme(request.work, programmeId)
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    if (!file.value.theirs) return notTheirs()
    const { programme, rules } = file.value
    const said = understood(request, rules.asks.booking, place.given)
    if (!said.ok) return said
    const who = await whoIsBooked(request, caller, place)
    if (!who.ok) return who
    const standing = (await bookingsOf(request.work, programmeId)).filter(
      (one) => one.withdrew_at === null,
    )
    if (standing.some((one) => one.person_id === who.value)) return hasPlaceAlready()
    const checked = await checkedFirst(request, who.value, place.given.checkedWith)
    if (!checked.ok) return checked
    const taken = standing.filter((one) => one.placed_at !== null).length
    const waits = taken >= programme.places
    const { text, number, yes } = said.value
    const bookingId = await addBooking(request.work, {
      programme_id: programme.id,
      person_id: who.value,
      consent_by: text('consentBy'),
      consent_on: text('consentOn'),
      photo_consent: yes('photoConsent'),
      needs: text('needs'),
      emergency_contact: text('emergencyContact'),
      checked_with: checked.value,
      score_before: number('scoreBefore'),
      booked_at: request.now,
      booked_by: caller.workerId,
      placed_at: waits ? null : request.now,
      told_at: waits ? null : request.now,
    })
    request.saw([who.value])
    return done({ bookingId, waits })
  })
}

export const hasPlaceAlready = (): Result<never> =>
  refused({
    kind: 'overlap',
    message: 'They have a place in this programme, or wait for one, already. Nothing was changed.',
  })

/** With whom somebody was talked over; empty where nobody had to be asked. It never says why. */
export async function checkedFirst(
  { work }: Act,
  personId: string,
  raw: Raw,
): Promise<Result<string>> {
  const check = await checkOf(work, personId)
  if (!check) return done('')
  const checkedWith = typeof raw === 'string' ? raw.trim() : ''
  if (checkedWith !== '') return done(checkedWith)
  return invalid(
    [{ question: 'checkedWith', message: `Say whom you asked: ${check.ask}` }],
    `Check before booking. Nothing was booked, and what you typed is below. Ask first: ${check.ask}.`,
  )
}

/** Who is meant: somebody the caller may look up, or whoever is found or made by what is typed. */
export async function whoIsBooked(
  request: Act,
  caller: Caller,
  { personId, given }: Place,
): Promise<Result<string>> {
  if (personId !== undefined) {
    const person = await knownPerson(request, caller, personId)
    return person ? done(person.id) : notFound()
  }
  const said = understood(request, newPersonQuestions, given)
  if (!said.ok) return said
  const { text } = said.value
  const { id } = await knownOrNew(request, {
    surname: text('surname'),
    forenames: text('forenames'),
    bornOn: text('bornOn'),
    ...(text('sex') ? { sex: text('sex') } : {}),
  })
  const person = await knownPerson(request, caller, id)
  return person ? done(person.id) : notFound()
}

/** Ends a place, with the reason and how things are after it; whoever has waited longest gets it. Returns whether somebody did. */
export async function withdraw(
  office: Office,
  caller: Caller,
  { programmeId, bookingId, given }: { programmeId: string; bookingId: string; given: Given },
): Promise<Result<{ readonly placedNext: boolean }>> {
  return await act(office, caller, { action: 'withdraw-place' }, async (request) => {
    if (!/^\d{1,18}$/.test(programmeId)) return notFound()
    await lockProgramme(request.work, programmeId)
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    if (!file.value.theirs) return notTheirs()
    const bookings = await bookingsOf(request.work, programmeId)
    const own = bookings.find((one) => one.id === bookingId && one.withdrew_at === null)
    if (!own) return notFound()
    const said = understood(request, file.value.rules.asks.withdrawing, given)
    if (!said.ok) return said
    await changeBooking(request.work, own.id, {
      withdrew_at: request.now,
      withdrew_because: said.value.text('because'),
      score_after: said.value.number('scoreAfter'),
    })
    return done({ placedNext: await givePlaceToNext(request, programmeId) })
  })
}
