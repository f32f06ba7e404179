import type { Caller } from '../../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../../engine/temporal.ts'
import { peopleById, type PersonRow } from '../../../store/people.ts'
import {
  changeRelationship as write,
  endRelationship as end,
  relationshipById,
  type StatedRelationship,
} from '../../../store/relationships.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { maySetRight } from '../change-person.ts'
import { openPerson } from '../open-person.ts'
import { fitsTheFamily, notTheirs } from './add-relationship.ts'
import { fitted, type GivenRelationship } from './given.ts'
import { whatIsWrong } from './what-is-wrong.ts'

/** One of somebody's relationships, and both whom it is about. */
export interface OneRelationship {
  readonly now: string
  readonly relationship: StatedRelationship
  readonly person: PersonRow
  readonly other: PersonRow
}

const over = refused({
  kind: 'wrong-stage',
  message:
    'This relationship has ended already, so nothing was changed. It stands under “What was so before” with its dates.',
})

/** One of somebody's relationships, to change or end it. */
export async function readRelationship(
  office: Office,
  caller: Caller,
  personId: string,
  relationshipId: string,
): Promise<Result<OneRelationship>> {
  return await act(
    office,
    caller,
    { action: 'read-relationship', reads: true },
    async (request) => {
      return await found(request, caller, personId, relationshipId)
    },
  )
}

/**
 * Says a relationship otherwise, with why; what it said before is kept. Refused as a new one is, without a reason, and
 * once it has ended.
 */
export async function changeRelationship(
  office: Office,
  caller: Caller,
  { personId, relationshipId }: { readonly personId: string; readonly relationshipId: string },
  { because, ...said }: GivenRelationship & { readonly because: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'change-relationship' }, async (request) => {
    const about = await found(request, caller, personId, relationshipId)
    if (!about.ok) return about
    const { relationship, person, other } = about.value
    if (relationship.to_at !== null) return over
    const [one, of] = relationship.person_id === person.id ? [person, other] : [other, person]
    const given = fitted(request.practice, said)
    const problems = [
      ...whatIsWrong(given, { one, of }, dateInLondon(request.now)),
      ...(because.trim()
        ? []
        : [{ question: 'because', message: 'Say how you know: what was there before is kept' }]),
    ]
    if (problems.length > 0) return invalid(problems)
    if (given.type !== relationship.type) {
      const fits = await fitsTheFamily(request, given.type, one, of, relationshipId)
      if (!fits.ok) return fits
    }
    await write(request.work, relationshipId, { ...given, because: because.trim() })
    return done(true)
  })
}

/** Ends a relationship on a day, with why; as a mistake, it was never so. Refused for a day before it began or to come. */
export async function endRelationship(
  office: Office,
  caller: Caller,
  { personId, relationshipId }: { readonly personId: string; readonly relationshipId: string },
  { toOn, because }: { readonly toOn?: string | undefined; readonly because: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-relationship' }, async (request) => {
    const { work, now, practice } = request
    const about = await found(request, caller, personId, relationshipId)
    if (!about.ok) return about
    const { relationship } = about.value
    if (relationship.to_at !== null) return over
    const reasons = practice.codeLists.get('relationship-ended')?.codes ?? []
    const problems: Problem[] = []
    if (!reasons.some((one) => one.code === because)) {
      problems.push({ question: 'endedBecause', message: 'Choose why it ended' })
    }
    const wrongDay = whyNotThen(toOn, relationship, dateInLondon(now))
    if (wrongDay && because !== 'mistake') problems.push({ question: 'toOn', message: wrongDay })
    if (problems.length > 0) return invalid(problems)
    await end(work, relationshipId, {
      ...(because === 'mistake' ? {} : { toOn }),
      because,
      at: now,
    })
    return done(true)
  })
}

function whyNotThen(
  toOn: string | undefined,
  { from_on }: StatedRelationship,
  today: string,
): string | undefined {
  if (toOn === undefined) return undefined
  if (!readDate(toOn)) return 'Enter a date that exists, like 12 9 2018'
  if (toOn > today) return 'This date is in the future. End it once it is over'
  return from_on && toOn < from_on ? 'This is before it began. Check both dates' : undefined
}

async function found(
  request: Act,
  caller: Caller,
  personId: string,
  relationshipId: string,
): Promise<Result<OneRelationship>> {
  const { work, now, practice } = request
  const person = await openPerson(request, caller, personId)
  if (!person || !/^\d{1,18}$/.test(relationshipId)) return notFound()
  if (!maySetRight(practice, caller)) return notTheirs
  const relationship = await relationshipById(work, relationshipId)
  const ids = relationship ? [relationship.person_id, relationship.of_person_id] : []
  if (!relationship || !ids.includes(personId)) return notFound()
  const [other] = await peopleById(
    work,
    ids.filter((id) => id !== personId),
  )
  if (!other || other.closed) return notFound()
  request.saw(ids)
  return done({ now, relationship, person, other })
}
