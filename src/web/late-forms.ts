import type { FastifyReply, FastifyRequest } from 'fastify'
import { forgetForm, keepForm, keptForm, type UnsentForm } from '../cases/sign-in/unsent-form.ts'
import { cookieOn, giveCookie } from './cookies.ts'
import { field, type Form, type Web } from './web.ts'

/** Keeps a form whose writer was signed out before it arrived, and asks them to sign in: it is theirs again then. */
export async function keepLateForm(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
): Promise<FastifyReply> {
  const form = { to: request.url, boxes: boxesOf(request.body as Form) }
  const kept = await keepForm(web.office, form, field(request.body, '_csrf'))
  if (!kept) return await reply.redirect('/sign-in', 303)
  giveCookie(reply, web, 'kept', kept)
  return await reply.redirect('/sign-in?kept=yes', 303)
}

const boxesOf = (form: Form): UnsentForm['boxes'] =>
  Object.entries(form).flatMap(([name, value]) => {
    if (name === '_csrf' || value === undefined) return []
    const values = typeof value === 'string' ? [value] : value
    return values.map((one) => [name, one] as const)
  })

/** The form that this browser keeps for whoever is signed in. */
export async function keptOn(
  request: FastifyRequest,
  web: Web,
  worker: { readonly workerId: string },
): Promise<UnsentForm | undefined> {
  const token = cookieOn(request, 'kept')
  return token ? await keptForm(web.office, worker, token) : undefined
}

/** Lets go of a kept form when its writer has sent it and the answer is on its way. */
export function forgetOnceSent(request: FastifyRequest, reply: FastifyReply, web: Web): void {
  const token = cookieOn(request, 'kept')
  const { signedIn } = request
  if (!token || !signedIn) return
  reply.raw.once('finish', () => {
    if (reply.statusCode >= 500) return
    keptForm(web.office, signedIn.caller, token)
      .then(async (kept) => {
        if (kept?.to === request.url) await forgetForm(web.office, signedIn.caller, token)
      })
      .catch((error: unknown) => {
        request.log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'kept form')
      })
  })
}
