import { query, type Work } from './database.ts'
import type { MovingRefusal } from './moving-batch.ts'

/** A folder that is being brought in: begun once, and gone on with until it is finished. */
export interface MovingRun {
  readonly id: string
  /** How far each file is. */
  readonly files: ReadonlyMap<string, FileProgress>
}

export interface FileProgress {
  readonly name: string
  readonly line: number
  readonly rows_read: number
  readonly made: number
  readonly already_there: number
  readonly refused: number
}

/** The run of these files that is not finished, or a new one of a folder of that name. */
export async function runFor(
  work: Work,
  { fingerprint, folder }: { readonly fingerprint: string; readonly folder: string | undefined },
  at: string,
): Promise<MovingRun> {
  const [run] = await work.hot<{ id: string }>(
    'moving-run',
    `with begun as (insert into moving_run (fingerprint, begun_at, report) values ($1, $2, $3) on conflict do nothing returning id)
     select id from begun union all select id from moving_run where fingerprint = $1 and finished_at is null limit 1`,
    [fingerprint, at, JSON.stringify({ folder })],
  )
  if (!run) throw new Error('The run was not begun')
  return { id: run.id, files: new Map((await filesOf(work, run.id)).map((one) => [one.name, one])) }
}

export async function filesOf(work: Work, runId: string): Promise<FileProgress[]> {
  return await work.hot<FileProgress & Record<string, unknown>>(
    'moving-files',
    `select name, line, rows_read, made, already_there, refused from moving_file where run_id = $1`,
    [runId],
  )
}

/** Notes, in the transaction that did it, how far a file is. */
export async function noteProgress(
  work: Work,
  runId: string,
  { name, line, rows_read: read, made, already_there: already, refused }: FileProgress,
): Promise<void> {
  await work.hot(
    'moving-progress',
    `insert into moving_file (run_id, name, line, rows_read, made, already_there, refused) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (run_id, name) do update set line = $3, rows_read = moving_file.rows_read + $4,
       made = moving_file.made + $5, already_there = moving_file.already_there + $6, refused = moving_file.refused + $7`,
    [runId, name, line, read, made, already, refused],
  )
}

/** Keeps rows that could not even be read. */
export async function keepRefusals(
  work: Work,
  { runId, name }: { readonly runId: string; readonly name: string },
  refusals: readonly MovingRefusal[],
): Promise<void> {
  if (refusals.length === 0) return
  await work.hot(
    'moving-unread',
    `insert into moving_refusal (run_id, name, line, at_column, because, content)
     select $1, $2, line, "column", because, content from jsonb_to_recordset($3::jsonb)
       as row (line int, "column" text, because text, content jsonb)`,
    [runId, name, JSON.stringify(refusals)],
  )
}

export interface RefusedRow {
  readonly name: string
  readonly line: number
  readonly at_column: string
  readonly because: string
  readonly content: Readonly<Record<string, string>>
}

/** The refused rows of a run behind the last that was seen, some at a time, in the order of the files. */
export async function refusalsAfter(
  work: Work,
  runId: string,
  after: { readonly name: string; readonly line: number },
): Promise<RefusedRow[]> {
  return await work.hot<RefusedRow & Record<string, unknown>>(
    'moving-refused',
    `select name, line, at_column, because, content from moving_refusal
     where run_id = $1 and (name, line) > ($2, $3) order by name, line limit 1000`,
    [runId, after.name, after.line],
  )
}

/** A total that must be the same on both sides: of one fact, how many are open. */
export interface OpenTotal {
  readonly came: number
  readonly here: number
  readonly refused: number
}

/** How many rows of a table came without an end, how many facts of them are open here, and how many were refused. */
export async function openTotal(
  work: Work,
  runId: string,
  { table, to, person }: { readonly table: string; readonly to: string; readonly person: string },
): Promise<OpenTotal> {
  const [row] = await work.hot<OpenTotal & Record<string, unknown>>(
    'moving-open',
    `select
       (select count(distinct content ->> $4)::int from moved_in where source_table = $2 and made = 'fact' and not content ? $3) as came,
       (select count(distinct fact.subject_id)::int from moved_in join dated_fact fact on fact.id = made_id
         where source_table = $2 and made = 'fact' and not content ? $3 and fact.to_on is null) as here,
       (select count(distinct content ->> $4)::int from moving_refusal where run_id = $1 and name = $2 and not content ? $3) as refused`,
    [runId, table, to, person],
  )
  return row ?? { came: 0, here: 0, refused: 0 }
}

export async function finishRun(
  work: Work,
  runId: string,
  { at, report }: { readonly at: string; readonly report: unknown },
): Promise<void> {
  await work.all(
    query
      .updateTable('moving_run')
      .set({ finished_at: at, report: JSON.stringify(report) })
      .where('id', '=', runId),
  )
}

/** A run as it is read later: how far it is, and what it was found to be when it was finished. */
export interface RunRow {
  readonly id: string
  readonly begun_at: string
  readonly finished_at: string | null
  /** `folder` is its name, without where it lay; only a finished run has the rest, as it was reported. */
  readonly report: unknown
}

/** The newest runs, so many of them, or the one of that number. */
export async function lastRuns(
  work: Work,
  { most, runId }: { readonly most: number; readonly runId?: string | undefined },
): Promise<(RunRow & { readonly files: readonly FileProgress[] })[]> {
  const runs = await work.hot<RunRow & Record<string, unknown>>(
    'moving-runs',
    `select id, begun_at, finished_at, report from moving_run
     where $2::bigint is null or id = $2 order by begun_at desc, id desc limit $1`,
    [most, runId],
  )
  const files = await work.hot<FileProgress & { readonly run_id: string }>(
    'moving-files-of-runs',
    `select run_id, name, line, rows_read, made, already_there, refused from moving_file
     where run_id = any($1::bigint[]) order by name`,
    [runs.map(({ id }) => id)],
  )
  return runs.map((run) => ({ ...run, files: files.filter(({ run_id: of }) => of === run.id) }))
}
