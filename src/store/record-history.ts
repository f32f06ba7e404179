import type { Work } from './database.ts'

/** One record that somebody had a part in, as a line of their history. */
export interface EarlierRecord {
  readonly record_id: string
  readonly subject_id: string
  readonly process: string
  readonly reference: string
  readonly happened_at: string
  /** When it was begun here: later than it happened where it is written up afterwards. */
  readonly started_at: string
  readonly outcome: string | null
  readonly decided_at: string | null
  readonly stage: string
  readonly team_id: string
  readonly worry: string
  readonly holder_id: string | null
  /** Partners asked who have not answered. */
  readonly waiting_for: number
  /** Sent back by whoever decides, and not handed in since. */
  readonly sent_back: boolean
  readonly ended_at: string | null
}

/** Every record these subjects have a part in that the asker may read, newest first. */
export async function recordsAbout(
  work: Work,
  subjectIds: readonly string[],
): Promise<EarlierRecord[]> {
  return await work.hot<EarlierRecord>(
    'records-about',
    `select part.record_id, part.subject_id, record.process, record.reference, record.happened_at, record.started_at, part.outcome,
       part.decided_at, record.stage, record.team_id, record.worry, record.holder_id, record.waiting_for, record.ended_at,
       coalesce(record.returned_at > coalesce(record.submitted_at, '-infinity'), false) as sent_back
     from record_part part join record on record.id = part.record_id
     where part.subject_id = any($1::bigint[]) order by record.happened_at desc, record.id desc limit 200`,
    [subjectIds],
  )
}
