import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import {
  countChanges,
  fileById,
  lastFiles,
  rowsAfter,
  type IntakeFile,
} from '../../store/intake-reading.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { mayReceiveFiles } from './receive-file.ts'
import { outcomeOf, type RowOutcome } from './receive-row.ts'

export interface FilesReceived {
  readonly now: string
  readonly files: readonly IntakeFile[]
  /** Changed references that nobody has looked at yet. */
  readonly changes: number
}

/** The files that came last, for whoever may hand one in. */
export async function readFiles(office: Office, caller: Caller): Promise<Result<FilesReceived>> {
  return await act<FilesReceived>(
    office,
    caller,
    { action: 'read-intake-files', reads: true },
    async ({ work, now, practice }) => {
      const permitted = mayReceiveFiles(caller, practice)
      if (!permitted.ok) return permitted
      return done({ now, files: await lastFiles(work, 20), changes: await countChanges(work) })
    },
  )
}

/** A page shows the first of many; the download has them all. */
export const mostRowsShown = 200

export interface FileReceived {
  readonly file: IntakeFile
  /** The first rows of each, at most {@link mostRowsShown}. */
  readonly refused: readonly RowOutcome[]
  readonly toLookAt: readonly RowOutcome[]
}

/** One file with the rows that need somebody. */
export async function readFile(
  office: Office,
  caller: Caller,
  fileId: string,
): Promise<Result<FileReceived>> {
  return await act<FileReceived>(
    office,
    caller,
    { action: 'read-intake-file', reads: true },
    async (request) => {
      const permitted = mayReceiveFiles(caller, request.practice)
      if (!permitted.ok) return permitted
      const file = /^\d{1,18}$/.test(fileId) ? await fileById(request.work, fileId) : undefined
      if (!file) return notFound()
      const first = async (which: 'refused' | 'to-look-at'): Promise<RowOutcome[]> => {
        const wanted = { fileId, line: 0, which, most: mostRowsShown }
        const rows = await rowsAfter(request.work, wanted)
        return rows.map((row) => outcomeOf(row, false))
      }
      const toLookAt = await first('to-look-at')
      request.touched(...toLookAt.flatMap(({ recordId }) => recordId ?? []))
      request.noted({ file: fileId })
      return done({ file, refused: await first('refused'), toLookAt })
    },
  )
}

const pageOfRows = 500

/** The report of a file, or its refused rows to be mended and sent again, as the text of a CSV file. */
export async function downloadOf(
  office: Office,
  caller: Caller,
  fileId: string,
  which: 'report' | 'refused',
): Promise<Result<AsyncIterable<string>>> {
  const found = await readFile(office, caller, fileId)
  return found.ok ? done(lines()) : found

  async function* lines(): AsyncGenerator<string> {
    const report = await import('./report.ts')
    yield which === 'report' ? report.reportHeader : report.refusedHeader
    const write = which === 'report' ? report.reportLine : report.refusedLine
    for (let line = 0, more = true; more;) {
      const rows = await page(line)
      yield rows.map((row) => write(row)).join('')
      line = rows.at(-1)?.line ?? line
      more = rows.length === pageOfRows
    }
  }

  async function page(line: number): Promise<readonly RowOutcome[]> {
    const read = { action: 'download-intake-file', reads: true }
    const rows = await act(office, caller, read, async (request) => {
      const wanted = {
        fileId,
        line,
        which: which === 'report' ? 'all' : which,
        most: pageOfRows,
      } as const
      const found = await rowsAfter(request.work, wanted)
      request.touched(...found.flatMap((row) => row.record_id ?? []))
      request.noted({ file: fileId, which, rows: found.length })
      return done(found.map((row) => outcomeOf(row, false)))
    })
    if (!rows.ok) throw new Error(rows.refusal.message)
    return rows.value
  }
}
