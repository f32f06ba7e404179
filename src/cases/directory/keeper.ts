import { randomBytes } from 'node:crypto'
import { done, refused, type Refusal, type Result } from '../../engine/refusal.ts'
import {
  addKey,
  organisationById,
  organisationOfKey,
  organisationsKeptBy,
  useKey,
  type KeptOrganisation,
} from '../../store/directory/organisations.ts'
import type { Post } from '../../outside/post.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { later } from '../sign-in/limits.ts'
import { hashOf } from '../sign-in/session.ts'

// Whoever keeps an organisation's entries is no worker and gets no account: a link to the address the council knows, good
// once, opens the entries of that organisation and nothing else of the house.

const linkMinutes = 24 * 60
const sessionMinutes = 8 * 60

/** The name of the background task that sends a keeper a link. */
export const keeperLinkTask = 'send-keeper-link'

const spent: Refusal = {
  kind: 'not-permitted',
  message: 'This link was used, or is more than a day old. Nothing was changed: ask for a new one.',
}

export const keptAddress = (token: string): string => `/directory/keep/link/${token}`

/** Makes a link that opens the entries of an organisation once, within a day. */
export async function makeKey(
  { work, now }: Pick<Act, 'work' | 'now'>,
  organisationId: string,
  kind: 'link' | 'session',
  by?: string,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const minutes = kind === 'link' ? linkMinutes : sessionMinutes
  const key = { tokenHash: hashOf(token), organisationId, kind, at: now, by }
  await addKey(work, { ...key, expiresAt: later(now, minutes) })
  return token
}

/**
 * Has a link sent to this address for each organisation it keeps the entries of. It says nothing of whether there is one:
 * who asks hears the same either way.
 */
export async function askForKeeperLink(
  office: Office,
  email: string,
  site: string,
): Promise<Result<true>> {
  return await act(office, 'public', { action: 'ask-for-keeper-link' }, async ({ work, noted }) => {
    const ids = await organisationsKeptBy(work, email.trim())
    noted({ organisations: ids.length })
    for (const organisationId of ids) {
      const payload = JSON.stringify({ organisationId, site })
      await work.hot('enqueue', 'select enqueue($1, $2)', [keeperLinkTask, payload])
    }
    return done(true)
  })
}

/** Makes the link and takes it to the post, where the organisation has a keeper. */
export async function sendKeeperLink(
  office: Office,
  post: Post,
  { organisationId, site }: { readonly organisationId: string; readonly site: string },
): Promise<void> {
  await act(office, 'system', { action: 'send-keeper-link' }, async (request) => {
    const organisation = await organisationById(request.work, organisationId)
    request.noted({ organisation: organisationId })
    if (!organisation?.keeper_email) return done(false)
    const token = await makeKey(request, organisationId, 'link')
    const { council } = office.practice.pack
    await post.send({
      to: organisation.keeper_email,
      subject: 'Your link to the directory of services',
      text: `Somebody, we hope you, asked for a link to keep the entries of ${organisation.name} in the directory of ${council}.\n\nIt works once, for a day:\n${site}${keptAddress(token)}\n\nIf it was not you, do nothing: nothing was changed.`,
      messageId: `<keeper-${request.now}-${organisationId}@threadwell>`,
    })
    return done(true)
  })
}

/** The organisation a link opens, to be said before it is used up. */
export async function readKeeperLink(
  office: Office,
  token: string,
): Promise<Result<KeptOrganisation>> {
  const now = office.clock.now()
  const found = await office.store.transaction({ system: true, reads: true }, (work) =>
    organisationOfKey(work, hashOf(token), 'link', now),
  )
  return found ? done(found) : refused(spent)
}

/** Uses a link up and begins what it opens. Returns the token for a cookie. */
export async function enterAsKeeper(office: Office, token: string): Promise<Result<string>> {
  return await act(office, 'public', { action: 'enter-as-keeper' }, async (request) => {
    const { work, now, noted } = request
    const organisation = await organisationOfKey(work, hashOf(token), 'link', now)
    if (!organisation || !(await useKey(work, hashOf(token), now))) return refused(spent)
    noted({ organisation: organisation.id })
    return done(await makeKey(request, organisation.id, 'session'))
  })
}

/** The organisation whose entries this browser may keep now; nothing once it is over. */
export async function keeperOf(
  office: Office,
  token: string | undefined,
): Promise<KeptOrganisation | undefined> {
  if (!token) return undefined
  const now = office.clock.now()
  return await office.store.transaction({ system: true, reads: true }, (work) =>
    organisationOfKey(work, hashOf(token), 'session', now),
  )
}

/** Ends what a link opened. */
export async function leaveAsKeeper(office: Office, token: string): Promise<void> {
  await act(office, 'public', { action: 'leave-as-keeper' }, async ({ work, now }) =>
    done(await useKey(work, hashOf(token), now)),
  )
}
