import { randomBytes } from 'node:crypto'
import { done, invalid, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import { addLinkFor, linkFor, setPassword } from '../../store/accounts.ts'
import { useOneTimeLink } from '../../store/installation.ts'
import { endSessions } from '../../store/sessions.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { later } from './limits.ts'
import { whatIsWrongWith } from './password-rules.ts'
import { hashOf } from './session.ts'

/** Long enough to be handed over on a day, short enough not to lie about. */
const linkHours = { invitation: 7 * 24, recovery: 24 } as const

const spent: Refusal = {
  kind: 'not-permitted',
  message:
    'This link has been used or is too old. Nothing was changed: ask whoever gave it to you for a new one.',
}

/** Makes a link with which one worker chooses a password, once. Links made for them before work no more. */
export async function makeLink(
  { work, now }: Pick<Act, 'work' | 'now'>,
  link: {
    readonly workerId: string
    readonly purpose: 'invitation' | 'recovery'
    readonly by: string
  },
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await addLinkFor(work, {
    ...link,
    tokenHash: hashOf(token),
    at: now,
    expiresAt: later(now, linkHours[link.purpose] * 60),
  })
  return `/new-password/${token}`
}

/** The name for signing in of whoever has this link; refused when it was used or is too old. */
export async function readLink(
  office: Office,
  token: string,
): Promise<Result<{ readonly username: string }>> {
  return await act(office, 'system', { action: 'read-link', reads: true }, async (request) => {
    const link = await linkFor(request.work, hashOf(token), request.now)
    return link ? done({ username: link.username }) : refused(spent)
  })
}

/** Chooses a password with a link. The link is used up and every session of theirs ends; a second factor stays. */
export async function choosePassword(
  office: Office,
  given: { readonly link: string; readonly password: string },
): Promise<Result<true>> {
  const now = office.clock.now()
  const tokenHash = hashOf(given.link)
  const link = await office.store.transaction({ system: true, reads: true }, (work) =>
    linkFor(work, tokenHash, now),
  )
  const fault = link && whatIsWrongWith(given.password, link.username)
  const hash = link && !fault ? await office.passwords.hash(given.password) : undefined
  return await act(office, 'system', { action: 'choose-password' }, async ({ work, noted }) => {
    if (!link) return refused(spent)
    noted({ worker: link.workerId })
    if (!hash) return invalid([{ question: 'password', message: fault ?? '' }])
    if (!(await useOneTimeLink(work, tokenHash, now))) return refused(spent)
    await setPassword(work, link.workerId, hash)
    await endSessions(work, link.workerId, { at: now })
    return done(true)
  })
}
