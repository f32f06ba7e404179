import type { FastifyReply, FastifyRequest } from 'fastify'
import { makeApiKey, type KeyWanted } from '../../../cases/api-keys/make-api-key.ts'
import { revokeApiKey } from '../../../cases/api-keys/revoke-api-key.ts'
import { changePassword, endOtherSessions, readAccount } from '../../../cases/sign-in/account.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { sessionToken } from '../../session.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { accountPage } from './account-page.ts'

import { factorRoutes } from './factor-routes.ts'
import { newKeyPage } from './new-key-page.ts'

/** One's own account: password, second factors, and where one is signed in. */
export const accountRoutes: Routes = (app, web) => {
  const config = { whileEnrolling: true, neverKept: true }

  app.get('/account', { config }, async (request, reply) => showAccount(request, reply, web))

  app.post('/account/password', { config }, async (request, reply) => {
    const changed = await changePassword(web.office, signedInOn(request).caller, {
      present: field(request.body, 'present'),
      wanted: field(request.body, 'wanted'),
      session: sessionToken(request),
    })
    if (changed.ok) return await reply.redirect('/account?done=password', 303)
    return await showAccount(request, reply, web, changed.refusal)
  })

  app.post('/account/sessions/end', { config }, async (request, reply) => {
    const id = field(request.body, 'session')
    const ended = await endOtherSessions(web.office, signedInOn(request).caller, {
      session: sessionToken(request),
      ...(id ? { id } : {}),
    })
    if (!ended.ok) return await showRefusal(request, reply, web, ended.refusal)
    return await reply.redirect(`/account?ended=${ended.value}`, 303)
  })

  // Not while a second factor is still wanted: a key would be a way round it.
  app.post('/account/keys', { config: { neverKept: true } }, async (request, reply) => {
    const typed = {
      name: field(request.body, 'key-name'),
      expiresOn: field(request.body, 'key-expires'),
    }
    const made = await makeApiKey(web.office, signedInOn(request).caller, typed)
    if (made.ok) return await send(reply, newKeyPage({ web, request, ...made.value }))
    return await showAccount(request, reply, web, made.refusal, typed)
  })

  app.post('/account/keys/revoke', { config: { neverKept: true } }, async (request, reply) => {
    const id = field(request.body, 'key')
    const gone = await revokeApiKey(web.office, signedInOn(request).caller, id)
    if (!gone.ok) return await showRefusal(request, reply, web, gone.refusal)
    return await reply.redirect('/account?done=key', 303)
  })

  factorRoutes(app, web)
}

const saids: Readonly<Record<string, string>> = {
  password: 'Your password is changed, and every other session of yours has ended.',
  passkey: 'Your passkey is added.',
  removed: 'It is taken away.',
  key: 'The key is taken away: from now on it opens nothing.',
}

function saidBy(request: FastifyRequest): string | undefined {
  const ended = field(request.query, 'ended')
  if (/^\d+$/.test(ended)) return `${counted(Number(ended), 'session')} ended.`
  return saids[field(request.query, 'done')]
}

/** The account page, with what was refused on it where something was. */
async function showAccount(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
  typed?: KeyWanted,
): Promise<FastifyReply> {
  const signedIn = signedInOn(request)
  const account = await readAccount(web.office, signedIn.caller, sessionToken(request))
  if (!account.ok) return await showRefusal(request, reply, web, account.refusal)
  if (refusal) reply.code(statusOf(refusal))
  const said = saidBy(request)
  const props = { web, request, account: account.value, said, refusal, typed }
  return await send(reply, accountPage(props))
}
