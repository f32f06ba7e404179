import type { Writable } from 'node:stream'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { filesOf, readArchive, writeArchive } from '../../outside/archive.ts'
import { addAuditAsOwner } from '../../store/audit.ts'
import { asOwner } from '../../store/copying.ts'
import { holdsAnything } from '../../store/whole-tables.ts'
import { carriedWhole } from './carry-out-whole.ts'
import type { House } from './house.ts'
import { takeInWhole } from './take-in-whole.ts'
import type { Manifest } from './what-is-carried.ts'

const ownTools = (what: string): Result<never> =>
  refused({
    kind: 'invalid',
    message:
      `DATABASE_URL names a server of your own. Nothing was done. ${what} it with that server’s tools ` +
      '(pg_dump and pg_restore, or what your hosting has), and copy the folder of files beside it.',
    problems: [],
  })

/**
 * Writes the whole database, as it is at one instant, and every kept file into one archive, while others go on working.
 * Refused for a server of the authority's own, which has better tools, and when there is nothing yet.
 */
export async function backUp(
  house: House,
  to: Writable,
  say: (line: string) => void,
): Promise<Result<Manifest>> {
  if (!house.isEmbedded) return ownTools('Back')
  let manifest: Manifest | undefined
  const isEmpty = await asOwner(house.databaseUrl, 'snapshot', async (copying) => {
    if (!(await holdsAnything(copying))) return true
    const carried = carriedWhole(copying, house, {
      leftOut: {},
      say,
      told: (all) => (manifest = all),
    })
    await writeArchive(to, carried)
    return false
  })
  if (isEmpty || !manifest) {
    const message = 'There is nothing in this database yet, so nothing was written.'
    return refused({ kind: 'invalid', message, problems: [] })
  }
  const detail = { tables: manifest.tables.length, files: manifest.files.count }
  await asOwner(house.databaseUrl, 'writing', async (copying) => {
    await addAuditAsOwner(copying, { at: house.clock.now(), action: 'backup', detail })
  })
  return done(manifest)
}

/** Makes the embedded database what a backup says; refused as {@link takeInWhole}. */
export async function restore(
  house: House,
  from: AsyncIterable<Buffer>,
  { replace, say }: { readonly replace: boolean; readonly say: (line: string) => void },
): Promise<Result<Manifest>> {
  if (!house.isEmbedded) return ownTools('Restore')
  const how = { action: 'restore', replace, noun: 'backup', say } as const
  return await takeInWhole(house, filesOf(readArchive(from)), how)
}
