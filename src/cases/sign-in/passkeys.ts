import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { accountHeld, accountById } from '../../store/accounts.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { openWholeSession } from '../../store/sessions.ts'
import {
  addPasskey,
  passkeyById,
  passkeysOf,
  passkeyWasUsed,
  removePasskey,
} from '../../store/second-factors.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { mayLoseFactor } from './last-factor.ts'
import { beginAgain } from './second-step.ts'
import { beginSession, hashOf } from './session.ts'
import { whyNotIn } from './sign-in.ts'
import { beginStep, finishStep, openStep } from './step.ts'

// Loaded when somebody uses a passkey for the first time.
const library = async () => await import('@simplewebauthn/server')

/** Where the browser is: a passkey works for this site and no other. */
export interface PasskeySite {
  readonly origin: string
}

const hostOf = ({ origin }: PasskeySite): string => new URL(origin).hostname

const notTaken: Refusal = {
  kind: 'not-permitted',
  message:
    'That passkey does not open an account here. Sign in with your name and password, or ask your administrator for a way back in.',
}

interface Begun<Options> {
  readonly step: string
  readonly options: Options
}

/**
 * Begins to sign in with a passkey: whose it is, the passkey itself says. It is unlocked with a finger, a face or a PIN,
 * so it is two factors in one, with or without a password before it.
 */
export async function beginPasskey(
  office: Office,
  site: PasskeySite,
): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> {
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: hostOf(site),
    userVerification: 'required',
  })
  const now = office.clock.now()
  const expects = { challenge: options.challenge }
  const step = await office.store.transaction({ system: true }, (work) =>
    beginStep(work, { kind: 'passkey', expects }, now),
  )
  return { step, options }
}

/** Signs in with what the browser's passkey answered. Returns the session's token. */
export async function givePasskey(
  office: Office,
  given: {
    readonly step: string
    /** As the browser sent it. */
    readonly answer: unknown
    readonly site: PasskeySite
    readonly device: string
  },
): Promise<Result<{ readonly token: string }>> {
  const { verifyAuthenticationResponse } = await library()
  return await act(
    office,
    'system',
    { action: 'sign-in-passkey' },
    async ({ work, now, noted }) => {
      const step = await openStep(work, { kind: 'passkey', token: given.step, now })
      if (!step) return refused(beginAgain)
      const passkey = isAnswer(given.answer) && (await passkeyById(work, given.answer.id))
      if (!passkey) return refused(notTaken)
      noted({ worker: passkey.worker_id })
      const { challenge } = step.expects as { challenge: string }
      const verified = await verifyAuthenticationResponse({
        response: given.answer,
        expectedChallenge: challenge,
        expectedOrigin: given.site.origin,
        expectedRPID: hostOf(given.site),
        credential: {
          id: passkey.id,
          publicKey: new Uint8Array(passkey.public_key),
          counter: Number(passkey.counter),
        },
      }).catch(() => undefined)
      if (!verified?.verified) return refused(notTaken)
      const why = whyNotIn(await accountHeld(work, passkey.worker_id), now)
      if (why) return refused(why)
      const { newCounter: counter } = verified.authenticationInfo
      await passkeyWasUsed(work, passkey.id, { counter, at: now })
      await finishStep(work, given.step)
      const { device } = given
      const session = { workerId: passkey.worker_id, at: now, cameBy: 'passkey', device } as const
      return done({ token: await beginSession(work, session) })
    },
  )
}

/** Has it the one thing that says whose it is? All else of it is checked by the library. */
const isAnswer = (answer: unknown): answer is AuthenticationResponseJSON =>
  typeof (answer as Partial<AuthenticationResponseJSON> | undefined)?.id === 'string'

/** Begins to add a passkey to one's own account. */
export async function beginNewPasskey(
  office: Office,
  caller: Caller,
  site: PasskeySite,
): Promise<Result<Begun<PublicKeyCredentialCreationOptionsJSON>>> {
  const { generateRegistrationOptions } = await library()
  return await act(office, caller, { action: 'begin-passkey' }, async ({ work, now }) =>
    beyondReach<Result<Begun<PublicKeyCredentialCreationOptionsJSON>>>(work, async () => {
      const account = await accountById(work, caller.workerId)
      if (!account) return refused(beginAgain)
      const options = await generateRegistrationOptions({
        rpName: `Threadwell, ${office.practice.pack.name}`,
        rpID: hostOf(site),
        userName: account.username,
        userDisplayName: account.name,
        userID: new Uint8Array(Buffer.from(`worker ${caller.workerId}`)),
        excludeCredentials: (await passkeysOf(work, caller.workerId)).map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      const { workerId } = caller
      const expects = { challenge: options.challenge }
      return done({
        step: await beginStep(work, { kind: 'new-passkey', workerId, expects }, now),
        options,
      })
    }),
  )
}

/** Adds the passkey that the browser made. A session that was open only for this is open for everything. */
export async function addNewPasskey(
  office: Office,
  caller: Caller,
  given: {
    readonly step: string
    /** As the browser sent it. */
    readonly answer: unknown
    readonly site: PasskeySite
    readonly name: string
    readonly session: string
  },
): Promise<Result<true>> {
  const { verifyRegistrationResponse } = await library()
  return await act(office, caller, { action: 'add-passkey' }, async ({ work, now }) =>
    beyondReach<Result<true>>(work, async () => {
      const step = await openStep(work, { kind: 'new-passkey', token: given.step, now })
      if (step?.workerId !== caller.workerId) return refused(beginAgain)
      const verified = await verifyRegistrationResponse({
        response: given.answer as RegistrationResponseJSON,
        expectedChallenge: (step.expects as { challenge: string }).challenge,
        expectedOrigin: given.site.origin,
        expectedRPID: hostOf(given.site),
      }).catch(() => undefined)
      if (!verified?.verified) {
        const message =
          'Your browser’s answer was not one we can keep. Nothing was added: try again.'
        return refused({ kind: 'not-permitted', message })
      }
      const { id, publicKey, counter, transports } = verified.registrationInfo.credential
      if (await passkeyById(work, id)) return refused(beginAgain)
      await addPasskey(work, {
        id,
        worker_id: caller.workerId,
        public_key: Buffer.from(publicKey),
        counter,
        transports: transports ?? [],
        name: given.name.trim().slice(0, 60) || given.site.origin,
        added_at: now,
      })
      await finishStep(work, given.step)
      await openWholeSession(work, hashOf(given.session))
      return done(true)
    }),
  )
}

/** Takes one of one's own passkeys away. Refused when it is the last second factor of somebody who must have one. */
export async function takePasskeyAway(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'remove-passkey' }, async (request) =>
    beyondReach<Result<true>>(request.work, async () => {
      const refusal = await mayLoseFactor(request, caller)
      if (refusal) return refused(refusal)
      await removePasskey(request.work, caller.workerId, id)
      return done(true)
    }),
  )
}
