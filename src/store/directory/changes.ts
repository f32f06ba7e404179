import type { ServiceEntry } from '../../practice/vocabulary/directory.ts'
import type { Work } from '../database.ts'

/** What somebody wants an entry to say. */
export interface ChangeRow {
  readonly id: string
  readonly service_id: string | null
  readonly organisation_id: string
  readonly organisation: string
  readonly entry: ServiceEntry
  readonly proposed_at: string
  readonly by_worker: string | null
  readonly decided_at: string | null
  readonly decision: 'approved' | 'returned' | 'replaced' | null
  readonly words: string
}

const columns = `change.id, change.service_id, change.organisation_id, organisation.name as organisation, change.entry,
  change.proposed_at, change.by_worker, change.decided_at, change.decision, change.words`

const from = `from directory_change change join directory_organisation organisation on organisation.id = change.organisation_id`

/** Keeps what is proposed; an earlier proposal for the same entry that still waits makes room for it. */
export async function addChange(
  work: Work,
  change: {
    serviceId: string | undefined
    organisationId: string
    entry: ServiceEntry
    at: string
    by: string | undefined
  },
): Promise<string> {
  await work.hot(
    'directory-replace-change',
    `update directory_change set decided_at = $2, decision = 'replaced' where service_id = $1 and decided_at is null`,
    [change.serviceId ?? null, change.at],
  )
  const [row] = await work.hot<{ id: string }>(
    'directory-add-change',
    `insert into directory_change (service_id, organisation_id, entry, proposed_at, by_worker)
     values ($1, $2, $3, $4, $5) returning id`,
    [
      ...[change.serviceId ?? null, change.organisationId, JSON.stringify(change.entry)],
      ...[change.at, change.by ?? null],
    ],
  )
  return row?.id ?? ''
}

/** One proposal, held until the transaction ends. */
export async function changeById(work: Work, id: string): Promise<ChangeRow | undefined> {
  const [row] = await work.hot<ChangeRow>(
    'directory-change',
    `select ${columns} ${from} where change.id = $1 for update of change`,
    [id],
  )
  return row
}

export async function decideChange(
  work: Work,
  id: string,
  decided: {
    decision: 'approved' | 'returned'
    serviceId: string | undefined
    words: string
    at: string
    by: string | undefined
  },
): Promise<void> {
  await work.hot(
    'directory-decide-change',
    `update directory_change set decision = $2, service_id = coalesce(service_id, $3), words = $4, decided_at = $5,
       decided_by = $6 where id = $1`,
    [
      ...[id, decided.decision, decided.serviceId ?? null, decided.words, decided.at],
      decided.by ?? null,
    ],
  )
}

/** What waits for an editor, the oldest first. */
export async function changesWaiting(work: Work): Promise<readonly ChangeRow[]> {
  return await work.hot<ChangeRow>(
    'directory-changes-waiting',
    `select ${columns} ${from} where change.decided_at is null order by change.proposed_at, change.id`,
    [],
  )
}

/** The last proposal for each entry of an organisation, and those for new ones. */
export async function changesOfOrganisation(
  work: Work,
  organisationId: string,
): Promise<readonly ChangeRow[]> {
  return await work.hot<ChangeRow>(
    'directory-changes-of',
    `select distinct on (coalesce(change.service_id::text, change.id::text)) ${columns} ${from}
     where change.organisation_id = $1
     order by coalesce(change.service_id::text, change.id::text), change.id desc`,
    [organisationId],
  )
}
