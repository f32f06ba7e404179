import type { Work } from './database.ts'

export interface OverdueApplication {
  readonly id: string
  /** Kept all the same: somebody holds it, or is about to start. */
  readonly held: boolean
}

/**
 * The applications whose vacancy was over before a day, in the order in which they were written. A vacancy is over when it
 * is ended or, where nobody ended it, when it closed; one that was never published is over when it was applied for.
 * An application of which one of `ever` was ever so is not among them; one of which `now` is so is held.
 */
export async function overdueApplications(
  work: Work,
  asked: {
    readonly before: string
    readonly today: string
    readonly ever: readonly string[]
    readonly now: readonly string[]
  },
): Promise<OverdueApplication[]> {
  return await work.hot<{ [Key in keyof OverdueApplication]: OverdueApplication[Key] }>(
    'overdue-applications',
    `select part.subject_id as id, exists (select from dated_fact where subject_id = part.subject_id
         and kind = any($4) and (to_on is null or to_on > $2::date)) as held
     from record join record_part part on part.record_id = record.id
     where record.process = 'application' and record.answers <> '{}'
       and coalesce((select max(coalesce(to_on::text, detail ->> 'closes')) from dated_fact
           where subject_id::text = record.answers -> 'vacancy' ->> 'value' and kind = 'vacancy-published'),
         (record.happened_at at time zone 'Europe/London')::date::text) < $1
       and not exists (select from dated_fact where subject_id = part.subject_id and kind = any($3))
     order by part.subject_id`,
    [asked.before, asked.today, asked.ever, asked.now],
  )
}

/** A record that says something of an applicant: of this application, of another, or of neither. */
export interface ApplicantsRecord {
  readonly applicant_id: string
  readonly record_id: string
  readonly of: 'this' | 'another' | 'neither'
}

/** Whoever wrote an application, with every record about them that still says something. */
export async function recordsOfApplicant(
  work: Work,
  applicationId: string,
): Promise<ApplicantsRecord[]> {
  return await work.hot<{ [Key in keyof ApplicantsRecord]: ApplicantsRecord[Key] }>(
    'records-of-applicant',
    `select part.subject_id as applicant_id, record.id as record_id,
       case when not record.answers ? 'application' then 'neither'
         when record.answers -> 'application' ->> 'value' = $1::text then 'this' else 'another' end as of
     from record_part part join record on record.id = part.record_id
     where record.answers <> '{}' and part.subject_id in (
       select one.subject_id from record_part one join record details on details.id = one.record_id
       where details.process = 'candidate' and details.answers -> 'application' ->> 'value' = $1::text)
     order by record.id`,
    [applicationId],
  )
}

/** The records about an entry that nobody has ended or decided yet. */
export async function undecidedAbout(work: Work, entryId: string): Promise<string[]> {
  const rows = await work.hot<{ id: string }>(
    'undecided-about',
    `select record.id from record join record_part part on part.record_id = record.id
     where part.subject_id = $1 and record.stage <> 'decided' order by record.id`,
    [entryId],
  )
  return rows.map(({ id }) => id)
}

/** Erases what was written about an entry, but in the records that are kept; `renamed` is what it is called from then on. */
export async function forgetEntry(
  work: Work,
  forgotten: {
    readonly entryId: string
    readonly kept: readonly string[]
    readonly renamed?: string
  },
): Promise<void> {
  await work.hot('forget-entry', 'select forget_entry($1::bigint, $2::bigint[], $3)', [
    forgotten.entryId,
    forgotten.kept,
    forgotten.renamed ?? null,
  ])
}
