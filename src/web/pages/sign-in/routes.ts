import { signIn, signOut } from '../../../cases/sign-in/sign-in.ts'
import { home } from '../../frame.ts'
import { forgetSession, rememberSession, sessionToken } from '../../session.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { fewTries } from './few-tries.ts'
import { signInPage } from './sign-in-page.ts'

/** A page of our own to go on to: anything else in the address is ignored. */
const onward = (to: string): string => (/^\/(?![/\\])/.test(to) ? to : '/')

export const signInRoutes: Routes = (app, web) => {
  const open = { config: { public: true } }

  app.get('/', async (request, reply) => {
    const { caller } = signedInOn(request)
    return await reply.redirect(home(caller, web)?.href ?? '/about/processes')
  })

  app.get('/sign-in', open, async (request, reply) => {
    if (request.signedIn) return await reply.redirect('/')
    const to = field(request.query, 'to')
    return await send(reply, signInPage({ web, csrfToken: request.csrfToken, to }))
  })

  app.post('/sign-in', fewTries(app, web), async (request, reply) => {
    const to = field(request.body, 'to')
    const username = field(request.body, 'username')
    const result = await signIn(web.office, {
      username,
      password: field(request.body, 'password'),
    })
    if (!result.ok) {
      const wrong = result.refusal.message
      return await send(
        reply.code(403),
        signInPage({ web, csrfToken: request.csrfToken, to, username, wrong }),
      )
    }
    rememberSession(reply, web, result.value.token)
    return await reply.redirect(onward(to), 303)
  })

  app.post('/sign-out', async (request, reply) => {
    const token = sessionToken(request)
    if (token) await signOut(web.office, token)
    forgetSession(reply, web)
    return await reply.redirect('/sign-in', 303)
  })
}
