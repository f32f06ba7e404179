import type { Work } from './database.ts'
import type { IntakeRow } from './intake.ts'

/** A file with how its rows fared so far. */
export interface IntakeFile {
  readonly id: string
  readonly name: string
  readonly rows_in_all: number
  readonly begun_at: string
  readonly finished_at: string | null
  /** Nothing when it came by the command line. */
  readonly sent_by_name: string | null
  readonly accepted: number
  readonly refused: number
  readonly already_received: number
  readonly changed: number
  readonly to_look_at: number
}

const files = `
  select file.id, file.name, file.rows_in_all, file.begun_at, file.finished_at, worker.name as sent_by_name, fared.*
  from intake_file file left join worker on worker.id = file.sent_by
  cross join lateral (
    select (count(*) filter (where result = 'accepted'))::int as accepted,
      (count(*) filter (where result = 'refused'))::int as refused,
      (count(*) filter (where result = 'already received'))::int as already_received,
      (count(*) filter (where result = 'already received' and exists (
        select from intake_row first where first.known_by = row.known_by and first.result = 'accepted'
          and first.content_hash <> row.content_hash)))::int as changed,
      (count(*) filter (where look_at <> '{}'))::int as to_look_at
    from intake_row row where row.file_id = file.id) fared`

/** The files that came last, newest first. */
export async function lastFiles(work: Work, most: number): Promise<IntakeFile[]> {
  return await work.hot('last-intake-files', `${files} order by file.id desc limit $1`, [most])
}

export async function fileById(work: Work, id: string): Promise<IntakeFile | undefined> {
  const [row] = await work.hot<IntakeFile>('intake-file', `${files} where file.id = $1`, [id])
  return row
}

/** Rows of a file after a line, in order; those that need somebody, or all of them. */
export async function rowsAfter(
  work: Work,
  wanted: {
    fileId: string
    line: number
    which: 'all' | 'refused' | 'to-look-at'
    most: number
  },
): Promise<IntakeRow[]> {
  return await work.hot<IntakeRow>(
    'intake-rows-after',
    `select * from intake_row where file_id = $1 and line > $2
       and ($3 = 'all' or ($3 = 'refused' and result = 'refused') or ($3 = 'to-look-at' and look_at <> '{}'))
     order by line limit $4`,
    [wanted.fileId, wanted.line, wanted.which, wanted.most],
  )
}

/** What somebody has to look at in a record that came by a file or by the public page. */
export async function toLookAtIn(work: Work, recordId: string): Promise<string[]> {
  const rows = await work.hot<{ what: string }>(
    'to-look-at-in',
    `select unnest(look_at) as what from intake_row where record_id = $1 and result = 'accepted'
     union all select unnest(look_at) from received_request where record_id = $1`,
    [recordId],
  )
  return rows.map((row) => row.what)
}

/** A reference that came again with changed content: what it was, and what it is now. */
export interface IntakeChange {
  readonly id: string
  readonly reference: string
  readonly record_id: string
  readonly seen_at: string
  readonly was: Readonly<Record<string, string>>
  readonly content: Readonly<Record<string, string>>
}

/** Changes that nobody has looked at yet, oldest first. */
export async function changesToReview(work: Work, most: number): Promise<IntakeChange[]> {
  return await work.hot<IntakeChange>(
    'intake-changes',
    `select change.id, first.reference, first.record_id, change.seen_at, first.content as was, change.content
     from intake_change change join intake_row first on first.id = change.intake_row_id
     where change.reviewed_at is null order by change.id limit $1`,
    [most],
  )
}

export async function countChanges(work: Work): Promise<number> {
  const [row] = await work.hot<{ count: number }>(
    'count-intake-changes',
    'select count(*)::int as count from intake_change where reviewed_at is null',
    [],
  )
  return row?.count ?? 0
}

/** Notes who looked at a change. False when it is not there, or somebody has looked already. */
export async function reviewChange(
  work: Work,
  id: string,
  reviewed: { at: string; by: string },
): Promise<string | undefined> {
  const [row] = await work.hot<{ record_id: string }>(
    'review-intake-change',
    `update intake_change set reviewed_at = $2, reviewed_by = $3
     from intake_row first where intake_change.id = $1 and reviewed_at is null and first.id = intake_row_id
     returning first.record_id`,
    [id, reviewed.at, reviewed.by],
  )
  return row?.record_id
}
