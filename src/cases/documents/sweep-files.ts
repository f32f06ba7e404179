import { instantText, milliseconds } from '../../engine/temporal.ts'
import { filesNeeded, holdFile } from '../../store/documents.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'

/** The background task that removes files which no document is of: every night, and at each start. */
export const sweepFilesTask = 'sweep-files'

/** An upload that takes longer was cut off. */
const longestArrivalMinutes = 12 * 60

/** Queues the removal of files in the transaction that removed their documents: both happen, or neither. */
export async function sweepSoon(request: Act, sha256s: readonly string[]): Promise<void> {
  if (sha256s.length === 0) return
  await request.work.hot('enqueue', 'select enqueue($1, $2)', [
    sweepFilesTask,
    JSON.stringify({ sha256s }),
  ])
}

/**
 * Removes files that no document is of, all there are or those named, and uploads that were cut off. What is being added
 * meanwhile is left alone. Returns how many were removed.
 */
export async function sweepFiles(office: Office, named?: readonly string[]): Promise<number> {
  const { files, clock } = office
  let removed = 0
  if (named) return await removeUnneeded(office, named)
  const oldest = milliseconds(clock.now()) - longestArrivalMinutes * 60_000
  removed += await files.clearArrivals(instantText(oldest))
  for await (const kept of files.kept()) removed += await removeUnneeded(office, kept)
  return removed
}

async function removeUnneeded(office: Office, sha256s: readonly string[]): Promise<number> {
  const { store, files } = office
  const asSystem = { system: true } as const
  const needed = await store.transaction(asSystem, async (work) => await filesNeeded(work, sha256s))
  let removed = 0
  for (const sha256 of sha256s.filter((one) => !needed.has(one))) {
    await store.transaction(asSystem, async (work) => {
      await holdFile(work, sha256)
      // Asked again now that nobody can add one.
      if ((await filesNeeded(work, [sha256])).has(sha256)) return
      await files.remove(sha256)
      removed += 1
    })
  }
  return removed
}
