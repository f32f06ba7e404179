import { beginApp, confirmApp, readAppToAdd, takeAppAway } from '../../../cases/sign-in/app.ts'
import { addNewPasskey, beginNewPasskey, takePasskeyAway } from '../../../cases/sign-in/passkeys.ts'
import { renewCodes } from '../../../cases/sign-in/recovery-codes.ts'
import { cookieOn, giveCookie } from '../../cookies.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { sessionToken } from '../../session.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { originOf } from '../sign-in/arrive.ts'
import { addAppPage } from './add-app-page.ts'
import { codesPage } from './codes-page.ts'

interface Given {
  readonly Body: { readonly answer?: unknown; readonly name?: string } | undefined
}

/** What the browser's passkeys answer is looked at by whoever checks it. */
const schema = {
  body: {
    type: 'object',
    properties: { answer: {}, name: { type: 'string', maxLength: 200 } },
  },
} as const

/** Adding and taking away an app, passkeys and recovery codes. */
export const factorRoutes: Routes = (app, web) => {
  const config = { whileEnrolling: true, neverKept: true }

  app.post('/account/app', { config }, async (request, reply) => {
    const begun = await beginApp(web.office, signedInOn(request).caller)
    if (!begun.ok) return await showRefusal(request, reply, web, begun.refusal)
    return await reply.redirect('/account/app', 303)
  })

  app.get('/account/app', { config }, async (request, reply) => {
    const toAdd = await readAppToAdd(web.office, signedInOn(request).caller)
    if (!toAdd.ok) return await reply.redirect('/account')
    return await send(reply, await addAppPage({ web, request, app: toAdd.value }))
  })

  app.post('/account/app/confirm', { config }, async (request, reply) => {
    const { caller } = signedInOn(request)
    const code = field(request.body, 'code')
    const added = await confirmApp(web.office, caller, { code, session: sessionToken(request) })
    if (added.ok) {
      const { recoveryCodes: codes } = added.value
      return await send(reply, codesPage({ web, request, codes, said: 'Your app is added.' }))
    }
    const toAdd = await readAppToAdd(web.office, caller)
    if (!toAdd.ok) return await showRefusal(request, reply, web, added.refusal)
    const wrong =
      added.refusal.kind === 'invalid' ? added.refusal.problems[0]?.message : added.refusal.message
    reply.code(statusOf(added.refusal))
    return await send(reply, await addAppPage({ web, request, app: toAdd.value, wrong }))
  })

  app.post('/account/app/remove', { config }, async (request, reply) => {
    const gone = await takeAppAway(web.office, signedInOn(request).caller)
    if (!gone.ok) return await showRefusal(request, reply, web, gone.refusal)
    return await reply.redirect('/account?done=removed', 303)
  })

  app.post('/account/codes', { config }, async (request, reply) => {
    const made = await renewCodes(web.office, signedInOn(request).caller)
    if (!made.ok) return await showRefusal(request, reply, web, made.refusal)
    return await send(reply, codesPage({ web, request, codes: made.value.recoveryCodes }))
  })

  app.post('/account/passkeys/begin', { config }, async (request, reply) => {
    const origin = originOf(request, web)
    const begun = await beginNewPasskey(web.office, signedInOn(request).caller, { origin })
    if (!begun.ok) {
      return await reply.code(statusOf(begun.refusal)).send({ message: begun.refusal.message })
    }
    giveCookie(reply, web, 'step', begun.value.step)
    return await reply.send({ options: begun.value.options })
  })

  app.post<Given>('/account/passkeys', { config, schema }, async (request, reply) => {
    const { answer, name = '' } = request.body ?? {}
    const added = await addNewPasskey(web.office, signedInOn(request).caller, {
      step: cookieOn(request, 'step') ?? '',
      answer,
      site: { origin: originOf(request, web) },
      name,
      session: sessionToken(request),
    })
    if (added.ok) return await reply.send({ to: '/account?done=passkey' })
    return await reply.code(statusOf(added.refusal)).send({ message: added.refusal.message })
  })

  app.post('/account/passkeys/remove', { config }, async (request, reply) => {
    const id = field(request.body, 'passkey')
    const gone = await takePasskeyAway(web.office, signedInOn(request).caller, id)
    if (!gone.ok) return await showRefusal(request, reply, web, gone.refusal)
    return await reply.redirect('/account?done=removed', 303)
  })
}
