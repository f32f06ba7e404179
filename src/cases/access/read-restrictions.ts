import { addDays } from '../../engine/calendar-days.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { accessTo, type AccessRow } from '../../store/person-access.ts'
import { shown } from '../people/shown.ts'
import type { PersonRow } from '../../store/people.ts'
import {
  restrictionsInForce,
  restrictionsOf,
  type RestrictedRow,
  type RestrictionRow,
} from '../../store/restrictions.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { mayRestrict } from './restrict-person.ts'
import { glassFor } from './review-glass.ts'

/** What is restricted and what has to be looked at, for those whose task it is. */
export interface Restrictions {
  readonly now: string
  readonly restricted: readonly RestrictedRow[]
  readonly glass: readonly AccessRow[]
  /** Automatic walls are theirs to see too. */
  readonly isPrivacy: boolean
}

/** What waits for the caller because of restrictions: how many reviews, and the broken glasses to look into. */
export interface WallTasks {
  readonly glass: readonly AccessRow[]
  /** Restrictions whose review is due soon, overdue, or on no day at all. */
  readonly reviews: readonly RestrictedRow[]
}

/** The report of restricted records: all for the privacy officer, those of their teams for a manager. */
export async function readRestrictions(
  office: Office,
  caller: Caller,
): Promise<Result<Restrictions>> {
  return await act(
    office,
    caller,
    { action: 'read-restrictions', reads: true },
    async (request) => {
      const { practice, now } = request
      const isPrivacy = hasAccessTask(practice, caller, 'privacy')
      if (!isPrivacy && !hasAccessTask(practice, caller, 'mayRestrict')) return notFound()
      const restricted = await restrictedFor(request, caller)
      const glass = await glassFor(request, caller)
      request.saw([...restricted, ...glass].map((one) => one.person_id))
      return done({ now, restricted, glass, isPrivacy })
    },
  )
}

/** Nothing at all for those without a task in it, and without a question to the database. */
export async function wallTasks(request: Act, caller: Caller): Promise<WallTasks> {
  const { practice, now } = request
  const hasTask = (['privacy', 'mayRestrict'] as const).some((task) =>
    hasAccessTask(practice, caller, task),
  )
  if (!hasTask) return { glass: [], reviews: [] }
  const [restricted, glass] = await Promise.all([
    restrictedFor(request, caller),
    glassFor(request, caller),
  ])
  const shownFrom = addDays(dateInLondon(now), practice.catalogue.access.reviewShownDays)
  return {
    glass,
    // One that nobody has set a day for is due: otherwise nobody would ever look at it again.
    reviews: restricted.filter(({ review_on, wall }) =>
      review_on === null ? wall === null : review_on <= shownFrom,
    ),
  }
}

async function restrictedFor(
  { work, now, practice }: Act,
  caller: Caller,
): Promise<readonly RestrictedRow[]> {
  const all = await restrictionsInForce(work, now)
  if (hasAccessTask(practice, caller, 'privacy')) return all
  const isTheirs = ({ by_worker, teams, closed }: RestrictedRow): boolean =>
    by_worker === caller.workerId ||
    !closed ||
    caller.posts.some((held) => teams.includes(held.teamId))
  return all.filter(isTheirs)
}

/** One restriction, with all before it and everybody who was let in. */
export interface RestrictionOf {
  readonly now: string
  readonly person: PersonRow
  readonly restrictions: readonly RestrictionRow[]
  readonly access: readonly AccessRow[]
}

/** What stands about the restriction of somebody's record, for those who may change it. */
export async function readRestrictionOf(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<RestrictionOf>> {
  return await act(office, caller, { action: 'read-restriction', reads: true }, async (request) => {
    const known = await mayRestrict(request, caller, personId)
    if (!known.ok) return known
    const { work, now } = request
    return done({
      now,
      person: shown(known.value),
      restrictions: await restrictionsOf(work, personId),
      access: await accessTo(work, personId),
    })
  })
}
