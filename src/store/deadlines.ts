import { query, type Work } from './database.ts'

export interface DeadlineRow {
  readonly id: string
  readonly clock: string
  readonly name: string
  readonly leads: boolean
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
  readonly extension_reason: string | null
  readonly state: 'open' | 'met' | 'cancelled'
  readonly met_at: string | null
  readonly late_reason: string | null
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
  /** Already done when the clock began: a record written up afterwards. */
  readonly metAt?: string | undefined
  readonly createdAt: string
}

export function addDeadlines(work: Work, deadlines: readonly NewDeadline[]): void {
  if (deadlines.length === 0) return
  work.send(
    'add-deadlines',
    `insert into deadline (clock, name, leads, process, record_id, part_id, team_id, locality, district, walled,
       counts_from, first_counts_from, explanation, local_at, local_precision, statutory_at, statutory_precision, state, met_at, created_at)
     select clock, name, leads, process, "recordId", "partId", "teamId", locality, district, walled, "countsFrom", "countsFrom",
       explanation, "localAt", "localPrecision", "statutoryAt", "statutoryPrecision",
       case when "metAt" is null then 'open' else 'met' end, "metAt", "createdAt"
     from jsonb_to_recordset($1) as given (clock text, name text, leads boolean, process text, "recordId" bigint,
       "partId" bigint, "teamId" text, locality text, district text, walled boolean, "countsFrom" timestamptz,
       explanation text, "localAt" timestamptz, "localPrecision" text, "statutoryAt" timestamptz,
       "statutoryPrecision" text, "metAt" timestamptz, "createdAt" timestamptz)`,
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
  await work.all(
    query.insertInto('deadline_history').values({
      deadline_id: was.id,
      was: JSON.stringify(was),
      replaced_at: change.at,
      replaced_by: change.by ?? null,
      reason: change.reason,
    }),
  )
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

/** Records why a deadline is late. Being late stays as it is. */
export async function explainDeadline(work: Work, id: string, reason: string): Promise<void> {
  await work.all(query.updateTable('deadline').set({ late_reason: reason }).where('id', '=', id))
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
    reason: string
  },
): Promise<void> {
  await work.all(
    query.insertInto('deadline_history').values({
      deadline_id: was.id,
      was: JSON.stringify(was),
      replaced_at: extension.at,
      replaced_by: extension.by,
      reason: extension.reason,
    }),
  )
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
        extension_reason: extension.reason,
      })
      .where('id', '=', was.id),
  )
}
