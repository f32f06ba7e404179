import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { accountHeld, accountOf, countFailure, type AccountRow } from '../../store/accounts.ts'
import { factorsOf, type FactorCounts } from '../../store/second-factors.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { isPast, later, lockMinutes, triesBeforeLock } from './limits.ts'
import { mustHaveSecondFactor, policyOf } from './policy.ts'
import { beginSession } from './session.ts'
import { beginStep } from './step.ts'

/** In, with a session's token; or a code or passkey is wanted too, with the token of that step. Both go into a cookie. */
export type Entered =
  { readonly is: 'in'; readonly token: string } | { readonly is: 'halfway'; readonly step: string }

const wrong: Refusal = {
  kind: 'not-permitted',
  message:
    'The name or the password is not right. Check both and try again, or ask your administrator for a way back in.',
}

const locked: Refusal = {
  kind: 'not-permitted',
  message: `There were too many tries with a wrong password. Wait ${lockMinutes} minutes, or ask your administrator. Nothing you saved is lost.`,
}

const closed: Refusal = {
  kind: 'not-permitted',
  message:
    'This account was closed because nobody signed in to it for a long time. Nothing in it is lost: ask your administrator to open it again.',
}

/**
 * Signs in with a username and password. Refused with the same words whether the name or the password is wrong; locked
 * after eight tries; closed accounts say so, but only to whoever knows the password.
 */
export async function signIn(
  office: Office,
  given: { readonly username: string; readonly password: string; readonly device: string },
): Promise<Result<Entered>> {
  const username = given.username.trim().toLowerCase()
  const account = await office.store.transaction(
    { system: true, reads: true },
    async (work) => await accountOf(work, username),
  )
  // Checked outside any transaction: hashing is slow on purpose, and no connection should wait for it.
  const matches = await office.passwords.matches(
    given.password,
    account?.password_hash ?? undefined,
  )
  if (account && !matches) await countWrong(office, account, 'password')
  return await act(office, 'system', { action: 'sign-in' }, async (request) => {
    const { work, now, noted } = request
    if (!account) return refused(wrong)
    noted({ worker: account.worker_id })
    const why = whyNotIn(await accountHeld(work, account.worker_id), now)
    if (why && (matches || why === locked)) return refused(why)
    if (!matches) return refused(wrong)
    return await enter(request, account.worker_id, given.device)
  })
}

/** Counts a wrong password or code, unless the account is locked already. It stays counted when all else is undone. */
export async function countWrong(
  office: Office,
  account: Pick<AccountRow, 'worker_id' | 'locked_until'>,
  what: 'password' | 'code',
): Promise<void> {
  const now = office.clock.now()
  if (isLocked(account, now)) return
  await office.store.transaction({ system: true }, async (work) => {
    await countFailure(work, account.worker_id, {
      with: what,
      most: triesBeforeLock,
      lockedUntil: later(now, lockMinutes),
    })
  })
}

const isLocked = ({ locked_until: until }: Pick<AccountRow, 'locked_until'>, now: string) =>
  until !== null && !isPast(until, now)

/** Why nobody gets in to this account now, whatever they know. */
export function whyNotIn(account: AccountRow | undefined, now: string): Refusal | undefined {
  if (!account) return wrong
  if (isLocked(account, now)) return locked
  return account.closed_at === null ? undefined : closed
}

const hasFactor = ({ hasApp, passkeys }: FactorCounts): boolean => hasApp || passkeys > 0

/** The password was right: in, or on to what else is wanted. */
async function enter(
  { work, now, practice }: Act,
  workerId: string,
  device: string,
): Promise<Result<Entered>> {
  if (hasFactor(await factorsOf(work, workerId))) {
    return done({
      is: 'halfway',
      step: await beginStep(work, { kind: 'second-factor', workerId, expects: {} }, now),
    })
  }
  const policy = await policyOf(work, practice)
  const onlyToEnrol =
    policy.secondFactorFor.length > 0 &&
    mustHaveSecondFactor(
      policy,
      (await currentWorkers(work, now)).find((one) => one.id === workerId)?.posts ?? [],
    )
  const session = { workerId, at: now, cameBy: 'password', device, onlyToEnrol } as const
  return done({ is: 'in', token: await beginSession(work, session) })
}
