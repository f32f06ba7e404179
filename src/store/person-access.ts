import type { Work } from './database.ts'

/** Somebody who was let in to a record beyond what they work with. */
export interface AccessRow {
  readonly id: string
  readonly person_id: string
  readonly worker_id: string
  readonly worker: string
  readonly kind: 'named' | 'glass' | 'reason'
  readonly reason: string
  readonly why: string
  readonly from_at: string
  readonly to_at: string | null
  readonly given_by: string
  readonly giver: string
  readonly held_by: readonly string[]
  readonly finding: string | null
  readonly finding_words: string | null
  readonly closed_at: string | null
  readonly closer: string | null
}

const columns = `access.*, worker.name as worker, giver.name as giver, closer.name as closer
  from person_access access join worker on worker.id = access.worker_id join worker giver on giver.id = access.given_by
  left join worker closer on closer.id = access.closed_by`

export async function addAccess(
  work: Work,
  access: {
    readonly personId: string
    readonly workerId: string
    readonly kind: AccessRow['kind']
    readonly reason: string
    readonly why: string
    readonly at: string
    readonly until?: string | undefined
    readonly by: string
    readonly heldBy?: readonly string[] | undefined
  },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'add-access',
    `insert into person_access (person_id, worker_id, kind, reason, why, from_at, to_at, given_by, held_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[access.personId, access.workerId, access.kind, access.reason, access.why, access.at],
      ...[access.until ?? null, access.by, access.heldBy ?? []],
    ],
  )
  if (!row) throw new Error('An access that was given was not written')
  return row.id
}

/** Who was let in to this person's record, newest first. */
export async function accessTo(work: Work, personId: string): Promise<AccessRow[]> {
  return await work.hot<AccessRow>(
    'access-to',
    `select ${columns} where access.person_id = $1 order by access.id desc`,
    [personId],
  )
}

export async function accessById(work: Work, id: string): Promise<AccessRow | undefined> {
  const [row] = await work.hot<AccessRow>(
    'access-by-id',
    `select ${columns} where access.id = $1`,
    [id],
  )
  return row
}

/** Ends somebody's access from an instant on. */
export async function endAccess(work: Work, id: string, at: string): Promise<void> {
  await work.hot('end-access', 'update person_access set to_at = $2 where id = $1', [id, at])
}

/** Every broken glass that nobody has looked into yet, oldest first; with teams, those whose record it was. */
export async function glassToReview(
  work: Work,
  teams: readonly string[] | undefined,
): Promise<AccessRow[]> {
  return await work.hot<AccessRow>(
    'glass-to-review',
    `select ${columns} where access.kind = 'glass' and access.closed_at is null
       and ($1::text[] is null or access.held_by && $1::text[]) order by access.from_at, access.id`,
    [teams ?? null],
  )
}

/** Closes the review of a broken glass. The table lets nobody close their own. */
export async function closeGlass(
  work: Work,
  id: string,
  closed: {
    readonly finding: string
    readonly words: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'close-glass',
    `update person_access set finding = $2, finding_words = $3, closed_at = $4, closed_by = $5
     where id = $1 and closed_at is null`,
    [id, closed.finding, closed.words, closed.at, closed.by],
  )
}

/** Does somebody work with this person, or have they said why they open the record? */
export interface WorkingRelation {
  readonly works: boolean
  readonly said: boolean
}

/**
 * Whether a worker or their teams work with this person or with somebody of the family: an open fact, a record that is
 * not finished or was finished since a day, work handed to them, or somebody they wrote down themselves; and whether a
 * reason of theirs is in force. `naming` are the details of facts that name a worker: `kind.detail`.
 */
export async function workingRelation(
  work: Work,
  asked: {
    readonly personId: string
    readonly workerId: string
    readonly teams: readonly string[]
    readonly naming: readonly string[]
    readonly since: string
    readonly now: string
  },
): Promise<WorkingRelation> {
  const [row] = await work.hot<{ works: boolean; said: boolean }>(
    'working-relation',
    `with around as (
       select $1::bigint as id
       union select case when person_id = $1 then of_person_id else person_id end from relationship
       where to_at is null and (person_id = $1 or of_person_id = $1)),
     theirs as (
       select part.record_id from around join record_part part on part.subject_id = around.id
       union select named.record_id from around join record_person named on named.person_id = around.id)
     select
       exists (select from around join dated_fact fact on fact.subject_id = around.id
         where (fact.to_on is null or fact.to_on > ($6::timestamptz at time zone 'Europe/London')::date) and (fact.worker_id = $2 or fact.team_id = any($3::text[])
           or exists (select from unnest($4::text[]) naming where split_part(naming, '.', 1) = fact.kind
             and fact.detail ->> split_part(naming, '.', 2) = $2::text)))
       or exists (select from theirs join record on record.id = theirs.record_id
         where (record.holder_id = $2 or record.started_by = $2 or record.submitted_by = $2 or record.team_id = any($3::text[])
             or record.shared_with && $3::text[])
           and (record.stage <> 'decided' or coalesce(record.authorised_at, record.ended_at) > $5::timestamptz
             or exists (select from deadline where deadline.record_id = record.id and deadline.state = 'open')))
       or is_handed_over($1)
       or exists (select from person where id = $1 and created_by = $2 and created_at > $5::timestamptz) as works,
       exists (select from person_access where worker_id = $2 and person_id = $1 and to_at > $6::timestamptz) as said`,
    [asked.personId, asked.workerId, asked.teams, asked.naming, asked.since, asked.now],
  )
  return row ?? { works: false, said: false }
}

/** Does a restricted record with this number exist, as far as somebody may be told who may break the glass? */
export async function isRestricted(work: Work, personId: string): Promise<boolean> {
  const [row] = await work.hot<{ is: boolean }>(
    'is-restricted',
    'select is_restricted($1::bigint) as is',
    [personId],
  )
  return row?.is ?? false
}

/** The teams that hold a person's record: by a fact in force, or by a record that is not decided. */
export async function teamsHolding(work: Work, personId: string, on: string): Promise<string[]> {
  const rows = await work.hot<{ team_id: string }>(
    'teams-holding',
    `select team_id from dated_fact where subject_id = $1 and team_id is not null and (to_on is null or to_on > $2::date)
     union select record.team_id from record_part part join record on record.id = part.record_id
     where part.subject_id = $1 and record.stage <> 'decided' order by 1`,
    [personId, on],
  )
  return rows.map((row) => row.team_id)
}

/** Is this person behind a wall that no manager made? */
export async function standsBehindWall(work: Work, personId: string): Promise<boolean> {
  const rows = await work.hot(
    'stands-behind-wall',
    'select 1 from person where id = $1 and wall is not null',
    [personId],
  )
  return rows.length > 0
}

/** Somebody in this record who is kept from whoever asks: its words may name them. Nobody for most. */
export async function hiddenIn(work: Work, recordId: string): Promise<string | undefined> {
  const [row] = await work.hot<{ id: string | null }>(
    'hidden-in',
    'select hidden_in($1::bigint) as id',
    [recordId],
  )
  return row?.id ?? undefined
}
