import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import type { PersonRow } from '../../../store/people.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { openPerson } from '../../people/open-person.ts'
import { qualityLines, type QualityLine } from './quality-lines.ts'

/** What the returns will refuse or ask about one person's record as it stands now. */
export interface PersonReturns {
  readonly now: string
  readonly person: PersonRow
  readonly lines: readonly QualityLine[]
}

/** Reads the rules of the returns that one person's record breaks. Refused as opening their page is. */
export async function readPersonReturns(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<PersonReturns>> {
  const action = { action: 'read-person-returns', reads: true }
  return await act(office, caller, action, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const lines = await qualityLines(request, caller, [person])
    return done({ now: request.now, person, lines })
  })
}
