import type { DeadlineRow } from './deadlines.ts'
import type { Work } from './database.ts'
import type { HandOverRow } from './hand-overs.ts'
import type { MessageRow } from './messages.ts'
import type { StoredAnswers } from './stored-answer.ts'
import type { RecordRow } from './records.ts'

/** A child's part, as one field of its record. */
export interface FiledPart {
  readonly id: string
  readonly personId: string
  readonly outcome: string | null
  readonly answers: StoredAnswers
}

export type FiledRecord = RecordRow & { readonly parts: readonly FiledPart[] }

/** Every record these subjects have a part in, whole, in the order they were begun. */
export async function recordsFiled(
  work: Work,
  subjectIds: readonly string[],
): Promise<FiledRecord[]> {
  return await work.hot<FiledRecord>(
    'records-filed',
    `select record.*, parts.parts from record, lateral (
       select jsonb_agg(jsonb_build_object('id', part.id::text, 'personId', part.subject_id::text,
           'outcome', part.outcome, 'answers', part.answers) order by part.id) as parts
       from record_part part where part.record_id = record.id) parts
     where record.id in (select record_id from record_part where subject_id = any($1::bigint[]))
     order by record.id`,
    [subjectIds],
  )
}

/** Every deadline of these records, in the order they began. */
export async function deadlinesFiled(
  work: Work,
  recordIds: readonly string[],
): Promise<DeadlineRow[]> {
  return await work.hot<DeadlineRow>(
    'deadlines-filed',
    'select * from deadline where record_id = any($1::bigint[]) order by id',
    [recordIds],
  )
}

export async function handOversFiled(
  work: Work,
  recordIds: readonly string[],
): Promise<HandOverRow[]> {
  return await work.hot<HandOverRow>(
    'hand-overs-filed',
    'select * from hand_over where record_id = any($1::bigint[]) order by id',
    [recordIds],
  )
}

export async function messagesFiled(
  work: Work,
  recordIds: readonly string[],
): Promise<MessageRow[]> {
  return await work.hot<MessageRow>(
    'messages-filed',
    'select * from message where record_id = any($1::bigint[]) order by id',
    [recordIds],
  )
}
