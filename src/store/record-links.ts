import { query, type Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'
import type { RecordRow } from './records.ts'

/** The records that were opened from this one, oldest first. */
export async function recordsOpenedFrom(work: Work, recordId: string): Promise<RecordRow[]> {
  return await work.hot<RecordRow>(
    'records-opened-from',
    'select * from record where opened_by_record = $1 order by id',
    [recordId],
  )
}

/** Lets a team that was handed a task in a record read it, and the parts in it. */
export async function shareRecord(work: Work, recordId: string, teamId: string): Promise<void> {
  for (const table of ['record', 'record_part'] as const) {
    await work.hot(
      `share-${table}`,
      `update ${table} set shared_with = array_append(shared_with, $2)
       where ${table === 'record' ? 'id' : 'record_id'} = $1 and not $2 = any(shared_with)`,
      [recordId, teamId],
    )
  }
}

/** What a subject's latest record of a process says: of the whole record, and of them. */
export interface LatestAnswers {
  readonly subject_id: string
  readonly record_id: string
  readonly reference: string
  readonly ended_at: string | null
  readonly answers: StoredAnswers
  readonly part_answers: StoredAnswers
}

/**
 * The latest record of a process about each of these subjects, among those the asker may read: of those that have not
 * ended, where there is one.
 */
export async function latestAnswersOf(
  work: Work,
  subjectIds: readonly string[],
  process: string,
): Promise<LatestAnswers[]> {
  return await work.hot<LatestAnswers>(
    'latest-answers-of',
    `select distinct on (part.subject_id) part.subject_id, record.id as record_id, record.reference, record.ended_at,
       record.answers, part.answers as part_answers
     from record_part part join record on record.id = part.record_id
     where part.subject_id = any($1::bigint[]) and record.process = $2
     order by part.subject_id, record.ended_at is not null, record.id desc`,
    [subjectIds, process],
  )
}

/** The ids of a subject's records of a process that have not ended, newest first. */
export async function recordsOf(
  work: Work,
  subjectId: string,
  process: string,
): Promise<{ id: string }[]> {
  return await work.hot<{ id: string }>(
    'records-of-subject',
    `select record.id from record_part part join record on record.id = part.record_id
     where part.subject_id = $1 and record.process = $2 and record.ended_at is null order by record.id desc`,
    [subjectId, process],
  )
}

/**
 * The records about these subjects whose clocks may move when a fact does: those still open, and those decided
 * in which something is still due.
 */
export async function recordsWithClocks(
  work: Work,
  subjectIds: readonly string[],
  processes: readonly string[],
): Promise<{ id: string }[]> {
  return await work.hot<{ id: string }>(
    'records-with-clocks',
    `select record.id from record
     where record.process = any($2) and record.ended_at is null
       and record.id in (select record_id from record_part where subject_id = any($1::bigint[]))
       and (record.stage <> 'decided'
            or exists (select from deadline where deadline.record_id = record.id and state = 'open'))
     order by record.id`,
    [subjectIds, processes],
  )
}

/** Ends a record, decided or not, and cancels what was due in it. */
export async function endRecord(
  work: Work,
  recordId: string,
  { at, because }: { readonly at: string; readonly because: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('record')
      .set({ ended_at: at, ended_reason: because })
      .where('id', '=', recordId),
  )
  await work.all(
    query
      .updateTable('deadline')
      .set({ state: 'cancelled', cancelled_reason: because })
      .where('record_id', '=', recordId)
      .where('state', '=', 'open'),
  )
}

/** The processes of the records about each subject that are not decided yet. */
export async function underWayOf(
  work: Work,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await work.hot<{ id: string; processes: string[] }>(
    'under-way-of',
    'select id, under_way(id, 0) as processes from unnest($1::bigint[]) as id',
    [subjectIds],
  )
  return new Map(rows.map((row) => [row.id, row.processes]))
}
