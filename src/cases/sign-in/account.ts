import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { apiKeysOf, type ApiKeyRow } from '../../store/api-keys.ts'
import { accountById, setPassword } from '../../store/accounts.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { endSessions, openSessions, type OpenSession } from '../../store/sessions.ts'
import { factorsOf, passkeysOf, type FactorCounts } from '../../store/second-factors.ts'
import { act } from '../act.ts'
import { latestKeyDay } from '../api-keys/make-api-key.ts'
import type { Office } from '../office.ts'
import { limitsAt } from './limits.ts'
import { whatIsWrongWith } from './password-rules.ts'
import { mustHaveSecondFactor, policyOf } from './policy.ts'
import { hashOf } from './session.ts'
import { countWrong, whyNotIn } from './sign-in.ts'

/** What somebody's own account page shows: how they prove who they are, and where they are signed in. */
export interface Account extends FactorCounts {
  readonly now: string
  readonly username: string
  readonly hasPassword: boolean
  readonly mustHaveSecondFactor: boolean
  readonly keys: readonly { id: string; name: string; addedAt: string; lastUsedAt: string | null }[]
  readonly sessions: readonly OpenSession[]
  /** Keys for programs that are not revoked; whether their post makes more, and until when one may work. */
  readonly apiKeys: readonly ApiKeyRow[]
  readonly mayMakeApiKeys: boolean
  readonly latestApiKeyOn: string
}

/** Reads one's own account; `session` is the token of the session that asks. */
export async function readAccount(
  office: Office,
  caller: Caller,
  session: string,
): Promise<Result<Account>> {
  const { workerId } = caller
  return await act(office, caller, { action: 'read-account', reads: true }, async (request) => {
    const { work, now, practice } = request
    return await beyondReach<Result<Account>>(work, async () => {
      const account = await accountById(work, workerId)
      if (!account) return notFound()
      const keys = await passkeysOf(work, workerId)
      const policy = await policyOf(work, practice)
      const mine = { tokenHash: hashOf(session), since: limitsAt(now) }
      return done({
        now,
        username: account.username,
        hasPassword: account.password_hash !== null,
        mustHaveSecondFactor: mustHaveSecondFactor(policy, caller.posts),
        ...(await factorsOf(work, workerId)),
        keys: keys.map((key) => ({
          id: key.id,
          name: key.name,
          addedAt: key.added_at,
          lastUsedAt: key.last_used_at,
        })),
        sessions: await openSessions(work, workerId, mine),
        apiKeys: await apiKeysOf(work, workerId),
        mayMakeApiKeys: hasAccessTask(practice, caller, 'mayMakeKeys'),
        latestApiKeyOn: latestKeyDay(office, now),
      })
    })
  })
}

/**
 * Changes one's own password, and ends every other session. Refused when the present one is wrong, which counts as a try,
 * and when the new one would be guessed.
 */
export async function changePassword(
  office: Office,
  caller: Caller,
  given: { readonly present: string; readonly wanted: string; readonly session: string },
): Promise<Result<true>> {
  const { workerId } = caller
  const account = await office.store.transaction({ system: true, reads: true }, (work) =>
    accountById(work, workerId),
  )
  const why = whyNotIn(account, office.clock.now())
  const matches = await office.passwords.matches(given.present, account?.password_hash ?? undefined)
  if (account && !matches) await countWrong(office, account, 'password')
  const fault = whatIsWrongWith(given.wanted, account?.username ?? '')
  const hash = why || !matches || fault ? undefined : await office.passwords.hash(given.wanted)
  return await act(office, caller, { action: 'change-password' }, async ({ work, now }) => {
    if (why) return refused(why)
    if (!matches) {
      const message = 'That is not your present password'
      return invalid([{ question: 'present', message }])
    }
    if (!hash) return invalid([{ question: 'wanted', message: fault ?? '' }])
    return await beyondReach<Result<true>>(work, async () => {
      await setPassword(work, workerId, hash)
      await endSessions(work, workerId, { butNot: hashOf(given.session), at: now })
      return done(true)
    })
  })
}

/** Ends one of one's own other sessions, or all of them. Returns how many; the one that asks goes on. */
export async function endOtherSessions(
  office: Office,
  caller: Caller,
  which: { readonly session: string; readonly id?: string },
): Promise<Result<number>> {
  return await act(office, caller, { action: 'end-sessions' }, async ({ work, now, noted }) => {
    const { id, session } = which
    if (id !== undefined && !/^\d{1,18}$/.test(id)) return notFound()
    const ended = await beyondReach(work, () =>
      endSessions(work, caller.workerId, {
        butNot: hashOf(session),
        at: now,
        ...(id === undefined ? {} : { id }),
      }),
    )
    noted({ sessions: ended })
    return done(ended)
  })
}
