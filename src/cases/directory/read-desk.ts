import { addDays, addMonths } from '../../engine/calendar-days.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { Caller } from '../../engine/permissions.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { LocalOffer } from '../../practice/vocabulary/directory.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { changeById, changesWaiting, type ChangeRow } from '../../store/directory/changes.ts'
import { monthCounts, type MonthCount } from '../../store/directory/counts.ts'
import { entriesOf, entriesOfOrganisation, type EntryRow } from '../../store/directory/entries.ts'
import {
  organisationById,
  organisations,
  type KeptOrganisation,
} from '../../store/directory/organisations.ts'
import { toReview, type ToReview } from '../../store/directory/review.ts'
import { lastPublished, saidById, saidWaiting, type SaidRow } from '../../store/directory/said.ts'
import type { Work } from '../../store/database.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { directoryOf, editsDirectory } from './directory-open.ts'
import { isEntryId } from './read-services.ts'

/** Everything that waits for the editors of the directory. */
export interface Desk {
  readonly changes: readonly ChangeRow[]
  readonly said: readonly SaidRow[]
  readonly reviews: readonly ToReview[]
  readonly counts: readonly MonthCount[]
  readonly organisations: Awaited<ReturnType<typeof organisations>>
  /** Offers that have published nothing of what was said for longer than the law allows. */
  readonly silent: readonly LocalOffer[]
  readonly today: string
}

async function reading<Value>(
  office: Office,
  caller: Caller,
  action: string,
  read: (work: Work) => Promise<Value | undefined>,
): Promise<Result<Value>> {
  return await act(office, caller, { action, reads: true }, async ({ work }) => {
    if (!editsDirectory(office.practice, caller)) return notFound()
    const value = await beyondReach(work, () => read(work))
    return value === undefined ? notFound() : done(value)
  })
}

/** What the editors have to do, and the numbers of the last year. */
export async function readDirectoryDesk(office: Office, caller: Caller): Promise<Result<Desk>> {
  const today = dateInLondon(office.clock.now())
  const rules = directoryOf(office.practice)
  return await reading(office, caller, 'read-directory-desk', async (work) => {
    const published = await lastPublished(work)
    return {
      changes: await changesWaiting(work),
      said: await saidWaiting(work),
      reviews: await toReview(work, addDays(today, rules.review.remindDays)),
      counts: await monthCounts(work, today),
      organisations: await organisations(work),
      silent: rules.offers.filter(({ id, feedbackWithinMonths: months }) => {
        const at = published.get(id)
        return months !== undefined && (!at || dateInLondon(at) < addMonths(today, -months))
      }),
      today,
    }
  })
}

/** One proposal beside what is shown now. */
export async function readDirectoryChange(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<{ readonly change: ChangeRow; readonly now: EntryRow | undefined }>> {
  return await reading(office, caller, 'read-directory-change', async (work) => {
    const change = /^\d{1,18}$/.test(id) ? await changeById(work, id) : undefined
    if (!change) return undefined
    const [now] = change.service_id ? await entriesOf(work, [change.service_id]) : []
    return { change, now }
  })
}

/** An organisation with everything it has in the directory. */
export async function readDirectoryOrganisation(
  office: Office,
  caller: Caller,
  id: string,
): Promise<
  Result<{
    readonly organisation: KeptOrganisation
    readonly entries: readonly EntryRow[]
    readonly today: string
  }>
> {
  const today = dateInLondon(office.clock.now())
  return await reading(office, caller, 'read-directory-organisation', async (work) => {
    const organisation = isEntryId(id) ? await organisationById(work, id) : undefined
    if (!organisation) return undefined
    return { organisation, entries: await entriesOfOrganisation(work, id), today }
  })
}

/** What somebody said, in full. */
export async function readDirectorySaid(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<SaidRow>> {
  return await reading(office, caller, 'read-directory-said', async (work) =>
    /^\d{1,18}$/.test(id) ? await saidById(work, id) : undefined,
  )
}
