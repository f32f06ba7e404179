import { addMonths } from '../../engine/calendar-days.ts'
import type { Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import {
  accessTo,
  addAccess,
  endAccess,
  standsBehindWall,
  teamsHolding,
} from '../../store/person-access.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { liftRestriction, restrictPerson, restrictionGoesOn } from '../../store/restrictions.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'

/** Why a record is restricted, until when that is looked at again, and the sign-in names of those who may open it. */
export interface WantedRestriction {
  readonly because: string
  readonly reviewOn: string
  readonly named: readonly string[]
}

const notYours = refused({
  kind: 'not-permitted',
  message:
    'Only a manager restricts a record, or lifts that. Ask yours: it takes a minute, and holds at once. Nothing was changed.',
})

/**
 * Restricts somebody's record at once: from now on only those who are named open it, whoever restricts it among them.
 * Refused to all but managers, without a reason, without a day of review that is to come and near enough, and for
 * sign-in names that nobody has. One that is restricted already goes on with the new reason and review.
 */
export async function restrictRecord(
  office: Office,
  caller: Caller,
  personId: string,
  wanted: WantedRestriction,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'restrict-person' }, async (request) => {
    const { work, now, by } = request
    const known = await mayRestrict(request, caller, personId)
    if (!known.ok) return known
    const person = known.value
    const { problems, workerIds } = await understood(request, wanted)
    if (problems.length > 0) {
      return invalid(
        problems,
        'Nothing was changed. Mend what is marked, and it is restricted at once.',
      )
    }
    const { because: reason, reviewOn } = wanted
    const restriction = { personId, reason: reason.trim(), reviewOn, at: now, by }
    await beyondReach(work, async () => {
      if (person.restricted) await restrictionGoesOn(work, restriction)
      else await restrictPerson(work, restriction)
      const names = person.restricted ? workerIds : [caller.workerId, ...workerIds]
      const already = (await accessTo(work, personId)).filter(
        (one) => one.kind === 'named' && one.to_at === null,
      )
      for (const workerId of new Set(names)) {
        if (already.some((one) => one.worker_id === workerId)) continue
        const access = { personId, workerId, kind: 'named', reason: 'named', why: '' } as const
        await addAccess(work, { ...access, at: now, by: caller.workerId })
      }
    })
    request.noted({ named: workerIds.length })
    return done(true)
  })
}

/**
 * Opens a restricted record to everyone again who may read such records. Refused to all but managers of the team that
 * holds it, those named and the privacy officer; without a reason; and behind a wall that no manager made.
 */
export async function liftRestrictionOf(
  office: Office,
  caller: Caller,
  personId: string,
  because: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'lift-restriction' }, async (request) => {
    const known = await mayRestrict(request, caller, personId)
    if (!known.ok) return known
    if (!known.value.restricted) {
      return refused({
        kind: 'wrong-stage',
        message: 'This record is not restricted. Nothing was changed.',
      })
    }
    const reason = because.trim()
    if (reason.length < 10) {
      return invalid([
        {
          question: 'because',
          message: 'Say why it need not be restricted any more, in 10 characters or more',
        },
      ])
    }
    const { work, now, by } = request
    await beyondReach(work, async () => {
      await liftRestriction(work, { personId, reason, at: now, by })
    })
    return done(true)
  })
}

/** Ends the access of somebody who is named. The restriction itself goes on. */
export async function unname(
  office: Office,
  caller: Caller,
  personId: string,
  accessId: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-named-access' }, async (request) => {
    const known = await mayRestrict(request, caller, personId)
    if (!known.ok) return known
    const named = (await accessTo(request.work, personId)).find(
      (one) => one.id === accessId && one.kind === 'named',
    )
    if (!named) return notFound()
    await endAccess(request.work, named.id, request.now)
    return done(true)
  })
}

/**
 * The person, for somebody who may restrict their record or change who is named: any manager who can open it; once it
 * is restricted, those it is open to, managers of the teams that hold it, and the privacy officer.
 */
export async function mayRestrict(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<Result<PersonRow>> {
  const { work, practice } = request
  if (!/^\d{1,18}$/.test(personId)) return notFound()
  const [person] = await peopleById(work, [personId])
  if (!person?.restricted) {
    const open = await openPerson(request, caller, personId)
    if (!open) return notFound()
    return hasAccessTask(practice, caller, 'mayRestrict') ? done(open) : notYours
  }
  request.saw([personId])
  const isManager = hasAccessTask(practice, caller, 'mayRestrict')
  const isPrivacy = hasAccessTask(practice, caller, 'privacy')
  if (!isManager && !isPrivacy) return person.closed ? notFound() : notYours
  if (await standsBehindWall(work, personId)) {
    return refused({
      kind: 'not-permitted',
      message:
        'This record stands behind a wall that the law or the practice puts there, so nobody restricts it or opens it by hand. Nothing was changed.',
    })
  }
  if (isPrivacy || !person.closed) return done(person)
  const holding = await teamsHolding(work, personId, dateInLondon(request.now))
  return caller.posts.some((held) => holding.includes(held.teamId)) ? done(person) : notFound()
}

async function understood(
  { work, now, practice }: Act,
  { because, reviewOn, named }: WantedRestriction,
): Promise<{ problems: readonly Problem[]; workerIds: readonly string[] }> {
  const today = dateInLondon(now)
  const months = practice.catalogue.access.reviewWithinMonths
  const workers = await currentWorkers(work, now)
  const found = named.map((name) => ({
    name,
    worker: workers.find((one) => one.username === name.trim().toLowerCase()),
  }))
  const unknown = found.filter((one) => !one.worker).map((one) => one.name)
  return {
    workerIds: found.flatMap((one) => (one.worker ? [one.worker.id] : [])),
    problems: [
      ...(because.trim().length >= 10
        ? []
        : [{ question: 'because', message: 'Say why it is restricted, in 10 characters or more' }]),
      ...(reviewOn > today && reviewOn <= addMonths(today, months)
        ? []
        : [
            {
              question: 'reviewOn',
              message: `Give a day of review that is to come and within ${months} months`,
            },
          ]),
      ...(unknown.length > 0
        ? [{ question: 'named', message: `Nobody signs in as ${unknown.join(', ')}` }]
        : []),
    ],
  }
}
