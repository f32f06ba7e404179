import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { RoleId } from '../../practice/vocabulary/role.ts'
import { returnExport, returnExports, type ExportedPiece } from '../../returns/exports.ts'
import { act, type Actor } from '../act.ts'
import type { Office } from '../office.ts'

/** A return and its year by name: `cin` `2025-26`. */
export interface WantedReturn {
  readonly return: string
  readonly year: string
}

/** What a return was made of. */
export interface ExportedReturn {
  readonly title: string
  readonly files: readonly string[]
}

/** Those who prepare returns or answer for them. Not whoever runs the system: they read no child's record. */
const makers: readonly RoleId[] = [
  'performance-analyst',
  'senior-manager',
  'director',
  'information-governance-officer',
]

/** Does this person make returns from the record? */
export const makesReturns = (caller: Caller): boolean =>
  caller.posts.some(({ role }) => makers.includes(role))

/** Whoever asks: somebody who is signed in, or the command line. */
type Maker = Extract<Actor, Caller | 'system'>

/**
 * Writes a return from the live record, piece by piece, to whatever takes them. It has everybody the law counts, those
 * in restricted records too: it is read as the system reads, whoever asks, and the audit says who asked. Refused to
 * whoever does not prepare returns, and for a return that is not made here. What was taken before a fault is not whole.
 */
export async function exportReturn(
  office: Office,
  actor: Maker,
  wanted: WantedReturn,
  take: (piece: ExportedPiece) => void | Promise<void>,
): Promise<Result<ExportedReturn>> {
  const request = { action: 'export-return', reads: true }
  return await act(office, actor, request, async ({ practice, now, noted }) => {
    if (actor !== 'system' && !makesReturns(actor)) return notTheirs(office)
    const known = returnExport(wanted.return, wanted.year)
    if (!known) return refused(notMadeHere)
    const writer = await known.writer()
    const files = new Set<string>()
    let characters = 0
    await office.store.transaction({ system: true, reads: true, now }, async (work) => {
      for await (const piece of writer.pieces(work, { practice, today: dateInLondon(now) })) {
        files.add(piece.file)
        characters += piece.text.length
        await take(piece)
      }
    })
    noted({ return: known.return, year: known.year, files: files.size, characters })
    return done({ title: known.title, files: [...files] })
  })
}

/** Says who makes returns to somebody who does not. */
export function notTheirs({ practice }: Office): { ok: false; refusal: Refusal } {
  const who = makers.map((role) => practice.roles.get(role)?.title ?? role)
  const message = `You cannot make returns. This is done by: ${who.join('; ')}.`
  return refused({ kind: 'not-permitted', message })
}

const notMadeHere: Refusal = {
  kind: 'not-found',
  message: `That return is not made here. These are: ${returnExports.map(({ title }) => title).join('; ')}.`,
}
