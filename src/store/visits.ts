import { query, type Work } from './database.ts'

/** A record that a worker may take along: their own, and still being written. */
export interface TakeableRow {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly happened_at: string
  readonly subjects: string[]
}

/** The open records of these processes that are in this worker's hand, or that they began and nobody has taken up. */
export async function takeable(
  work: Work,
  whose: {
    readonly workerId: string
    readonly teams: readonly string[]
    readonly processes: readonly string[]
  },
): Promise<TakeableRow[]> {
  return await work.hot<TakeableRow>(
    'takeable',
    `select id, process, reference, happened_at, array(select subject_id::text from record_part
       where record_id = record.id order by record_part.id) as subjects
     from record where process = any($2) and stage in ('new', 'screening', 'waiting-for-partners')
       and (holder_id = $1 or (holder_id is null and started_by = $1 and team_id = any($3)))
     order by happened_at desc, id desc limit 50`,
    [whose.workerId, whose.processes, whose.teams],
  )
}

/** What a phone sent, and what it was answered. */
export interface SentRow {
  readonly body_sha256: string
  readonly result: unknown
}

/**
 * What was answered to this sending of the worker's when it was heard before. Held until the transaction ends, so that
 * the same sending twice at once is carried out once.
 */
export async function heardBefore(
  work: Work,
  workerId: string,
  key: string,
): Promise<SentRow | undefined> {
  await work.hot('hold-sending', 'select pg_advisory_xact_lock(hashtextextended($1, 21))', [
    `${workerId} ${key}`,
  ])
  return await work.first(
    query
      .selectFrom('visit_sent')
      .where('worker_id', '=', workerId)
      .where('key', '=', key)
      .select(['body_sha256', 'result']),
  )
}

/** Keeps what was answered to a sending. */
export async function keepAnswered(
  work: Work,
  sent: {
    readonly workerId: string
    readonly key: string
    readonly recordId: string
    readonly bodySha256: string
    readonly result: unknown
    readonly at: string
  },
): Promise<void> {
  await work.all(
    query.insertInto('visit_sent').values({
      worker_id: sent.workerId,
      key: sent.key,
      record_id: sent.recordId,
      body_sha256: sent.bodySha256,
      result: JSON.stringify(sent.result),
      at: sent.at,
    }),
  )
}
