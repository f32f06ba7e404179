import type { Caller } from '../../engine/permissions.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { mayLookUp, openPerson } from '../people/open-person.ts'

/**
 * Somebody whom the caller may look up, by their number: who they are, and nothing of their record. Whoever is behind a
 * wall, or restricted, is there only for those who may open them.
 */
export async function knownPerson(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<PersonRow | undefined> {
  if (!mayLookUp(request, caller, personId)) return undefined
  const [person] = await peopleById(request.work, [personId])
  return person?.closed ? await openPerson(request, caller, personId) : person
}
