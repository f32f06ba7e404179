import { beginSingleSignOn, finishSingleSignOn } from '../../../cases/sign-in/single-sign-on.ts'
import { cookieOn, giveCookie } from '../../cookies.ts'
import { deviceInWords } from '../../device-words.ts'
import { statusOf } from '../../refusals.ts'
import { field, send, type Routes } from '../../web.ts'
import { arrive, originOf } from './arrive.ts'
import { signInPage } from './sign-in-page.ts'

const callback = '/sign-in/council/back'

/** To the council's own sign-in and back; not there where none is configured. */
export const singleSignOnRoutes: Routes = (app, web) => {
  const provider = web.office.identityProvider
  if (!provider) return
  const timeWindow = web.signInWindow ?? '1 minute'
  const config = { public: true, rateLimit: { max: 300, timeWindow } }

  app.get('/sign-in/council', { config }, async (request, reply) => {
    const to = field(request.query, 'to')
    const returnTo = `${originOf(request, web)}${callback}`
    const begun = await beginSingleSignOn(web.office, provider, { returnTo, to })
    if (begun.ok) {
      giveCookie(reply, web, 'step', begun.value.step)
      return await reply.redirect(begun.value.address, 303)
    }
    const wrong = begun.refusal.message
    reply.code(statusOf(begun.refusal))
    return await send(reply, signInPage({ web, csrfToken: request.csrfToken, to, wrong }))
  })

  app.get(callback, { config }, async (request, reply) => {
    const finished = await finishSingleSignOn(web.office, provider, {
      step: cookieOn(request, 'step') ?? '',
      returned: new URL(request.url, originOf(request, web)),
      device: deviceInWords(request.headers['user-agent']),
    })
    if (finished.ok) {
      return await reply.redirect(await arrive(request, reply, web, finished.value), 303)
    }
    const wrong = finished.refusal.message
    reply.code(statusOf(finished.refusal))
    return await send(reply, signInPage({ web, csrfToken: request.csrfToken, to: '', wrong }))
  })
}
