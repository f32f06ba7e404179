import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { setRecoveryCodes } from '../../store/second-factors.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'

const codes = 10
const codeAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Twelve letters and digits that cannot be mistaken for each other, in threes of four: some sixty bits. */
const newCode = (): string =>
  [...randomBytes(12)]
    .map(
      (byte, at) =>
        `${at > 0 && at % 4 === 0 ? '-' : ''}${codeAlphabet[byte % codeAlphabet.length] ?? ''}`,
    )
    .join('')

/** Makes new recovery codes in the place of all earlier ones, and returns them: nobody sees them again. */
export async function newCodes(
  work: Act['work'],
  workerId: string,
  at: string,
): Promise<readonly string[]> {
  const made = Array.from({ length: codes }, newCode)
  await setRecoveryCodes(work, workerId, { hashes: made.map(recoveryHash), at })
  return made
}

/** New recovery codes in the place of all earlier ones. */
export async function renewCodes(
  office: Office,
  caller: Caller,
): Promise<Result<{ readonly recoveryCodes: readonly string[] }>> {
  return await act(office, caller, { action: 'renew-recovery-codes' }, async ({ work, now }) =>
    done({
      recoveryCodes: await beyondReach(work, () => newCodes(work, caller.workerId, now)),
    }),
  )
}

/** How a recovery code is kept: sixty random bits need no slow hash. Spaces, hyphens and capitals do not matter. */
export const recoveryHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest()
