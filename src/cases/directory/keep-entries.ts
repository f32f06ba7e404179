import { entryFaults } from '../../engine/directory/entry-faults.ts'
import { reviewAfter } from '../../engine/directory/assurance.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Refusal,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { ServiceEntry } from '../../practice/vocabulary/directory.ts'
import { addChange, changesOfOrganisation, type ChangeRow } from '../../store/directory/changes.ts'
import { assure } from '../../store/directory/review.ts'
import { entriesOf, entriesOfOrganisation, type EntryRow } from '../../store/directory/entries.ts'
import type { KeptOrganisation } from '../../store/directory/organisations.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { directoryOf } from './directory-open.ts'
import { keeperOf } from './keeper.ts'
import { isEntryId } from './read-services.ts'

const over: Refusal = {
  kind: 'not-permitted',
  message: 'You have been here for a long time, and it has ended. Ask for a new link to go on.',
}

export interface KeptEntries {
  readonly organisation: KeptOrganisation
  readonly entries: readonly EntryRow[]
  /** The last that was proposed for each, and for new ones. */
  readonly changes: readonly ChangeRow[]
  readonly today: string
}

/** The entries of the organisation that a keeper's key opens, and what became of what was proposed. */
export async function readKeptEntries(
  office: Office,
  token: string | undefined,
): Promise<Result<KeptEntries>> {
  const organisation = await keeperOf(office, token)
  if (!organisation) return refused(over)
  return await office.store.transaction({ system: true, reads: true }, async (work) =>
    done({
      organisation,
      entries: await entriesOfOrganisation(work, organisation.id),
      changes: await changesOfOrganisation(work, organisation.id),
      today: dateInLondon(office.clock.now()),
    }),
  )
}

/**
 * Hands in what an entry is to say, or a new one; an editor looks at it before anybody sees it, and what is shown stays as
 * it is until then. Refused where it could not be shown: nothing is kept of it.
 */
export async function proposeEntry(
  office: Office,
  token: string | undefined,
  proposed: { readonly serviceId?: string | undefined; readonly entry: ServiceEntry },
): Promise<Result<true>> {
  return await asKeeper(office, token, 'propose-entry', async (request, organisation) => {
    const { work, now, practice, noted } = request
    const { serviceId, entry } = proposed
    if (serviceId && !(await isTheirs(request, serviceId, organisation))) return notFound()
    const faults = entryFaults(entry, directoryOf(practice))
    if (faults.length > 0) return invalid(faults)
    const at = { at: now, by: undefined }
    const id = await addChange(work, { serviceId, organisationId: organisation.id, entry, ...at })
    noted({ organisation: organisation.id, change: id })
    return done(true)
  })
}

/** Says that an entry is still right: it is assured today, and reviewed again when the rules say. */
export async function confirmEntry(
  office: Office,
  token: string | undefined,
  serviceId: string,
): Promise<Result<true>> {
  return await asKeeper(office, token, 'confirm-entry', async (request, organisation) => {
    const entry = await isTheirs(request, serviceId, organisation)
    if (!entry || entry.status === 'defunct') return notFound()
    const today = dateInLondon(request.now)
    await assure(request.work, serviceId, {
      on: today,
      reviewOn: reviewAfter(today, directoryOf(request.practice)),
      by: organisation.email,
      at: request.now,
    })
    request.noted({ organisation: organisation.id, service: serviceId })
    return done(true)
  })
}

async function isTheirs(
  { work }: Act,
  serviceId: string,
  { id }: KeptOrganisation,
): Promise<EntryRow | undefined> {
  const [entry] = isEntryId(serviceId) ? await entriesOf(work, [serviceId]) : []
  return entry?.organisation.id === id ? entry : undefined
}

/** One request of whoever keeps the entries of an organisation, by the key in their browser; refused once that is over. */
export async function asKeeper<Value>(
  office: Office,
  token: string | undefined,
  action: string,
  carryOut: (act: Act, organisation: KeptOrganisation) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const organisation = await keeperOf(office, token)
  return await act(office, 'public', { action }, async (request) =>
    organisation ? await carryOut(request, organisation) : refused(over),
  )
}
