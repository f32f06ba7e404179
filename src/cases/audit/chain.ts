import { createHash } from 'node:crypto'
import type { Head, Link } from '../../store/audit-chain.ts'

/** What is wrong at one place of the chain. */
export interface Fault {
  readonly position: number
  readonly auditId?: string | undefined
  readonly is:
    | 'altered'
    | 'row-missing'
    | 'links-missing'
    | 'hash-altered'
    | 'moved'
    | 'slipped-in'
    | 'cut-short'
    | 'other-chain'
  /** The last of several missing links. */
  readonly toPosition?: number
}

/** The hash that the first row is sealed onto. */
export const beginning: Head = { position: 0, hash: Buffer.alloc(32) }

/** SHA-256 of the hash before and the row's text: what a link says. */
const hashOf = (before: Buffer, text: string): Buffer =>
  createHash('sha256').update(before).update(text).digest()

interface Suspect {
  readonly link: Link & { readonly text: string }
  readonly before: Buffer
}

/** So many places that do not fit are compared with each other, to tell what was moved from what was altered. */
const comparedAtMost = 200

/** Goes along a chain, one link after the other, in memory that does not grow with it. */
export interface Walk {
  next(link: Link): void
  /** The last link, and every fault up to it. */
  end(): { readonly head: Head; readonly faults: readonly Fault[] }
}

/** Walks on from a head. A link that does not fit is reported, and the walk goes on from what it says. */
export function walkFrom(from: Head): Walk {
  const faults: Fault[] = []
  const suspects: Suspect[] = []
  let head = from
  /** The link before did not fit, and would have had this hash. */
  let expected: Buffer | undefined

  return {
    next(link) {
      const { position, auditId, hash, text } = link
      const before = head
      const wouldBe = expected
      head = { position, hash }
      expected = undefined
      if (position !== before.position + 1) {
        const first = before.position + 1
        faults.push({ position: first, toPosition: position - 1, is: 'links-missing' })
        // What the missing one said is needed to judge this one.
        if (text === null) faults.push({ position, auditId, is: 'row-missing' })
        return
      }
      if (text === null) {
        faults.push({ position, auditId, is: 'row-missing' })
        return
      }
      expected = hashOf(before.hash, text)
      if (expected.equals(hash)) {
        expected = undefined
        return
      }
      if (wouldBe && hashOf(wouldBe, text).equals(hash)) {
        const last = suspects.pop()
        if (last)
          faults.push({
            position: last.link.position,
            auditId: last.link.auditId,
            is: 'hash-altered',
          })
        expected = undefined
        return
      }
      if (suspects.length < comparedAtMost)
        suspects.push({ link: { ...link, text }, before: before.hash })
      else faults.push({ position, auditId, is: 'altered' })
    },
    end: () => ({
      head,
      faults: [...faults, ...suspects.map((one) => judged(one, suspects))].sort(
        (one, other) => one.position - other.position,
      ),
    }),
  }
}

/** A row that fits where another one stands, or a place that fits another row, was moved; all else was altered. */
function judged(one: Suspect, all: readonly Suspect[]): Fault {
  const { position, auditId, hash, text } = one.link
  const isMoved = all.some(
    (other) =>
      other !== one &&
      (hashOf(one.before, other.link.text).equals(hash) ||
        hashOf(other.before, text).equals(hash) ||
        hashOf(other.link.hash, text).equals(hash) ||
        hashOf(other.before, text).equals(other.link.hash)),
  )
  return { position, auditId, is: isMoved ? 'moved' : 'altered' }
}

/** What is wrong there, for whoever runs the check. */
export function faultInWords({ position, toPosition, auditId, is }: Fault): string {
  const row = `Position ${position}, row ${auditId ?? 'unknown'}`
  switch (is) {
    case 'altered':
      return `${row}: the row is not what was sealed.`
    case 'row-missing':
      return `${row}: the row was sealed and is not there.`
    case 'links-missing':
      return toPosition === position
        ? `Position ${position}: the link is not there.`
        : `Positions ${position} to ${toPosition ?? position}: the links are not there.`
    case 'hash-altered':
      return `${row}: the row is what was sealed, and its hash was changed.`
    case 'moved':
      return `${row}: it stands where another row was sealed, or beside another.`
    case 'slipped-in':
      return `Row ${auditId ?? 'unknown'}: it stands among sealed rows and was not there when they were sealed.`
    case 'cut-short':
      return `Position ${position}: the chain ends before it, and was sealed up to there.`
    case 'other-chain':
      return `Position ${position}: the hash is another than the one that was kept. The chain was written again.`
  }
}
