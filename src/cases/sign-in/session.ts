import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../../engine/permissions.ts'
import { done } from '../../engine/refusal.ts'
import { noteSignedIn } from '../../store/accounts.ts'
import type { Work } from '../../store/database.ts'
import {
  addSession,
  endSession,
  sessionOf,
  touchSession,
  type CameBy,
  type SessionRow,
} from '../../store/sessions.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { sealUp, unseal, type Seal } from '../ways-in/sealed.ts'
import { isPast, later, limitsAt } from './limits.ts'

/** A signed-in session: who it is, and the token its forms must send back. */
export interface SignedIn {
  readonly caller: Caller
  readonly csrfToken: string
  /** They must have a second factor and have none: nothing is open to them but the page to add one. */
  readonly onlyToEnrol: boolean
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Begins a session for somebody who has proved who they are. Returns its token, new each time, for a cookie. */
export async function beginSession(
  work: Work,
  session: {
    readonly workerId: string
    readonly at: string
    readonly cameBy: CameBy
    readonly device: string
    readonly onlyToEnrol?: boolean
    readonly providerToken?: Buffer
  },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const csrfToken = randomBytes(32).toString('base64url')
  await noteSignedIn(work, session.workerId, session.at)
  await addSession(work, { ...session, tokenHash: hashOf(token), csrfToken })
  return token
}

/** Who this session's token belongs to; undefined when it has ended, is too old, or never was. */
export async function whoIs(office: Office, token: string): Promise<SignedIn | undefined> {
  const now = office.clock.now()
  const tokenHash = hashOf(token)
  const session = await office.store.glance({ system: true }, (work) =>
    sessionOf(work, tokenHash, now),
  )
  if (!session) return undefined
  const { startedAt, lastSeenAt } = limitsAt(now)
  if (isPast(session.started_at, startedAt) || isPast(session.last_seen_at, lastSeenAt)) {
    return undefined
  }
  // Once a minute is enough to know that somebody is still there.
  if (isPast(later(session.last_seen_at, 1), now)) {
    await office.store.transaction({ system: true, reads: true }, async (work) => {
      await touchSession(work, tokenHash, now)
    })
  }
  const { csrf_token: csrfToken, only_to_enrol: onlyToEnrol } = session
  return { caller: callerOf(session), csrfToken, onlyToEnrol }
}

const callerOf = (session: SessionRow): Caller => ({
  workerId: session.id,
  name: session.name,
  posts: session.posts,
  ...(session.agency ? { agency: session.agency } : {}),
})

/**
 * Ends the session; its token opens nothing any more. Returns where to sign out at the provider too, for whoever came
 * from there, when it offers that.
 */
export async function signOut(
  office: Office,
  token: string,
  returnTo: string,
): Promise<string | undefined> {
  const ended = await act(
    office,
    'system',
    { action: 'sign-out' },
    async ({ work, now, noted }) => {
      const session = await endSession(work, hashOf(token), now)
      if (session) noted({ worker: session.worker_id })
      return done(session)
    },
  )
  if (!ended.ok || !ended.value?.provider_token || !office.identityProvider) return undefined
  const { worker_id: workerId, provider_token: sealed } = ended.value
  const given = unseal(await providerSeal(office, workerId), sealed)
  return await office.identityProvider.signOutAddress(given, returnTo)
}

/** What opens the provider's token of a worker's session. */
const providerSeal = async (office: Office, workerId: string): Promise<Seal> => ({
  knownBy: Buffer.from(`provider token of ${workerId}`),
  key: await office.keys.keyFor('provider token'),
})

export async function sealedProviderToken(
  office: Office,
  workerId: string,
  token: string,
): Promise<Buffer> {
  return sealUp(await providerSeal(office, workerId), token)
}
