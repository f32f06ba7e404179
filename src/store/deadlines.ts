import { query, type Work } from './database.ts'

export interface DeadlineRow {
  readonly id: string
  readonly clock: string
  readonly name: string
  readonly leads: boolean
  /** The earliest day on which something may end, not the latest by which it is done. */
  readonly not_before: boolean
  readonly record_id: string
  readonly part_id: string | null
  readonly counts_from: string
  readonly first_counts_from: string
  readonly explanation: string
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly due_at: string
  readonly original_local_at: string | null
  readonly extended_at: string | null
  /** Who wrote the extension down, and who agreed to it. */
  readonly extended_by: string | null
  readonly extension_agreed_by: string | null
  /** The reason as a code of the clock's own list, and in the manager's words. */
  readonly extension_code: string | null
  readonly extension_reason: string | null
  readonly state: 'open' | 'met' | 'cancelled'
  readonly met_at: string | null
  readonly late_reason: string | null
  readonly late_explained_at: string | null
  readonly late_explained_by: string | null
  readonly cancelled_reason: string | null
}

export interface NewDeadline {
  readonly clock: string
  readonly name: string
  readonly leads: boolean
  readonly process: string
  readonly recordId: string
  readonly partId?: string | undefined
  readonly teamId: string
  readonly locality?: string | undefined
  readonly district?: string | undefined
  readonly walled: boolean
  readonly countsFrom: string
  readonly explanation: string
  readonly localAt?: string | undefined
  readonly localPrecision?: string | undefined
  readonly statutoryAt?: string | undefined
  readonly statutoryPrecision?: string | undefined
  readonly notBefore: boolean
  /** Already done when the clock began: a record written up afterwards. */
  readonly metAt?: string | undefined
  readonly createdAt: string
}

export function addDeadlines(work: Work, deadlines: readonly NewDeadline[]): void {
  if (deadlines.length === 0) return
  work.send(
    'add-deadlines',
    `insert into deadline (clock, name, leads, process, record_id, part_id, team_id, locality, district, walled,
       counts_from, first_counts_from, explanation, local_at, local_precision, statutory_at, statutory_precision, state, met_at, created_at, not_before)
     select clock, name, leads, process, "recordId", "partId", "teamId", locality, district, walled, "countsFrom", "countsFrom",
       explanation, "localAt", "localPrecision", "statutoryAt", "statutoryPrecision",
       case when "metAt" is null then 'open' else 'met' end, "metAt", "createdAt", "notBefore"
     from jsonb_to_recordset($1) as given (clock text, name text, leads boolean, process text, "recordId" bigint,
       "partId" bigint, "teamId" text, locality text, district text, walled boolean, "countsFrom" timestamptz,
       explanation text, "localAt" timestamptz, "localPrecision" text, "statutoryAt" timestamptz,
       "statutoryPrecision" text, "metAt" timestamptz, "createdAt" timestamptz, "notBefore" boolean)`,
    [JSON.stringify(deadlines)],
  )
}

/** Every deadline of the record, whatever its state, in the order they began. */
export async function deadlinesOf(work: Work, recordId: string): Promise<DeadlineRow[]> {
  return await work.hot<DeadlineRow>(
    'deadlines-of',
    'select * from deadline where record_id = $1 order by id',
    [recordId],
  )
}

export async function meetDeadline(work: Work, id: string, metAt: string): Promise<void> {
  await work.all(
    query.updateTable('deadline').set({ state: 'met', met_at: metAt }).where('id', '=', id),
  )
}

/** Opens again what is due about somebody and was met at one of these instants by what turned out not to be so. */
export async function reopenDeadlines(
  work: Work,
  met: {
    readonly subjectId: string
    readonly clocks: readonly string[]
    readonly metAt: readonly string[]
  },
): Promise<void> {
  await work.hot(
    'reopen-deadlines',
    `update deadline set state = 'open', met_at = null
     from record_part part join record on record.id = part.record_id
     where part.id = deadline.part_id and part.subject_id = $1 and record.ended_at is null
       and deadline.state = 'met' and deadline.clock = any($2) and deadline.met_at = any($3::timestamptz[])`,
    [met.subjectId, met.clocks, met.metAt],
  )
}

/** What was done is taken back: it is due as it was. */
export async function reopenDeadline(work: Work, id: string): Promise<void> {
  await work.all(
    query
      .updateTable('deadline')
      .set({ state: 'open', met_at: null })
      .where('id', '=', id)
      .where('state', '=', 'met'),
  )
}

