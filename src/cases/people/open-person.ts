import type { Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'

/**
 * The person, for somebody who may open their page and what hangs on it; nothing for anybody else, who is told "not
 * found", because that a record exists is already something to know. A restricted person is not there.
 */
export async function openPerson(
  { work, practice }: Act,
  caller: Caller,
  personId: string,
): Promise<PersonRow | undefined> {
  if (!/^\d{1,18}$/.test(personId) || !reachOf(practice, caller).people) return undefined
  const [person] = await peopleById(work, [personId])
  return person?.restricted ? undefined : person
}
