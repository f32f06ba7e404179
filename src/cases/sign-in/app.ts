import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { milliseconds } from '../../engine/temporal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { accountById } from '../../store/accounts.ts'
import { openWholeSession } from '../../store/sessions.ts'
import { appOf, appWasRight, removeApp, setApp } from '../../store/second-factors.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { sealUp, unseal, type Seal } from '../ways-in/sealed.ts'
import { appAddress, base32, newAppSecret, stepOfCode } from './app-codes.ts'
import { mayLoseFactor } from './last-factor.ts'
import { newCodes } from './recovery-codes.ts'
import { hashOf } from './session.ts'

/** What opens the secret of a worker's app. */
export const appSeal = async (office: Office, workerId: string): Promise<Seal> => ({
  knownBy: Buffer.from(`authenticator app of ${workerId}`),
  key: await office.keys.keyFor('authenticator app'),
})

/** An app that is being added: what it reads from a picture, and the same to be typed. */
export interface AppToAdd {
  readonly address: string
  readonly secret: string
}

const notBegun = {
  kind: 'wrong-stage',
  message: 'No app is being added. Begin again from your account. Nothing was changed.',
} as const

/** Begins to add an app to one's own account: it is asked for nothing until one of its codes was right. */
export async function beginApp(office: Office, caller: Caller): Promise<Result<true>> {
  return await act(office, caller, { action: 'begin-authenticator-app' }, async ({ work, now }) => {
    const secret = newAppSecret().toString('base64url')
    const sealed = sealUp(await appSeal(office, caller.workerId), secret)
    return await beyondReach<Result<true>>(work, async () => {
      const app = await appOf(work, caller.workerId)
      if (app?.confirmed_at) {
        const message = 'You have an app already. Take it away first, then add the new one.'
        return refused({ kind: 'wrong-stage', message })
      }
      await setApp(work, caller.workerId, { sealed, at: now })
      return done(true)
    })
  })
}

/** The app that is being added, for its page; refused when none is. */
export async function readAppToAdd(office: Office, caller: Caller): Promise<Result<AppToAdd>> {
  return await act(office, caller, { action: 'read-authenticator-app' }, async ({ work }) => {
    const issuer = `Threadwell, ${office.practice.pack.name}`
    return await beyondReach<Result<AppToAdd>>(work, async () => {
      const secret = await secretToConfirm(office, work, caller.workerId)
      const account = await accountById(work, caller.workerId)
      if (!secret || !account) return refused(notBegun)
      const { username } = account
      return done({ address: appAddress(secret, { issuer, username }), secret: base32(secret) })
    })
  })
}

async function secretToConfirm(
  office: Office,
  work: Act['work'],
  workerId: string,
): Promise<Buffer | undefined> {
  const app = await appOf(work, workerId)
  if (!app || app.confirmed_at) return undefined
  return Buffer.from(unseal(await appSeal(office, workerId), app.sealed_secret), 'base64url')
}

/**
 * Adds the app, now that a code of it is right, and returns recovery codes to be kept on paper: nobody sees them again.
 * A session that was open only for this is open for everything.
 */
export async function confirmApp(
  office: Office,
  caller: Caller,
  given: { readonly code: string; readonly session: string },
): Promise<Result<{ readonly recoveryCodes: readonly string[] }>> {
  return await act(office, caller, { action: 'add-authenticator-app' }, async ({ work, now }) =>
    beyondReach<Result<{ readonly recoveryCodes: readonly string[] }>>(work, async () => {
      const secret = await secretToConfirm(office, work, caller.workerId)
      if (!secret) return refused(notBegun)
      const clock = { now: milliseconds(now), last: undefined }
      const step = stepOfCode(secret, given.code, clock)
      if (step === undefined) {
        const message = 'That is not the code your app shows now. Check that its clock is right'
        return invalid([{ question: 'code', message }])
      }
      await appWasRight(work, caller.workerId, { step, at: now })
      await openWholeSession(work, hashOf(given.session))
      return done({ recoveryCodes: await newCodes(work, caller.workerId, now) })
    }),
  )
}

/** Takes one's own app away. Refused when it is the last second factor of somebody who must have one. */
export async function takeAppAway(office: Office, caller: Caller): Promise<Result<true>> {
  return await act(office, caller, { action: 'remove-authenticator-app' }, async (request) =>
    beyondReach<Result<true>>(request.work, async () => {
      const refusal = await mayLoseFactor(request, caller)
      if (refusal) return refused(refusal)
      await removeApp(request.work, caller.workerId)
      return done(true)
    }),
  )
}
