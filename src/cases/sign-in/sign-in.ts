import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { instantText, milliseconds } from '../../engine/temporal.ts'
import {
  accountOf,
  addSession,
  endSession,
  sessionOf,
  setFailedSignIns,
  touchSession,
  type SessionRow,
} from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** A signed-in session: who it is, and the token its forms must send back. */
export interface SignedIn {
  readonly caller: Caller
  readonly csrfToken: string
}

const triesBeforeLock = 8
const lockMinutes = 15
/** A working day and the evening after it; what was typed is saved as it is typed, so ending loses none. */
const longestHours = 12
const idleHours = 4

const minute = 60_000
const later = (instant: string, minutes: number): string =>
  instantText(milliseconds(instant) + minutes * minute)
const isPast = (instant: string, now: string): boolean => milliseconds(instant) < milliseconds(now)

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const wrong =
  'The name or the password is not right. Check both and try again, or ask your administrator to reset it.'

/**
 * Signs in with a username and password and returns the session's token, to be kept in a cookie.
 * Refused with the same words whether the name or the password is wrong; locked after eight tries.
 */
export async function signIn(
  office: Office,
  given: { username: string; password: string },
): Promise<Result<{ token: string }>> {
  const username = given.username.trim().toLowerCase()
  const account = await office.store.transaction(
    { system: true, reads: true },
    async (work) => await accountOf(work, username),
  )
  const now = office.clock.now()
  const locked = account?.locked_until != null && !isPast(account.locked_until, now)
  // Checked outside any transaction: hashing is slow on purpose, and no connection should wait for it.
  const matches = await office.passwords.matches(given.password, account?.password_hash)
  if (account && (locked || !matches)) {
    const count = locked ? account.failed_sign_ins : account.failed_sign_ins + 1
    await office.store.transaction({ system: true }, async (work) => {
      await setFailedSignIns(work, account.worker_id, {
        count,
        ...(count >= triesBeforeLock ? { lockedUntil: later(now, lockMinutes) } : {}),
      })
    })
  }
  return await act(office, 'system', { action: 'sign-in' }, async ({ work, noted }) => {
    if (locked) {
      return refused({
        kind: 'not-permitted',
        message: `There were too many tries with a wrong password. Wait ${lockMinutes} minutes, or ask your administrator. Nothing you saved is lost.`,
      })
    }
    if (!account || !matches) return refused({ kind: 'not-permitted', message: wrong })
    noted({ worker: account.worker_id })
    const token = randomBytes(32).toString('base64url')
    const csrfToken = randomBytes(32).toString('base64url')
    await setFailedSignIns(work, account.worker_id, { count: 0 })
    await addSession(work, {
      tokenHash: hashOf(token),
      workerId: account.worker_id,
      csrfToken,
      at: now,
    })
    return done({ token })
  })
}

/** Who this session's token belongs to; undefined when it has ended, is too old, or never was. */
export async function whoIs(office: Office, token: string): Promise<SignedIn | undefined> {
  const now = office.clock.now()
  const tokenHash = hashOf(token)
  const session = await office.store.glance({ system: true }, (work) => sessionOf(work, tokenHash))
  if (!session) return undefined
  const ended =
    isPast(later(session.started_at, longestHours * 60), now) ||
    isPast(later(session.last_seen_at, idleHours * 60), now)
  if (ended) return undefined
  // Once a minute is enough to know that somebody is still there.
  if (isPast(later(session.last_seen_at, 1), now)) {
    await office.store.transaction({ system: true, reads: true }, async (work) => {
      await touchSession(work, tokenHash, now)
    })
  }
  return { caller: callerOf(session), csrfToken: session.csrf_token }
}

const callerOf = (session: SessionRow): Caller => ({
  workerId: session.id,
  name: session.name,
  posts: session.posts,
  ...(session.agency ? { agency: session.agency } : {}),
})

/** Ends the session; its token opens nothing any more. */
export async function signOut(office: Office, token: string): Promise<void> {
  await act(office, 'system', { action: 'sign-out' }, async ({ work, now }) => {
    await endSession(work, hashOf(token), now)
    return done(true)
  })
}