export async function cancelDeadline(work: Work, id: string, reason: string): Promise<void> {
  await work.all(
    query
      .updateTable('deadline')
      .set({ state: 'cancelled', cancelled_reason: reason })
      .where('id', '=', id),
  )
}

/** Changes when it is due, keeping what it was with the reason. */
export async function moveDeadline(
  work: Work,
  was: DeadlineRow,
  now: {
    countsFrom: string
    explanation: string
    localAt?: string | undefined
    localPrecision?: string | undefined
    statutoryAt?: string | undefined
    statutoryPrecision?: string | undefined
  },
  change: { at: string; by?: string | undefined; reason: string },
): Promise<void> {
  await keepDeadline(work, was, change)
  await work.all(
    query
      .updateTable('deadline')
      .set({
        counts_from: now.countsFrom,
        explanation: now.explanation,
        local_at: now.localAt ?? null,
        local_precision: now.localPrecision ?? null,
        statutory_at: now.statutoryAt ?? null,
        statutory_precision: now.statutoryPrecision ?? null,
        original_local_at: was.original_local_at ?? was.local_at,
      })
      .where('id', '=', was.id),
  )
}

/** Deadlines follow their record when it moves to another team or place. */
export async function moveDeadlinesWith(
  work: Work,
  recordId: string,
  place: { teamId: string; locality: string | null; district: string | null; walled: boolean },
): Promise<void> {
  await work.all(
    query
      .updateTable('deadline')
      .set({
        team_id: place.teamId,
        locality: place.locality,
        district: place.district,
        walled: place.walled,
      })
      .where('record_id', '=', recordId),
  )
}

export async function deadlineById(work: Work, id: string): Promise<DeadlineRow | undefined> {
  const [row] = await work.hot<DeadlineRow>(
    'deadline-by-id',
    'select * from deadline where id = $1 for update',
    [id],
  )
  return row
}

/** Records why a deadline is late. Being late stays as it is, and so does a reason given before, in the history. */
export async function explainDeadline(
  work: Work,
  was: DeadlineRow,
  explained: { reason: string; at: string; by: string },
): Promise<void> {
  const { reason, at, by } = explained
  if (was.late_reason !== null) {
    await keepDeadline(work, was, { at, by, reason: 'The reason for being late was written anew' })
  }
  await work.all(
    query
      .updateTable('deadline')
      .set({ late_reason: reason, late_explained_at: at, late_explained_by: by })
      .where('id', '=', was.id),
  )
}

/** A deadline as it was, with who changed it, when and why. */
export interface DeadlineHistoryRow {
  readonly deadline_id: string
  readonly was: DeadlineRow
  readonly replaced_at: string
  readonly replaced_by: string | null
  readonly reason: string
}

/** Every state that a deadline of the record was in before, oldest first. */
export async function deadlineHistoryOf(
  work: Work,
  recordId: string,
): Promise<DeadlineHistoryRow[]> {
  return await work.hot<DeadlineHistoryRow>(
    'deadline-history-of',
    `select history.deadline_id, history.was, history.replaced_at, history.replaced_by, history.reason
     from deadline_history history join deadline on deadline.id = history.deadline_id
     where deadline.record_id = $1 order by history.id`,
    [recordId],
  )
}

async function keepDeadline(
  work: Work,
  was: DeadlineRow,
  change: { at: string; by?: string | undefined; reason: string },
): Promise<void> {
  await work.all(
    query.insertInto('deadline_history').values({
      deadline_id: was.id,
      was: JSON.stringify(was),
      replaced_at: change.at,
      replaced_by: change.by ?? null,
      reason: change.reason,
    }),
  )
}

/** Gives more time by a decision; what was due before is kept and reported. */
export async function extendDeadline(
  work: Work,
  was: DeadlineRow,
  extension: {
    localAt: string
    localPrecision: string
    statutoryAt?: string | undefined
    at: string
    by: string
    agreedBy: string
    code: string | undefined
    reason: string
  },
): Promise<void> {
  await keepDeadline(work, was, extension)
  await work.all(
    query
      .updateTable('deadline')
      .set({
        local_at: extension.localAt,
        local_precision: extension.localPrecision,
        statutory_at: extension.statutoryAt ?? was.statutory_at,
        original_local_at: was.original_local_at ?? was.local_at ?? was.statutory_at,
        extended_at: extension.at,
        extended_by: extension.by,
        extension_agreed_by: extension.agreedBy,
        extension_code: extension.code ?? null,
        extension_reason: extension.reason,
      })
      .where('id', '=', was.id),
  )
}
