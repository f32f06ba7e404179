import type { Caller } from '../../engine/permissions.ts'
import { placeOf } from '../../engine/places.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import {
  addCentre,
  addProgramme,
  addSession,
  centres,
  changeSession,
  lockSession,
  sessions,
} from '../../store/groups.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { programmeFile } from './read-groups.ts'
import { understood, type Given } from './understand.ts'
import { groupsOf, heldIn, notTheirs } from './who-runs.ts'

/** Opens a centre, for the caller’s own team where it stands. Refused to those who plan no groups. */
export async function openCentre(
  office: Office,
  caller: Caller,
  given: Given,
): Promise<Result<string>> {
  const rules = groupsOf(office.practice, caller)
  return await act(office, caller, { action: 'open-centre' }, async (request) => {
    if (!rules) return notFound()
    const said = understood(request, rules.asks.centre, given)
    if (!said.ok) return said
    const { text } = said.value
    const { pack } = office.practice
    const place = placeOf(pack, text('postcode'))
    const district = place.kind === 'district' ? place.district.id : null
    const own = heldIn(caller, rules.plannedBy)
    const here = own.find(({ teamId }) =>
      pack.teams.some((one) => one.id === teamId && one.districts?.includes(district ?? '')),
    )
    const team = here ?? own[0]
    if (!team) return notTheirs()
    const id = await addCentre(request.work, {
      team_id: team.teamId,
      name: text('name'),
      kind: text('kind'),
      address: text('address'),
      postcode: text('postcode'),
      district,
      opens: text('opens'),
      rooms: text('rooms'),
      access_words: text('accessWords'),
      directory_address: text('directoryAddress'),
      opened_at: request.now,
      opened_by: caller.workerId,
    })
    return done(id)
  })
}

/** Begins a programme at a centre of the caller’s own team. */
export async function beginProgramme(
  office: Office,
  caller: Caller,
  centreId: string,
  given: Given,
): Promise<Result<string>> {
  const rules = groupsOf(office.practice, caller)
  return await act(office, caller, { action: 'begin-programme' }, async (request) => {
    const centre = (await centres(request.work)).find((one) => one.id === centreId)
    if (!rules || !centre) return notFound()
    if (heldIn(caller, rules.plannedBy, centre.team_id).length === 0) return notTheirs()
    const said = understood(request, rules.asks.programme, given)
    if (!said.ok) return said
    const { text, number, codes, yes } = said.value
    const [from, to] = [number('fromAge'), number('toAge')]
    if (from !== null && to !== null && from > to) {
      return invalid([{ question: 'toAge', message: 'The ages end before they begin' }])
    }
    const id = await addProgramme(request.work, {
      centre_id: centre.id,
      title: text('title'),
      aim: text('aim'),
      evidence: text('evidence'),
      who_for: text('whoFor'),
      from_age: from,
      to_age: to,
      outcomes: codes('outcomes'),
      weeks: number('weeks') ?? 1,
      places: number('places') ?? 1,
      is_open: yes('isOpen'),
      led_by: text('ledBy'),
      begun_at: request.now,
      begun_by: caller.workerId,
    })
    return done(id)
  })
}

/** Plans a session of a programme. Refused where one begins at that time already. */
export async function planSession(
  office: Office,
  caller: Caller,
  programmeId: string,
  given: Given,
): Promise<Result<string>> {
  return await act(office, caller, { action: 'plan-session' }, async (request) => {
    const file = await programmeFile(request, caller, programmeId)
    if (!file.ok) return file
    const { rules, programme } = file.value
    if (heldIn(caller, rules.plannedBy, programme.team_id).length === 0) return notTheirs()
    const said = understood(request, rules.asks.session, given)
    if (!said.ok) return said
    const id = await addSession(request.work, {
      programme_id: programme.id,
      starts_at: said.value.text('startsAt'),
      room: said.value.text('room'),
      planned_at: request.now,
      planned_by: caller.workerId,
    })
    if (id !== undefined) return done(id)
    return invalid(
      [
        {
          question: 'startsAt',
          message: 'A session of this programme begins at that time already',
        },
      ],
      'There is a session at that time already, so none was planned. Choose another time.',
    )
  })
}

/** Cancels a session that is still to come, with the reason. Refused once its register is taken. */
export async function cancelSession(
  office: Office,
  caller: Caller,
  sessionId: string,
  given: Given,
): Promise<Result<string>> {
  return await act(office, caller, { action: 'cancel-session' }, async (request) => {
    if (!/^\d{1,18}$/.test(sessionId)) return notFound()
    await lockSession(request.work, sessionId)
    const [session] = await sessions(request.work, { id: sessionId })
    if (!session) return notFound()
    const file = await programmeFile(request, caller, session.programme_id)
    if (!file.ok) return file
    const { rules, programme } = file.value
    if (heldIn(caller, rules.plannedBy, programme.team_id).length === 0) return notTheirs()
    if (session.cancelled_at !== null || session.delivered_at !== null) {
      return refused({
        kind: 'wrong-stage',
        message:
          session.cancelled_at === null
            ? 'The register of this session has been taken, so it was held and cannot be cancelled. Nothing was changed.'
            : 'This session is cancelled already. Nothing was changed.',
      })
    }
    const said = understood(request, rules.asks.cancelling, given)
    if (!said.ok) return said
    await changeSession(request.work, session.id, {
      cancelled_at: request.now,
      cancelled_by: caller.workerId,
      cancelled_because: said.value.text('because'),
    })
    return done(programme.id)
  })
}
