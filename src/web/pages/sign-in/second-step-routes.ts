import { giveCode, readSecondStep } from '../../../cases/sign-in/second-step.ts'
import { cookieOn } from '../../cookies.ts'
import { deviceInWords } from '../../device-words.ts'
import { statusOf } from '../../refusals.ts'
import { field, send, type Routes } from '../../web.ts'
import { arrive } from './arrive.ts'
import { secondStepPage } from './second-step-page.ts'
import { signInPage } from './sign-in-page.ts'

/** The step after a password: a code, or a passkey in its place. */
export const secondStepRoutes: Routes = (app, web) => {
  const timeWindow = web.signInWindow ?? '1 minute'
  const config = { public: true, rateLimit: { max: 300, timeWindow } }

  app.get('/sign-in/code', { config }, async (request, reply) => {
    const step = cookieOn(request, 'step')
    const factors = step ? await readSecondStep(web.office, step) : undefined
    if (!factors) return await reply.redirect('/sign-in')
    const to = field(request.query, 'to')
    return await send(reply, secondStepPage({ web, csrfToken: request.csrfToken, to, factors }))
  })

  app.post('/sign-in/code', { config }, async (request, reply) => {
    const to = field(request.body, 'to')
    const step = cookieOn(request, 'step') ?? ''
    const result = await giveCode(web.office, {
      step,
      code: field(request.body, 'code').slice(0, 100),
      device: deviceInWords(request.headers['user-agent']),
    })
    if (result.ok) {
      const { token } = result.value
      return await reply.redirect(await arrive(request, reply, web, { token, to }), 303)
    }
    const { csrfToken } = request
    const wrong = result.refusal.message
    const factors = step ? await readSecondStep(web.office, step) : undefined
    reply.code(statusOf(result.refusal))
    return await send(
      reply,
      factors
        ? secondStepPage({ web, csrfToken, to, factors, wrong })
        : signInPage({ web, csrfToken, to, wrong }),
    )
  })
}
