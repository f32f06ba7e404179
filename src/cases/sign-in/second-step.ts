import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { milliseconds } from '../../engine/temporal.ts'
import { accountHeld, type AccountRow } from '../../store/accounts.ts'
import type { CameBy } from '../../store/sessions.ts'
import {
  appOf,
  appWasRight,
  factorsOf,
  useRecoveryCode,
  type FactorCounts,
} from '../../store/second-factors.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { unseal } from '../ways-in/sealed.ts'
import { appSeal } from './app.ts'
import { stepOfCode } from './app-codes.ts'
import { recoveryHash } from './recovery-codes.ts'
import { beginSession } from './session.ts'
import { countWrong, whyNotIn } from './sign-in.ts'
import { finishStep, openStep } from './step.ts'

export type { FactorCounts }

export const beginAgain: Refusal = {
  kind: 'wrong-stage',
  message: 'That took too long, or was finished already. Sign in again: nothing you saved is lost.',
}

const wrongCode: Refusal = {
  kind: 'not-permitted',
  message:
    'That code is not right, or was used already. Wait for the next one in your app, or use a recovery code that you have not used yet.',
}

/** By what the second step can be done; undefined when there is no such step any more. */
export async function readSecondStep(
  office: Office,
  token: string,
): Promise<FactorCounts | undefined> {
  const now = office.clock.now()
  return await office.store.transaction({ system: true }, async (work) => {
    const step = await openStep(work, { kind: 'second-factor', token, now })
    return step?.workerId ? await factorsOf(work, step.workerId) : undefined
  })
}

/**
 * Finishes signing in with a code of the app or a recovery code; each is taken once. Returns the session's token. Refused
 * when the code is wrong or was used, when the account is locked, and when the step took too long.
 */
export async function giveCode(
  office: Office,
  given: { readonly step: string; readonly code: string; readonly device: string },
): Promise<Result<{ readonly token: string }>> {
  let whose: AccountRow | undefined
  const result = await act<{ token: string }>(
    office,
    'system',
    { action: 'sign-in-second-step' },
    async (request) => {
      const { work, now, noted } = request
      const step = await openStep(work, { kind: 'second-factor', token: given.step, now })
      if (!step?.workerId) return refused(beginAgain)
      noted({ worker: step.workerId })
      const account = await accountHeld(work, step.workerId)
      const why = whyNotIn(account, now)
      if (why) return refused(why)
      const cameBy = await checkCode(request, step.workerId, given.code)
      if (!cameBy) {
        whose = account
        return refused(wrongCode)
      }
      await finishStep(work, given.step)
      const { device } = given
      const session = { workerId: step.workerId, at: now, cameBy, device }
      return done({ token: await beginSession(work, session) })
    },
  )
  if (whose) await countWrong(office, whose, 'code')
  return result
}

/** What the code was, when it is right. */
async function checkCode(
  { office, work, now }: Act,
  workerId: string,
  code: string,
): Promise<CameBy | undefined> {
  const app = await appOf(work, workerId)
  if (app?.confirmed_at) {
    const secret = unseal(await appSeal(office, workerId), app.sealed_secret)
    const step = stepOfCode(Buffer.from(secret, 'base64url'), code, {
      now: milliseconds(now),
      last: app.last_step === null ? undefined : Number(app.last_step),
    })
    if (step !== undefined) {
      await appWasRight(work, workerId, { step, at: now })
      return 'second-factor'
    }
  }
  const used = await useRecoveryCode(work, workerId, { hash: recoveryHash(code), at: now })
  return used ? 'recovery-code' : undefined
}
