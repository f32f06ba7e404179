import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { accountById, reopenAccount as reopen, type AccountRow } from '../../store/accounts.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { endSessions } from '../../store/sessions.ts'
import { removeSecondFactors } from '../../store/second-factors.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { makeLink } from '../sign-in/one-time-links.ts'
import { managesWorkers } from './read-workers.ts'

/** Does something to somebody's account, for whoever manages accounts; not there for anyone else. */
async function onAccount<Value>(
  office: Office,
  caller: Caller,
  { workerId, action }: { readonly workerId: string; readonly action: string },
  carryOut: (request: Act, account: AccountRow) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action }, async (request) => {
    if (!managesWorkers(caller) || !/^\d{1,18}$/.test(workerId)) return notFound()
    request.noted({ worker: workerId })
    return await beyondReach<Result<Value>>(request.work, async () => {
      const account = await accountById(request.work, workerId)
      return account ? await carryOut(request, account) : notFound()
    })
  })
}

/**
 * Makes a link with which somebody chooses a password, once, within a day (a week where they never had one). It is handed
 * over in person or by a telephone call to somebody known. Refused for one's own account.
 */
export async function issueLink(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<{ readonly link: string; readonly name: string }>> {
  const asked = { workerId, action: 'issue-link' }
  return await onAccount(office, caller, asked, async (request, account) => {
    if (workerId === caller.workerId) {
      const message =
        'You have a password: change it on your own account page. Nothing was changed.'
      return refused({ kind: 'not-permitted', message })
    }
    const purpose = account.password_hash === null ? 'invitation' : 'recovery'
    const link = await makeLink(request, { workerId, purpose, by: caller.workerId })
    return done({ link, name: account.name })
  })
}

/** Opens an account again that was closed because nobody used it. Refused when it is open. */
export async function reopenAccount(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<true>> {
  const asked = { workerId, action: 'reopen-account' }
  return await onAccount(office, caller, asked, async ({ work, now }, account) => {
    if (account.closed_at === null) {
      return refused({ kind: 'wrong-stage', message: 'This account is open. Nothing was changed.' })
    }
    await reopen(work, workerId, now)
    return done(true)
  })
}

/** Signs somebody out everywhere. Returns how many sessions ended. */
export async function endSessionsOf(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<number>> {
  const asked = { workerId, action: 'end-sessions-of' }
  return await onAccount(office, caller, asked, async ({ work, now, noted }) => {
    const sessions = await endSessions(work, workerId, { at: now })
    noted({ sessions })
    return done(sessions)
  })
}

/** Takes the app, the passkeys and the codes of somebody who lost them away, and signs them out. */
export async function removeFactorsOf(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<number>> {
  const asked = { workerId, action: 'remove-second-factors' }
  return await onAccount(office, caller, asked, async ({ work, now, noted }) => {
    if (workerId === caller.workerId) {
      const message =
        'Change your own on your account page, or ask another administrator. Nothing was changed.'
      return refused({ kind: 'not-permitted', message })
    }
    const factors = await removeSecondFactors(work, workerId)
    await endSessions(work, workerId, { at: now })
    noted({ factors })
    return done(factors)
  })
}
