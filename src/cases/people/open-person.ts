import type { Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { refused, type Refusal } from '../../engine/refusal.ts'
import { hasAccessTask, mayBreakGlass } from '../../engine/walls.ts'
import { Undo } from '../../store/database.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { isRestricted } from '../../store/person-access.ts'
import type { Act } from '../act.ts'
import { relationOf } from '../access/working-relation.ts'

/**
 * The person, for somebody who may open their page and what hangs on it; nothing for anybody else, who is told "not
 * found", because that a record exists is already something to know. Where the caller could open it by saying why, the
 * whole request is refused with that, and nothing of it is done.
 */
export async function openPerson(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<PersonRow | undefined> {
  if (!mayLookUp(request, caller, personId)) return undefined
  const [[person], isTheirs] = await Promise.all([
    peopleById(request.work, [personId]),
    worksWithThem(request, caller, personId),
  ])
  return await opened(request, caller, {
    personId,
    person,
    isTheirs: () => Promise.resolve(isTheirs),
  })
}

/** Could this be the number of a person whom the caller may look up at all? */
export const mayLookUp = ({ practice }: Act, caller: Caller, personId: string): boolean =>
  /^\d{1,18}$/.test(personId) && reachOf(practice, caller).people

/** May the caller open this page without saying why first? One more question to the database for those it is not clear of. */
export async function worksWithThem(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<boolean> {
  if (hasAccessTask(request.practice, caller, 'worksWithAll')) return true
  const { works, said } = await relationOf(request, caller, personId)
  return works || said
}

/** How somebody's record stands to the caller: open, or opened by saying why, or by breaking the glass; or not there. */
export type WayIn = 'open' | 'reason' | 'glass' | undefined

/** Who asks for whom, where the person has been read already; whether they are the caller's is asked only where it matters. */
export interface Asked {
  readonly personId: string
  readonly person: PersonRow | undefined
  readonly isTheirs: () => Promise<boolean>
}

export async function wayIn(request: Act, caller: Caller, asked: Asked): Promise<WayIn> {
  const { personId, person, isTheirs } = asked
  // Their number leads to the one it was merged into.
  if (person && person.merged_into !== null) return undefined
  if (!person || person.closed) {
    const mayBreak = mayBreakGlass(request.practice, caller)
    return mayBreak && (await isRestricted(request.work, personId)) ? 'glass' : undefined
  }
  // Whoever is named, or has broken the glass, has said why already.
  return person.restricted || (await isTheirs()) ? 'open' : 'reason'
}

/** As `openPerson`, for who has read the person already. @throws Undo with the refusal that says how it opens */
export async function opened(
  request: Act,
  caller: Caller,
  asked: Asked,
): Promise<PersonRow | undefined> {
  const way = await wayIn(request, caller, asked)
  request.saw([asked.personId])
  if (way === 'reason' || way === 'glass') throw new Undo(refused(closed(asked.personId, way)))
  return way && asked.person
}

/** How a record that is closed to the caller can be opened. */
const closed = (personId: string, opensBy: 'reason' | 'glass'): Refusal => ({
  kind: 'closed',
  personId,
  opensBy,
  message:
    opensBy === 'glass'
      ? 'A restricted record with that number exists. It opens only for those who are named, or to somebody who says why it cannot wait.'
      : 'You and your teams do not work with this person now. Say why you need their record, and it opens for a time.',
})
