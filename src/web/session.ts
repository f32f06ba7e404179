import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { whoIs } from '../cases/sign-in/session.ts'
import { cookieOn, giveCookie } from './cookies.ts'
import { FormNotOurs } from './form-not-ours.ts'
import { forgetOnceSent, keepLateForm } from './late-forms.ts'
import { field, type Web } from './web.ts'

/**
 * A visitor's forms carry a proof made from a random cookie, so that no other site can send them. It rests on the
 * cookie alone: a page that was open while we restarted, or that another process made, can still be sent.
 */
const proofFor = (visitor: string): string =>
  createHmac('sha256', visitor).update('threadwell form').digest('base64url')

/** Are these one token? Takes as long for a good guess as for a bad one. */
export function sameToken(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The token of the session that asks; pages that are not public are never reached without one. */
export const sessionToken = (request: FastifyRequest): string => cookieOn(request, 'session') ?? ''

/**
 * Finds out who asks before any route runs. Pages that are not public send everyone else to sign in; whatever
 * changes something must carry this visitor's own token.
 */
export function knowWhoAsks(app: FastifyInstance, web: Web): void {
  app.decorate('byHttpsOnly', web.secure)
  app.decorateRequest('signedIn', undefined)
  app.decorateRequest('csrfToken', '')
  app.decorateRequest('arrivedLate', false)

  app.addHook('onRequest', async (request, reply) => {
    const { config } = request.routeOptions
    const open = config.public ?? false
    if (open && config.withoutVisitor) return
    const token = cookieOn(request, 'session')
    request.signedIn = token ? await whoIs(web.office, token) : undefined
    if (request.signedIn) {
      request.csrfToken = request.signedIn.csrfToken
      void reply.header('cache-control', 'no-store')
      const waits = request.signedIn.onlyToEnrol && !open && !config.whileEnrolling
      if (waits) return await reply.redirect('/account', 303)
      return
    }
    request.csrfToken = proofFor(visitorOn(request, reply, web))
    if (open || request.is404) return
    if (request.headers.accept?.includes('application/json')) {
      return await reply.code(401).send({
        message:
          'You have been signed out. What you typed is still on the page: sign in in another tab and go on.',
      })
    }
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    if (request.method === 'POST' && isForm && !config.neverKept) {
      request.arrivedLate = true
      return
    }
    const wanted = request.method === 'GET' ? `?to=${encodeURIComponent(request.url)}` : ''
    return await reply.redirect(`/sign-in${wanted}`, 303)
  })

  // Nothing of ours is called by anything but these; what else stands in an address would be put into a redirect.
  app.addHook('onRequest', async (request, reply) => {
    const named = Object.entries(request.params as Readonly<Record<string, string>>)
    if (named.every(([name, one]) => name === '*' || /^[\w.~:@-]*$/.test(one))) return
    reply.callNotFound()
    return await reply
  })

  // Before the shape of what was sent is looked at: who may not send it is told nothing about it.
  app.addHook('preValidation', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    if (request.arrivedLate) return await keepLateForm(request, reply, web)
    if (!isReadable(request)) throw new NotTaken()
    if (request.routeOptions.config.checksTokenItself) return
    const header = request.headers['x-csrf-token']
    const given = typeof header === 'string' ? header : field(request.body, '_csrf')
    if (sameToken(given, request.csrfToken)) {
      if (!isTaken(request)) throw new NotTaken()
      forgetOnceSent(request, reply, web)
      return
    }
    const notOurs = new FormNotOurs('Nothing was changed.')
    if (!request.headers.accept?.includes('application/json')) throw notOurs
    // A script that saves while somebody types knows by bare words that it is to fetch the new token and go on.
    return await reply.code(403).type('text/plain; charset=utf-8').send(notOurs.message)
  })
}

/** A form is names with words, however it was sent; a route that takes another shape says which in its schema. */
function isTaken({ body, routeOptions: { schema } }: FastifyRequest): boolean {
  if (body === undefined || schema?.body !== undefined) return true
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  return Object.values(body).every((value) =>
    [value].flat().every((one) => typeof one === 'string'),
  )
}

/** A form in parts says what parts it from the next. */
const isReadable = ({ headers: { 'content-type': type = '' } }: FastifyRequest): boolean =>
  !type.startsWith('multipart/') || /;\s*boundary=[^;\s]/i.test(type)

class NotTaken extends Error {
  readonly statusCode = 400
}

function visitorOn(request: FastifyRequest, reply: FastifyReply, web: Web): string {
  const known = cookieOn(request, 'visitor')
  const visitor = known ?? randomBytes(24).toString('base64url')
  if (!known) giveCookie(reply, web, 'visitor', visitor)
  return visitor
}
