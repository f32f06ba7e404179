import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { addCheck, checkOf, liftCheck } from '../../store/group-bookings.ts'
import type { PersonRow } from '../../store/people.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { knownPerson } from './known-person.ts'
import { understood, type Given } from './understand.ts'
import { checksBookings } from './who-runs.ts'

/** Whether somebody is to be talked over before they are given a place with others. */
export interface CheckFile {
  readonly person: PersonRow
  /** Whom to ask; nothing where nobody has to be. */
  readonly ask?: string | undefined
}

/** Reads whether somebody is to be talked over first, for those who may say so. */
export async function readCheck(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<CheckFile>> {
  return await act(
    office,
    caller,
    { action: 'read-booking-check', reads: true },
    async (request) => {
      if (!checksBookings(office.practice, caller)) return notFound()
      const person = await knownPerson(request, caller, personId)
      if (!person) return notFound()
      request.saw([person.id])
      return done({ person, ask: (await checkOf(request.work, person.id))?.ask })
    },
  )
}

/**
 * Says that a group worker asks somebody before booking this person; it holds until it is lifted, and nothing of why is
 * kept. Refused where it is said already.
 */
export async function checkBeforeBooking(
  office: Office,
  caller: Caller,
  personId: string,
  given: Given,
): Promise<Result<true>> {
  const { practice } = office
  return await act(office, caller, { action: 'check-before-booking' }, async (request) => {
    const rules = practice.catalogue.groups
    if (!rules || !checksBookings(practice, caller)) return notFound()
    const person = await knownPerson(request, caller, personId)
    if (!person) return notFound()
    const said = understood(request, rules.asks.check, given)
    if (!said.ok) return said
    if (await checkOf(request.work, person.id)) {
      return refused({
        kind: 'overlap',
        message: 'It is said already that somebody is asked before booking. Nothing was changed.',
      })
    }
    request.saw([person.id])
    await addCheck(request.work, {
      person_id: person.id,
      ask: said.value.text('ask'),
      set_at: request.now,
      set_by: caller.workerId,
    })
    return done(true)
  })
}

/** Takes it back: nobody has to be asked any more. */
export async function bookWithoutCheck(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'lift-booking-check' }, async (request) => {
    if (!checksBookings(office.practice, caller)) return notFound()
    const person = await knownPerson(request, caller, personId)
    const check = person && (await checkOf(request.work, person.id))
    if (!person || !check) return notFound()
    request.saw([person.id])
    await liftCheck(request.work, check.id, {
      lifted_at: request.now,
      lifted_by: caller.workerId,
    })
    return done(true)
  })
}
