import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { Caller } from '../../engine/permissions.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { countInDirectory } from '../../store/directory/counts.ts'
import { entriesOf, type EntryRow } from '../../store/directory/entries.ts'
import { saidAndDone } from '../../store/directory/said.ts'
import { countsOfTerms } from '../../store/directory/search.ts'
import { centreOfEntry } from '../../store/group-openings.ts'
import type { Office } from '../office.ts'
import { readOpenly } from './directory-open.ts'

export type { EntryRow }

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** Is this the number of an entry, as far as its shape says? */
export const isEntryId = (text: string): boolean => uuid.test(text)

/** One service, with the day it is read on, and the centre that it is where groups are run there. A closed one is shown as closed, because people come back to it. */
export async function readService(
  office: Office,
  caller: Caller | undefined,
  id: string,
): Promise<
  Result<{
    readonly service: EntryRow
    readonly today: string
    readonly centre: { readonly name: string } | undefined
  }>
> {
  if (!isEntryId(id)) return notFound()
  const today = dateInLondon(office.clock.now())
  return await readOpenly(office, caller, async (work) => {
    const [[service], centre] = await Promise.all([entriesOf(work, [id]), centreOfEntry(work, id)])
    if (!service) return notFound()
    countInDirectory(work, 'view', { on: today, serviceId: id })
    return done({ service, today, centre })
  })
}

const mostOnAList = 20

/** The services of a short list, in its order; what is not there, or not for whoever asks, is left out. */
export async function readShortList(
  office: Office,
  caller: Caller | undefined,
  ids: readonly string[],
): Promise<readonly EntryRow[]> {
  const wanted = [...new Set(ids.filter(isEntryId))].slice(0, mostOnAList)
  return await readOpenly(office, caller, async (work) => await entriesOf(work, wanted))
}

/** How many services there are of each need, offer and category. */
export async function readTermCounts(
  office: Office,
  caller: Caller | undefined,
): Promise<ReadonlyMap<string, number>> {
  return await readOpenly(office, caller, countsOfTerms)
}

/** What was said of the directory and done about it, as the editors published it; of one offer where one is named. */
export async function readSaidAndDone(
  office: Office,
  offer?: string,
): ReturnType<typeof saidAndDone> {
  return await office.store.transaction({ system: true, reads: true }, async (work) =>
    saidAndDone(work, offer),
  )
}
