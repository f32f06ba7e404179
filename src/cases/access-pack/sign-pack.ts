import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { counted } from '../../engine/words.ts'
import { signPack as write, type AccessPackRow } from '../../store/access-packs.ts'
import { redactionsOf, type RedactionRow } from '../../store/redactions.ts'
import type { Office } from '../office.ts'
import { onPack } from './open-pack.ts'

/**
 * Another officer signs the pack: nothing in it changes from then on. Refused while anything in it is not decided, and
 * to whoever made it or decided anything in it.
 */
export async function signPack(
  office: Office,
  caller: Caller,
  packId: string,
): Promise<Result<true>> {
  return await onPack(office, caller, packId, 'sign-access-pack', async (request, { pack }) => {
    const no = whyNotSigned(caller, pack, await redactionsOf(request.work, pack.id))
    if (no) return refused(no)
    await write(request.work, pack.id, { at: request.now, by: caller.workerId })
    return done(true)
  })
}

/** Why this caller does not sign it now. */
export function whyNotSigned(
  { workerId }: Caller,
  pack: AccessPackRow,
  redactions: readonly RedactionRow[],
): Refusal | undefined {
  const open = redactions.filter((one) => one.state === 'open').length
  if (open > 0) {
    return {
      kind: 'wrong-stage',
      message: `${counted(open, 'proposal')} of ${redactions.length} ${open === 1 ? 'is' : 'are'} not decided yet, so the pack is not signed and nothing of it goes out. Decide each, and sign it then.`,
    }
  }
  const isOwn = pack.made_by === workerId || redactions.some((one) => one.decided_by === workerId)
  if (!isOwn) return undefined
  return {
    kind: 'not-permitted',
    message:
      'You made this pack or decided something in it, so another officer signs it. It is safe and waiting: ask one who had no hand in it.',
  }
}
