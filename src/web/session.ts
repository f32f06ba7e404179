import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { whoIs } from '../cases/sign-in/sign-in.ts'
import { field, type Web } from './web.ts'

const sessionCookie = 'threadwell_session'
const visitorCookie = 'threadwell_visitor'

const cookieOptions = (web: Web): object => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: web.secure,
})

export function rememberSession(reply: FastifyReply, web: Web, token: string): void {
  void reply.setCookie(sessionCookie, token, cookieOptions(web))
}

export function forgetSession(reply: FastifyReply, web: Web): void {
  void reply.clearCookie(sessionCookie, cookieOptions(web))
}

export const sessionToken = (request: FastifyRequest): string | undefined =>
  request.cookies[sessionCookie]

/**
 * A visitor's forms carry a proof made from a random cookie, so that no other site can send them. It rests on the
 * cookie alone: a page that was open while we restarted, or that another process made, can still be sent.
 */
const proofFor = (visitor: string): string =>
  createHmac('sha256', visitor).update('threadwell form').digest('base64url')

/** Are these one token? Takes as long for a good guess as for a bad one. */
export const sameToken = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/**
 * Finds out who asks before any route runs. Pages that are not public send everyone else to sign in; whatever
 * changes something must carry this visitor's own token.
 */
export function knowWhoAsks(app: FastifyInstance, web: Web): void {
  app.decorateRequest('signedIn', undefined)
  app.decorateRequest('csrfToken', '')

  app.addHook('onRequest', async (request, reply) => {
    const open = request.routeOptions.config.public ?? false
    if (open && request.routeOptions.config.withoutVisitor) return
    const token = sessionToken(request)
    request.signedIn = token ? await whoIs(web.office, token) : undefined
    if (request.signedIn) {
      request.csrfToken = request.signedIn.csrfToken
      void reply.header('cache-control', 'no-store')
      return
    }
    const visitor = request.cookies[visitorCookie] ?? randomBytes(24).toString('base64url')
    if (!request.cookies[visitorCookie]) {
      void reply.setCookie(visitorCookie, visitor, cookieOptions(web))
    }
    request.csrfToken = proofFor(visitor)
    if (open || request.is404) return
    const wanted = request.method === 'GET' ? `?to=${encodeURIComponent(request.url)}` : ''
    if (request.headers.accept?.includes('application/json')) {
      return await reply.code(401).send({
        message:
          'You have been signed out. What you typed is still on the page: sign in in another tab and go on.',
      })
    }
    return await reply.redirect(`/sign-in${wanted}`, 303)
  })

  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    if (request.routeOptions.config.checksTokenItself) return
    const header = request.headers['x-csrf-token']
    const given = typeof header === 'string' ? header : field(request.body, '_csrf')
    if (sameToken(given, request.csrfToken)) return
    return await reply
      .code(403)
      .type('text/plain; charset=utf-8')
      .send(
        'This form was open for too long, or did not come from this site. Nothing was changed. Go back, reload the page and try again.',
      )
  })
}
