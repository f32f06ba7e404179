import type { Practice } from '../../engine/practice.ts'
import type { HeldPost } from '../../engine/permissions.ts'
import type { SignInPolicy } from '../../practice/vocabulary/authority.ts'
import type { Work } from '../../store/database.ts'
import { installationOf } from '../../store/installation.ts'

/** The council's policy for signing in; that of a demonstration where this is one. */
export async function policyOf(work: Work, { pack }: Practice): Promise<SignInPolicy> {
  const installation = await installationOf(work)
  return installation?.demonstration ? pack.signInToDemonstration : pack.signIn
}

/** Must whoever holds these posts have a second factor? */
export const mustHaveSecondFactor = (
  policy: SignInPolicy,
  posts: readonly Pick<HeldPost, 'role'>[],
): boolean => posts.some(({ role }) => policy.secondFactorFor.includes(role))
