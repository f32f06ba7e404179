import { done, refused, type Result } from '../../engine/refusal.ts'
import { BrokenArchive } from '../../outside/archive.ts'
import {
  archivesOf,
  linksIn,
  sealedTo,
  unsealedRows,
  type ArchiveRow,
  type Head,
  type Unsealed,
} from '../../store/audit-chain.ts'
import type { Work } from '../../store/database.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { readArchived } from './audit-file.ts'
import { beginning, walkFrom, type Fault } from './chain.ts'

/** What a check of the whole chain found. */
export interface Verified {
  readonly now: string
  /** Links that were compared, in the database and in the files. */
  readonly compared: number
  readonly faults: readonly Fault[]
  readonly unsealed: Unsealed
  readonly head: Head
}

/** A file of the archive: its bytes, when they are wanted. */
type ArchiveFile = () => AsyncIterable<Buffer>

export interface VerifyAudit {
  /** A head that was kept elsewhere: a chain that was written again whole does not go through it. */
  readonly kept?: Head | undefined
  readonly archives?: readonly ArchiveFile[]
  readonly progress?: (compared: number) => void
}

const linksAtOnce = 5000

/**
 * Compares every sealed row with the chain, in memory that does not grow with it, and counts what is not sealed yet. The
 * sums are made here and not in the database. Refused when a file of the archive cannot be read.
 */
export async function verifyAudit(
  office: Office,
  { kept, archives = [], progress }: VerifyAudit,
): Promise<Result<Verified>> {
  return await act(office, 'system', { action: 'verify-audit', reads: true }, async (request) => {
    const { work, now, noted } = request
    try {
      const sealed = await sealedTo(work)
      const taken = await archivesOf(work)
      const passed = keptOn(kept)
      const inFiles = await checkFiles(archives, taken, passed.see)
      const inDatabase = await checkChain(work, taken, { passed: passed.see, progress })
      const unsealed = await unsealedRows(work)
      const slippedIn = unsealed.slippedIn.map((auditId): Fault => {
        return { position: 0, auditId, is: 'slipped-in' }
      })
      const faults = [
        ...inFiles.faults,
        ...inDatabase.faults,
        ...endOf(inDatabase.head, sealed),
        ...passed.faults(inDatabase.head),
        ...slippedIn,
      ]
      const compared = inFiles.compared + inDatabase.compared
      noted({ compared, faults: faults.length, unsealed: unsealed.rows })
      return done({ now, compared, faults, unsealed, head: inDatabase.head })
    } catch (error) {
      if (!(error instanceof BrokenArchive)) throw error
      const message = `A file of the archive cannot be used: ${error.message} Nothing was changed. Take another copy of it.`
      return refused({ kind: 'invalid', message, problems: [] })
    }
  })
}

type See = (link: Head) => void

/** Looks out for the head that was kept, wherever it comes by. */
function keptOn(kept: Head | undefined): { see: See; faults: (last: Head) => Fault[] } {
  let found: Head | undefined
  return {
    see(link) {
      if (link.position === kept?.position) found = link
    },
    faults(last) {
      if (!kept) return []
      const { position } = kept
      if (found) return found.hash.equals(kept.hash) ? [] : [{ position, is: 'other-chain' }]
      // What is archived and not handed in is not known: it is not said to be whole either.
      return [{ position, is: position > last.position ? 'cut-short' : 'links-missing' }]
    },
  }
}

async function checkChain(
  work: Work,
  taken: readonly ArchiveRow[],
  { passed, progress }: { readonly passed: See; readonly progress: VerifyAudit['progress'] },
): Promise<{ compared: number; head: Head; faults: readonly Fault[] }> {
  const last = taken.at(-1)
  const from = last ? { position: Number(last.to_position), hash: last.hash } : beginning
  for (const one of taken) passed({ position: Number(one.to_position), hash: one.hash })
  const walk = walkFrom(from)
  const links = linksIn(work)
  let compared = 0
  let position = from.position
  for (;;) {
    const some = await links(position, linksAtOnce)
    for (const link of some) {
      walk.next(link)
      passed(link)
    }
    compared += some.length
    position = some.at(-1)?.position ?? position
    progress?.(compared)
    if (some.length < linksAtOnce) return { compared, ...walk.end() }
  }
}

/** The chain ends where sealing says it does. More than that was sealed while it was compared. */
function endOf(head: Head, sealed: Head | undefined): Fault[] {
  if (!sealed) return [{ position: head.position, is: 'cut-short' }]
  const { position } = sealed
  if (position > head.position) return [{ position, is: 'cut-short' }]
  const isOther = position === head.position && !head.hash.equals(sealed.hash)
  return isOther ? [{ position, is: 'other-chain' }] : []
}

/** Each file is whole in itself, begins where the one before it ended, and ends as the database says. */
async function checkFiles(
  files: readonly ArchiveFile[],
  taken: readonly ArchiveRow[],
  passed: See,
): Promise<{ compared: number; faults: readonly Fault[] }> {
  const faults: Fault[] = []
  let compared = 0
  for (const file of files) {
    let begun = beginning
    let walk = walkFrom(begun)
    for await (const said of readArchived(file())) {
      if ('begins' in said) {
        begun = said.begins
        walk = walkFrom(begun)
        continue
      }
      walk.next(said.link)
      passed(said.link)
      compared += 1
    }
    const { head, faults: inside } = walk.end()
    faults.push(...inside)
    const before = taken.find((one) => Number(one.to_position) === begun.position)
    const startsRight = (before?.hash ?? beginning.hash).equals(begun.hash)
    if (!startsRight) faults.push({ position: begun.position, is: 'other-chain' })
    const row = taken.find((one) => Number(one.to_position) === head.position)
    if (!row?.hash.equals(head.hash)) faults.push({ position: head.position, is: 'other-chain' })
  }
  return { compared, faults }
}

/** The last row that is sealed: to be kept where whoever runs this machine cannot change it. */
export async function auditHead(office: Office): Promise<Head> {
  const head = await office.store.transaction({ system: true, reads: true }, sealedTo)
  return head ?? beginning
}
