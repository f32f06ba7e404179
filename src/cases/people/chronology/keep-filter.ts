import type { Caller } from '../../../engine/permissions.ts'
import { done, invalid, notFound, type Result } from '../../../engine/refusal.ts'
import { keepChronologyFilter } from '../../../store/chronology-marks.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { openPerson } from '../open-person.ts'
import { siblingsOf, type ChronologyWanted } from './read-chronology.ts'

/**
 * Keeps what a reader narrows a chronology to and returns its number: what was looked for stands in no address. Refused
 * when it would end before it begins.
 */
export async function keepFilter(
  office: Office,
  caller: Caller,
  personId: string,
  wanted: ChronologyWanted,
): Promise<Result<{ filterId: string }>> {
  return await act(office, caller, { action: 'filter-chronology' }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    if (wanted.fromOn && wanted.toOn && wanted.fromOn > wanted.toOn) {
      const message = 'It would end before it begins. Check both dates.'
      return invalid([{ question: 'toOn', message }])
    }
    const kinds = new Set(office.practice.catalogue.chronology?.kinds.map(({ id }) => id))
    const siblings = (await siblingsOf(request, caller, personId)).map(({ id }) => id)
    request.saw([personId])
    const filterId = await keepChronologyFilter(request.work, {
      workerId: caller.workerId,
      personId,
      at: request.now,
      wanted: {
        ...wanted,
        kinds: wanted.kinds?.filter((kind) => kinds.has(kind)) ?? [],
        with: wanted.with?.filter((id) => siblings.includes(id)) ?? [],
      },
    })
    return done({ filterId })
  })
}
