import { createHash } from 'node:crypto'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { dateOf } from '../../engine/temporal.ts'
import { ssdTables } from '../../returns/ssd/specification.ts'
import type { SsdTable } from '../../store/dataset-shape.ts'
import { layOut, settle, type MovingRefusal, type MovingRow } from '../../store/moving-batch.ts'
import { filesOf, finishRun, keepRefusals, noteProgress, runFor } from '../../store/moving.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { bring } from './bring.ts'
import { reconcile, type Reconciled } from './reconcile.ts'
import { readRow, type Judging } from './row-rules.ts'
import { tableRows, UnreadableFile, type MovingFile } from './table-rows.ts'

/** How a file is getting on. */
export interface MovingProgress {
  readonly file: string
  readonly rows: number
  readonly made: number
  readonly already: number
  readonly refused: number
}

export interface MovedIn {
  readonly runId: string
  readonly reconciled: Reconciled
}

/** So many rows are one transaction: enough that little is done twice after a kill, and much at once. */
const rowsInOne = 10_000
/** What touches is looked at together, as far as memory allows. */
const rowsThatTouch = 200_000

/**
 * Brings another system's files in, table by table in the order in which they refer to each other, and within a table as
 * its rows stand. A transaction takes many rows and notes how far it is: run again after a kill, it goes on there.
 * Refused when no file is one of the dataset's or one of them cannot be read; a row that cannot be is kept with why. The
 * name of the folder is kept for whoever reads later what was brought in.
 */
export async function moveIn(
  office: Office,
  files: readonly MovingFile[],
  say: (progress: MovingProgress) => void,
  folder?: string,
): Promise<Result<MovedIn>> {
  const tables = ssdTables().filter((table) =>
    files.some(({ name }) => name === `${table.name}.csv`),
  )
  const strangers = files.filter(
    ({ name }) => !tables.some((table) => `${table.name}.csv` === name),
  )
  if (tables.length === 0 || strangers.length > 0) return notOurs(strangers)
  try {
    const fingerprint = await fingerprintOf(files)
    const begun = await act(office, 'system', { action: 'move-in' }, async ({ work, now }) =>
      done(await runFor(work, { fingerprint, folder }, now)),
    )
    if (!begun.ok) return begun
    const run = begun.value
    for (const table of tables) {
      const file = files.find(({ name }) => name === `${table.name}.csv`)
      if (file)
        await takeIn(
          { office, runId: run.id, say },
          table,
          file,
          run.files.get(table.name)?.line ?? 1,
        )
    }
    return await act(office, 'system', { action: 'move-in' }, async (request) => {
      const { work, now, noted } = request
      const reconciled = await reconcile(work, run.id, tables, await filesOf(work, run.id))
      await finishRun(work, run.id, { at: now, report: { ...reconciled, folder } })
      noted({ tables: tables.length })
      return done({ runId: run.id, reconciled })
    })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return refused({ kind: 'invalid', message: error.message, problems: [] })
  }
}

const notOurs = (strangers: readonly MovingFile[]): Result<never> =>
  refused({
    kind: 'invalid',
    message:
      strangers.length === 0
        ? 'There is no file of the dataset in this folder. Nothing was done. docs/guide/moving-in.md says which there are.'
        : `${strangers.map(({ name }) => name).join(', ')} is no file of the dataset. Nothing was done: take it out of the folder, or name it as docs/guide/moving-in.md does.`,
    problems: [],
  })

async function fingerprintOf(files: readonly MovingFile[]): Promise<string> {
  const all = createHash('sha256')
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    all.update(file.name)
    for await (const bytes of file.open()) all.update(bytes)
  }
  return all.digest('hex')
}

interface Taking {
  readonly office: Office
  readonly runId: string
  readonly say: (progress: MovingProgress) => void
}

async function takeIn(
  taking: Taking,
  table: SsdTable,
  file: MovingFile,
  from: number,
): Promise<void> {
  const judging: Judging = {
    practice: taking.office.practice,
    today: dateOf(taking.office.clock.now()),
  }
  const touches = table.becomes.kind === 'fact' && table.becomes.touching
  const atOnce = touches ? rowsThatTouch : rowsInOne
  let batch: (MovingRow | MovingRefusal)[] = []
  let line = from
  for await (const row of tableRows(table, file)) {
    if (row.line <= from) continue
    line = row.line
    batch.push(
      row.because === undefined
        ? readRow(table, row.cells, row.line, judging)
        : { line, column: '', because: row.because, content: row.cells },
    )
    if (batch.length < atOnce) continue
    await commit(taking, table, batch, line)
    batch = []
  }
  if (batch.length > 0 || line === 1) await commit(taking, table, batch, line)
}

async function commit(
  { office, runId, say }: Taking,
  table: SsdTable,
  batch: readonly (MovingRow | MovingRefusal)[],
  line: number,
): Promise<void> {
  const unread = batch.filter((row): row is MovingRefusal => 'because' in row)
  const rows = batch.filter((row): row is MovingRow => !('because' in row))
  const taken = await act(office, 'system', { action: 'move-in' }, async (request) => {
    const { work, noted } = request
    await layOut(work, table, rows)
    await bring(request, table, rows)
    const { made, already, refused: turned } = await settle(work, { runId, table })
    await keepRefusals(work, { runId, name: table.name }, unread)
    const counts = { made, already_there: already, refused: turned + unread.length }
    await noteProgress(work, runId, { name: table.name, line, rows_read: batch.length, ...counts })
    noted({ rows: batch.length, made, already, refused: counts.refused })
    const all = (await filesOf(work, runId)).find(({ name }) => name === table.name)
    return done(all)
  })
  if (!taken.ok || !taken.value) return
  const { name, rows_read: read, made, already_there: already, refused: turned } = taken.value
  say({ file: name, rows: read, made, already, refused: turned })
}
