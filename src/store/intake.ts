import { query, type Work } from './database.ts'

/** What a file's report says of an accepted row. */
export interface Figures {
  readonly children: number
  /** The name of the district, or of the authority when it is out of area; "unknown" when nobody knows. */
  readonly district: string
  readonly locality: string
  readonly outOfArea: 'yes' | 'no' | 'unknown'
  /** London local time, `2026-03-27T15:10`. */
  readonly localDue: string
  readonly statutoryDue: string
  readonly flag: string
}

export interface IntakeRow {
  readonly id: string
  readonly file_id: string
  readonly line: number
  readonly reference: string
  readonly known_by: string
  readonly content: Readonly<Record<string, string>>
  readonly content_hash: Buffer
  readonly received_at: string
  readonly result: 'accepted' | 'refused' | 'already received'
  readonly reason: string
  readonly record_id: string | null
  readonly figures: Figures | null
  readonly look_at: readonly string[]
}

/**
 * Notes that a file began to be received, or finds it where the same bytes were not finished. Returns its id.
 * Whoever sends by the page what the command line left unfinished is its sender from then on.
 */
export async function keepFile(
  work: Work,
  file: { name: string; fingerprint: Buffer; rows: number; at: string; by?: string | undefined },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'begin-intake-file',
    `insert into intake_file (name, fingerprint, rows_in_all, begun_at, sent_by) values ($1, $2, $3, $4, $5)
     on conflict (fingerprint) where finished_at is null do update
       set name = excluded.name, sent_by = coalesce(intake_file.sent_by, excluded.sent_by)
     returning id`,
    [file.name, file.fingerprint, file.rows, file.at, file.by ?? null],
  )
  if (!row) throw new Error('The file that begins was not returned')
  return row.id
}

export async function finishFile(work: Work, fileId: string, at: string): Promise<void> {
  await work.all(
    query
      .updateTable('intake_file')
      .set({ finished_at: at })
      .where('id', '=', fileId)
      .where('finished_at', 'is', null),
  )
}

/** Lets nobody else receive what is known by this until the transaction ends. */
export async function holdReference(work: Work, knownBy: string): Promise<void> {
  await work.hot('hold-intake', 'select pg_advisory_xact_lock(hashtextextended($1, 7))', [knownBy])
}

/** What became of a line of this file, when it has been received before. */
export async function rowAt(
  work: Work,
  fileId: string,
  line: number,
): Promise<IntakeRow | undefined> {
  const [row] = await work.hot<IntakeRow>(
    'intake-row-at',
    'select * from intake_row where file_id = $1 and line = $2',
    [fileId, line],
  )
  return row
}

/** The row that was accepted under this reference, in whichever file. */
export async function acceptedRow(work: Work, knownBy: string): Promise<IntakeRow | undefined> {
  const [row] = await work.hot<IntakeRow>(
    'intake-accepted',
    `select * from intake_row where known_by = $1 and result = 'accepted'`,
    [knownBy],
  )
  return row
}

export async function addRow(work: Work, row: Omit<IntakeRow, 'id'>): Promise<void> {
  await work.hot(
    'add-intake-row',
    `insert into intake_row (file_id, line, reference, known_by, content, content_hash, received_at, result, reason,
       record_id, figures, look_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.file_id,
      row.line,
      row.reference,
      row.known_by,
      JSON.stringify(row.content),
      row.content_hash,
      row.received_at,
      row.result,
      row.reason,
      row.record_id,
      row.figures && JSON.stringify(row.figures),
      row.look_at,
    ],
  )
}

/** Keeps changed content for a person to see; the same change is kept once. */
export async function addChange(
  work: Work,
  change: { rowId: string; content: Readonly<Record<string, string>>; at: string },
): Promise<void> {
  await work.hot(
    'add-intake-change',
    `insert into intake_change (intake_row_id, content, seen_at) values ($1, $2, $3)
     on conflict (intake_row_id, md5(content::text)) do nothing`,
    [change.rowId, JSON.stringify(change.content), change.at],
  )
}
