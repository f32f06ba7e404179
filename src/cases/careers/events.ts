import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { addSignUp, noteWhoCame, signUpsFor, type SignUpRow } from '../../store/careers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { faultsInAddress } from '../updates/faults-in-address.ts'
import { plannedEvents, type CareersEvent } from './published.ts'
import { keepsApplicants } from './reads-drive.ts'

const isId = (text: string): boolean => /^\d{1,18}$/.test(text)

/** Signs somebody up for an event. Refused when it is over or full, and without a name and an address. */
export async function signUpForEvent(
  office: Office,
  eventId: string,
  given: { readonly name: string; readonly email: string },
): Promise<Result<CareersEvent>> {
  return await act(office, 'public', { action: 'sign-up-for-event' }, async (request) => {
    const [event] = isId(eventId) ? await plannedEvents(request, eventId) : []
    if (!event) return notFound()
    if (event.on < dateInLondon(request.now)) {
      return refused({
        kind: 'wrong-stage',
        message: 'This event is over, so you were not signed up. Look at what comes next.',
      })
    }
    const named = { name: given.name.trim(), email: given.email.trim() }
    const problems = faultsInAddress(named)
    if (problems.length > 0) return invalid(problems)
    const { work, now } = request
    const isIn = await addSignUp(work, {
      ...{ entryId: event.id, capacity: event.capacity, at: now },
      ...named,
    })
    return isIn
      ? done(event)
      : refused({
          kind: 'wrong-stage',
          message:
            'This event is full, so you were not signed up. Ring us, or come to the next one.',
        })
  })
}

/** An event with who signed up. */
export interface EventSignUps {
  readonly event: CareersEvent
  readonly signUps: readonly SignUpRow[]
}

/** Who signed up for an event, for recruiters alone. */
export async function readSignUps(
  office: Office,
  caller: Caller,
  eventId: string,
): Promise<Result<EventSignUps>> {
  return await act(office, caller, { action: 'read-sign-ups', reads: true }, async (request) => {
    const event = await eventFor(request, caller, eventId)
    if (!event) return notFound()
    request.saw([event.id])
    return done({ event, signUps: await signUpsFor(request.work, event.id) })
  })
}

/** Keeps who of those who signed up was there: the others were not. */
export async function takeAttendance(
  office: Office,
  caller: Caller,
  eventId: string,
  cameIds: readonly string[],
): Promise<Result<true>> {
  return await act(office, caller, { action: 'take-attendance' }, async (request) => {
    const event = await eventFor(request, caller, eventId)
    if (!event) return notFound()
    const { work, now } = request
    if (event.on > dateInLondon(now)) {
      return refused({
        kind: 'wrong-stage',
        message: 'This event has not been yet, so nobody was there. Nothing was changed.',
      })
    }
    await noteWhoCame(work, {
      ...{ entryId: event.id, at: now, by: caller.workerId },
      cameIds: cameIds.filter(isId),
    })
    request.saw([event.id])
    return done(true)
  })
}

async function eventFor(
  request: Act,
  caller: Caller,
  eventId: string,
): Promise<CareersEvent | undefined> {
  if (!keepsApplicants(request, caller) || !isId(eventId)) return undefined
  const [event] = await plannedEvents(request, eventId)
  return event
}
