import type { Work } from './database.ts'
import { childInList, type WorkChild } from './work.ts'

/** A record that is not decided yet, with whom it is about and the first of what is due in it. */
export interface OpenRecordRow {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly stage: 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'
  readonly team_id: string
  readonly shared_with: readonly string[]
  readonly happened_at: string
  readonly holder: string | null
  readonly children: readonly WorkChild[]
  readonly clock_name: string | null
  readonly counts_from: string | null
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly extended_at: string | null
}

/** The open records of these processes that the asker's rows let them see, what is due first before the rest. */
export async function openRecordsOf(
  work: Work,
  processes: readonly string[],
): Promise<OpenRecordRow[]> {
  return await work.hot<OpenRecordRow>(
    'open-records-of',
    `select record.id, record.process, record.reference, record.stage, record.team_id, record.shared_with,
       record.happened_at, holder.name as holder, named.children, due.name as clock_name, due.counts_from,
       due.local_at, due.local_precision, due.statutory_at, due.statutory_precision, due.extended_at
     from record left join worker holder on holder.id = record.holder_id
     left join lateral (select * from deadline where deadline.record_id = record.id and state = 'open'
       and not not_before order by due_at limit 1) due on true
     cross join lateral (
       select coalesce(json_agg(${childInList} order by part.id), '[]') as children
       from record_part part join person on person.id = part.subject_id where part.record_id = record.id) named
     where record.process = any($1::text[]) and record.stage <> 'decided'
     order by due.due_at nulls last, record.happened_at, record.id`,
    [processes],
  )
}
