import type { Caller } from '../../engine/permissions.ts'
import type { Refusal } from '../../engine/refusal.ts'
import { factorsOf } from '../../store/second-factors.ts'
import type { Act } from '../act.ts'
import { mustHaveSecondFactor, policyOf } from './policy.ts'

/** Why somebody may not lose one of their second factors: it is the last, and their post wants one. */
export async function mayLoseFactor(
  { work, practice }: Pick<Act, 'work' | 'practice'>,
  caller: Caller,
): Promise<Refusal | undefined> {
  const { hasApp, passkeys } = await factorsOf(work, caller.workerId)
  const isLast = passkeys + (hasApp ? 1 : 0) <= 1
  const policy = await policyOf(work, practice)
  if (!isLast || !mustHaveSecondFactor(policy, caller.posts)) return undefined
  return {
    kind: 'wrong-stage',
    message:
      'Your post needs an app or a passkey, and this is your only one. Add another first, then take this one away. Nothing was changed.',
  }
}
