import { createHash } from 'node:crypto'
import { PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon, startOfDayInLondon } from '../../engine/temporal.ts'
import { packLines } from '../../outside/packed-lines.ts'
import { linksOf, oldPart, takeOut, type OldPart } from '../../store/audit-archive.ts'
import type { Head } from '../../store/audit-chain.ts'
import { addAuditAsOwner } from '../../store/audit.ts'
import { asOwner, type Copying } from '../../store/copying.ts'
import type { House } from '../moving/house.ts'
import { endLine, headLine, linkLine, readArchived } from './audit-file.ts'
import { faultInWords, walkFrom } from './chain.ts'

/** The file that is written, and read again before anything leaves the database. */
export interface NewFile {
  /** Returns once all of it is on disk. */
  write(fill: (to: Writable) => Promise<void>): Promise<void>
  read(): AsyncIterable<Buffer>
}

export interface Archived {
  readonly rows: number
  readonly head: Head
}

const linksAtOnce = 5000

const nothingDone = 'Nothing was taken out of the database.'

class NotArchived extends Error {}

/**
 * Moves the oldest part of the audit into a file: every row from the first up to the first one that is not older than a
 * day in London. The file is on disk and was read again before a row leaves, and the chain goes on from its last hash.
 * Refused for a day that is not over yet, when there is nothing so old, and when that part of the chain is broken.
 */
export async function archiveAudit(
  { databaseUrl, clock }: Pick<House, 'databaseUrl' | 'clock'>,
  { before, file }: { readonly before: string; readonly file: NewFile },
): Promise<Result<Archived>> {
  const now = clock.now()
  if (before > dateInLondon(now)) {
    return refuse(`${before} is still to come. ${nothingDone} Name a day that has begun.`)
  }
  try {
    return await asOwner(databaseUrl, 'writing', async (copying) => {
      const part = await oldPart(copying, startOfDayInLondon(before))
      if (!part) return refuse(`No sealed row is older than ${before}. ${nothingDone}`)
      let head = part.after
      await file.write(async (to) => {
        await packLines(
          to,
          linesOf(copying, part, (last) => (head = last)),
        )
      })
      const sha256 = await readAgain(file, part, head)
      const rows = await takeOut(copying, head, { sha256, at: now })
      const detail = { rows, toPosition: head.position, sha256: sha256.toString('hex') }
      await addAuditAsOwner(copying, { at: now, action: 'archive-audit', detail })
      return done({ rows, head })
    })
  } catch (error) {
    if (!(error instanceof NotArchived)) throw error
    return refuse(error.message)
  }
}

const refuse = (message: string): Result<never> =>
  refused({ kind: 'invalid', message, problems: [] })

/** The part line by line, walked along while it is written: a broken chain is not put away. */
async function* linesOf(
  copying: Copying,
  { after, to }: OldPart,
  told: (last: Head) => void,
): AsyncGenerator<string> {
  const links = linksOf(copying)
  const walk = walkFrom(after)
  yield headLine(after)
  let position = after.position
  let rows = 0
  while (position < to) {
    const some = await links(position, Math.min(linksAtOnce, to - position))
    if (some.length === 0) break
    for (const link of some) {
      walk.next(link)
      rows += 1
      yield linkLine(link)
    }
    position = some.at(-1)?.position ?? to
  }
  const { head, faults } = walk.end()
  const [fault] = faults
  if (fault) {
    throw new NotArchived(
      `The chain is broken. ${faultInWords(fault)} ${nothingDone} See all of it with “audit verify”.`,
    )
  }
  told(head)
  yield endLine(rows)
}

/** Reads the file as somebody will in ten years, and returns the sum of its bytes. */
async function readAgain(file: NewFile, part: OldPart, head: Head): Promise<Buffer> {
  const walk = walkFrom(part.after)
  for await (const said of readArchived(file.read())) {
    if ('link' in said) walk.next(said.link)
  }
  const again = walk.end()
  if (again.faults.length > 0 || !again.head.hash.equals(head.hash)) {
    throw new NotArchived(
      `The file does not say what was written. ${nothingDone} Is the disk sound?`,
    )
  }
  const sum = createHash('sha256')
  await pipeline(file.read(), new PassThrough(), sum)
  return sum.digest()
}
