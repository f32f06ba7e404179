import { signOut } from '../../../cases/sign-in/session.ts'
import { signIn } from '../../../cases/sign-in/sign-in.ts'
import { cookieOn, giveCookie, takeCookie } from '../../cookies.ts'
import { deviceInWords } from '../../device-words.ts'
import { home } from '../../frame.ts'
import { keptOn } from '../../late-forms.ts'
import { sessionToken } from '../../session.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { arrive, originOf } from './arrive.ts'
import { fewTries } from './few-tries.ts'
import { forgottenPage } from './forgotten-page.ts'
import { keptFormRoutes } from './kept-form-routes.ts'
import { newPasswordRoutes } from './new-password-routes.ts'
import { secondStepRoutes } from './second-step-routes.ts'
import { signInPage } from './sign-in-page.ts'
import { singleSignOnRoutes } from './single-sign-on-routes.ts'

export const signInRoutes: Routes = (app, web) => {
  const open = { config: { public: true } }

  app.get('/', async (request, reply) => {
    const { caller } = signedInOn(request)
    if (await keptOn(request, web, caller)) return await reply.redirect('/kept-form')
    return await reply.redirect(home(caller, web)?.href ?? '/about/processes')
  })

  app.get('/sign-in', open, async (request, reply) => {
    if (request.signedIn) return await reply.redirect('/')
    const to = field(request.query, 'to')
    const isKept = field(request.query, 'kept') === 'yes'
    return await send(reply, signInPage({ web, csrfToken: request.csrfToken, to, isKept }))
  })

  app.get('/sign-in/forgotten', open, async (_, reply) => await send(reply, forgottenPage(web)))

  app.post('/sign-in', fewTries(app, web), async (request, reply) => {
    const to = field(request.body, 'to')
    const username = field(request.body, 'username')
    const result = await signIn(web.office, {
      username,
      password: field(request.body, 'password'),
      device: deviceInWords(request.headers['user-agent']),
    })
    if (!result.ok) {
      const wrong = result.refusal.message
      return await send(
        reply.code(403),
        signInPage({ web, csrfToken: request.csrfToken, to, username, wrong }),
      )
    }
    const entered = result.value
    if (entered.is === 'in') {
      const { token } = entered
      return await reply.redirect(await arrive(request, reply, web, { token, to }), 303)
    }
    giveCookie(reply, web, 'step', entered.step)
    return await reply.redirect(`/sign-in/code?to=${encodeURIComponent(to)}`, 303)
  })

  const signingOut = { config: { whileEnrolling: true, neverKept: true } }
  app.post('/sign-out', signingOut, async (request, reply) => {
    const returnTo = `${originOf(request, web)}/sign-in`
    const there = await signOut(web.office, sessionToken(request), returnTo)
    takeCookie(reply, web, 'session')
    if (cookieOn(request, 'step')) takeCookie(reply, web, 'step')
    return await reply.redirect(there ?? '/sign-in', 303)
  })

  for (const routes of [secondStepRoutes, singleSignOnRoutes, newPasswordRoutes, keptFormRoutes]) {
    routes(app, web)
  }
}
