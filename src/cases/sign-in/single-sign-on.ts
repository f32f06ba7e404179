import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import type { Arrived, Expected, IdentityProvider } from '../../outside/identity-provider.ts'
import { ProviderFault } from '../../outside/identity-provider.ts'
import { accountHeld, accountOf } from '../../store/accounts.ts'
import { addPost, endPost, postsNotOver } from '../../store/posts.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { policyOf } from './policy.ts'
import { beginAgain } from './second-step.ts'
import { beginSession, sealedProviderToken } from './session.ts'
import { whyNotIn } from './sign-in.ts'
import { beginStep, finishStep, openStep } from './step.ts'

const away: Refusal = {
  kind: 'wrong-stage',
  message:
    'The council’s sign-in does not answer. Nothing you saved is lost: wait a few minutes and try again, or sign in with a password if you have one here.',
}

const unsound: Refusal = {
  kind: 'not-permitted',
  message:
    'The council’s sign-in sent an answer that cannot be used: it was too old, was used already, or was not for this browser. Sign in again from this page.',
}

const nobody: Refusal = {
  kind: 'not-permitted',
  message:
    'The council’s sign-in knows you, but nobody with that name works in Threadwell. Ask your administrator to add you, or to open your account again.',
}

/** Begins single sign-on: where the browser goes, and the token of the step, for a cookie. Refused when it is away. */
export async function beginSingleSignOn(
  office: Office,
  provider: IdentityProvider,
  { returnTo, to }: { readonly returnTo: string; readonly to: string },
): Promise<Result<{ readonly step: string; readonly address: string }>> {
  const begun = await provider.begin(returnTo).catch(asRefusal)
  return await act(office, 'system', { action: 'begin-single-sign-on' }, async ({ work, now }) => {
    if ('refusal' in begun) return begun
    const expects = { ...begun.expected, to }
    const step = await beginStep(work, { kind: 'single-sign-on', expects }, now)
    return done({ step, address: begun.address })
  })
}

/**
 * Signs in whoever comes back from the provider. Their posts are those given in Threadwell and, where a claim lists roles
 * that the authority's pack knows, those as well. Refused in words that say nothing of what the provider sent.
 */
export async function finishSingleSignOn(
  office: Office,
  provider: IdentityProvider,
  given: { readonly step: string; readonly returned: URL; readonly device: string },
): Promise<Result<{ readonly token: string; readonly to: string }>> {
  const now = office.clock.now()
  // Used up before the provider is asked: an answer is tried once.
  const step = await office.store.transaction({ system: true }, async (work) => {
    const found = await openStep(work, { kind: 'single-sign-on', token: given.step, now })
    if (found) await finishStep(work, given.step)
    return found
  })
  const expects = step?.expects as (Expected & { to: string }) | undefined
  const arrived = expects && (await provider.finish(given.returned, expects).catch(asRefusal))
  return await act(office, 'system', { action: 'sign-in-single' }, async (request) => {
    if (!arrived) return refused(beginAgain)
    if ('refusal' in arrived) return arrived
    return await enter(request, arrived, { device: given.device, to: expects.to })
  })
}

function asRefusal(error: unknown): { ok: false; refusal: Refusal } {
  if (!(error instanceof ProviderFault)) throw error
  return refused(error.is === 'away' ? away : unsound)
}

async function enter(
  request: Act,
  arrived: Arrived,
  { device, to }: { readonly device: string; readonly to: string },
): Promise<Result<{ readonly token: string; readonly to: string }>> {
  const { work, now, noted, office } = request
  const account = await accountOf(work, arrived.username.trim().toLowerCase())
  if (!account) return refused(nobody)
  const workerId = account.worker_id
  noted({ worker: workerId })
  const why = whyNotIn(await accountHeld(work, workerId), now)
  if (why) return refused(why)
  if (arrived.roles) await bringPosts(request, workerId, arrived.roles)
  const providerToken = await sealedProviderToken(office, workerId, arrived.token)
  const session = { workerId, at: now, cameBy: 'single-sign-on', device, providerToken } as const
  return done({ token: await beginSession(work, session), to })
}

/** Brings the posts that came by claims to what the claims say now; those given in Threadwell are left alone. */
async function bringPosts(
  { work, now, practice }: Act,
  workerId: string,
  roles: readonly string[],
): Promise<void> {
  const { postsOfClaims } = await policyOf(work, practice)
  const wanted = roles.flatMap((role) =>
    Object.hasOwn(postsOfClaims, role) ? (postsOfClaims[role] ?? []) : [],
  )
  const held = await postsNotOver(work, workerId, now)
  for (const post of held.filter((one) => one.from_claims)) {
    const stays = wanted.some((one) => one.role === post.role && one.team === post.team_id)
    if (!stays) await endPost(work, post.id, { at: now })
  }
  for (const { role, team } of wanted) {
    await addPost(work, { workerId, role, teamId: team, fromAt: now, fromClaims: true })
  }
}
