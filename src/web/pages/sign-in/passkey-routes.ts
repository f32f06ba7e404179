import { beginPasskey, givePasskey } from '../../../cases/sign-in/passkeys.ts'
import { cookieOn, giveCookie } from '../../cookies.ts'
import { deviceInWords } from '../../device-words.ts'
import { statusOf } from '../../refusals.ts'
import { type Routes } from '../../web.ts'
import { arrive, originOf } from './arrive.ts'

interface Given {
  readonly Body: { readonly answer?: unknown; readonly to?: string } | undefined
}

/** What the browser's passkeys answer is looked at by whoever checks it. */
const schema = {
  body: {
    type: 'object',
    properties: { answer: {}, to: { type: 'string', maxLength: 2000 } },
  },
} as const

/** What the script of the sign-in pages asks: a question for the browser's passkeys, and whether the answer is right. */
export const passkeyRoutes: Routes = (app, web) => {
  const timeWindow = web.signInWindow ?? '1 minute'
  const config = { public: true, rateLimit: { max: 300, timeWindow } }

  app.post('/sign-in/passkey/begin', { config }, async (request, reply) => {
    const origin = originOf(request, web)
    const { step, options } = await beginPasskey(web.office, { origin })
    giveCookie(reply, web, 'step', step)
    return await reply.send({ options })
  })

  app.post<Given>('/sign-in/passkey', { config, schema }, async (request, reply) => {
    const { answer, to } = request.body ?? {}
    const result = await givePasskey(web.office, {
      step: cookieOn(request, 'step') ?? '',
      answer,
      site: { origin: originOf(request, web) },
      device: deviceInWords(request.headers['user-agent']),
    })
    if (!result.ok) {
      return await reply.code(statusOf(result.refusal)).send({ message: result.refusal.message })
    }
    const { token } = result.value
    return await reply.send({ to: await arrive(request, reply, web, { token, to: to ?? '/' }) })
  })
}
