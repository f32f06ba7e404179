import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { finishFile } from '../../store/intake.ts'
import { keepUpload, pieceOfUpload, removeUpload, uploadsKept } from '../../store/uploads.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { untilInterrupted } from './interrupted.ts'
import { rowsOf, type PartnerFile } from './read-rows.ts'
import { beginFile } from './receive-file.ts'
import { receiveRow } from './receive-row.ts'

/** The name of the background task that takes one uploaded file in. */
export const takeInFileTask = 'take-in-file'

/**
 * Keeps a partner's file and queues the work of taking it in, both or neither, so that whoever sends it need not
 * wait. Refused whole, with nothing kept, when it is not CSV, its columns are not ours, or it is not theirs to send.
 */
export async function handInFile(
  office: Office,
  caller: Caller,
  file: PartnerFile,
): Promise<Result<{ fileId: string }>> {
  return await beginFile(office, caller, file, async ({ work }, fileId) => {
    const content: Uint8Array[] = []
    for await (const some of file.open()) content.push(some)
    await keepUpload(work, fileId, Buffer.concat(content))
    await work.hot('enqueue', 'select enqueue($1, $2)', [
      takeInFileTask,
      JSON.stringify({ fileId }),
    ])
  })
}

/**
 * Takes a kept file in, row by row, each in a transaction of its own, and then forgets what it held. Done already
 * when it is kept no longer. Stopped half way, or run twice at once, it makes nothing twice.
 * @throws Interrupted when the database goes away, and the signal's reason when it is told to stop
 */
export async function takeInFile(
  office: Office,
  fileId: string,
  signal: AbortSignal,
): Promise<void> {
  let rows = 0
  await untilInterrupted(
    () => ({ rows, of: 0 }),
    async () => {
      if ((await pieceAt(office, fileId, 0)) === undefined) return
      for await (const numbered of rowsOf(keptFile(office, fileId))) {
        signal.throwIfAborted()
        await receiveRow(office, fileId, numbered)
        rows += 1
      }
      await act(office, 'system', { action: 'finish-file' }, async ({ work, now, noted }) => {
        await finishFile(work, fileId, now)
        await removeUpload(work, fileId)
        noted({ file: fileId, rows })
        return done(true)
      })
    },
  )
}

/** The kept files that are not taken in yet: at a start, those that a sudden end left behind. */
export async function filesToTakeIn(office: Office): Promise<readonly string[]> {
  return await office.store.transaction({ system: true, reads: true }, uploadsKept)
}

const pieceBytes = 256 * 1024

function keptFile(office: Office, fileId: string): PartnerFile {
  return {
    name: fileId,
    async *open() {
      let from = 0
      for (;;) {
        const piece = await pieceAt(office, fileId, from)
        if (piece === undefined) return
        yield piece
        from += piece.length
      }
    },
  }
}

const pieceAt = async (office: Office, fileId: string, from: number): Promise<Buffer | undefined> =>
  await office.store.transaction(
    { system: true, reads: true },
    async (work) => await pieceOfUpload(work, fileId, { from, bytes: pieceBytes }),
  )
