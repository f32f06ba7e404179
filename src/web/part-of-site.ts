import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { faultInWords, logFault, patience, statusOfFault, type Fault } from './faults.ts'
import { frame } from './frame.ts'
import { html } from './html.ts'
import { page } from './layout/page.ts'
import { knowWhoAsks } from './session.ts'
import { TooManyTries } from './too-many-tries.ts'
import { wayOnward } from './way-onward.ts'
import { send, type Routes, type Web } from './web.ts'

export interface Part {
  readonly web: Web
  readonly log: FastifyBaseLogger
  readonly routes: readonly Routes[]
  /** Is asked for whatever is not here, and has the last word on it. */
  readonly rest?: (() => Promise<Answering>) | undefined
}

/** A server that listens nowhere itself and answers what another has heard. */
export type Answering = Pick<FastifyInstance, 'routing'>

/** A server with some areas of the site. Whichever part answers, the same is asked of whoever comes and of what is sent. */
export async function partOfSite({ web, log, routes, rest }: Part): Promise<FastifyInstance> {
  const app = fastify({
    ...patience,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // We listen on loopback only, so whoever forwards to us is a proxy of this machine.
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    genReqId: () => crypto.randomUUID().slice(0, 8),
  })
  if (rest) {
    app.addHook('onRequest', async (request, reply) => {
      if (request.is404) await letAnswer(rest, request, reply)
    })
  }
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'form-action': formTargets(web),
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        'upgrade-insecure-requests': null,
      },
      useDefaults: false,
    },
    referrerPolicy: { policy: 'same-origin' },
    hsts: web.secure,
  })
  await app.register(cookie)
  await app.register(formbody)
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { after }) => new TooManyTries(after),
  })
  logRequests(app, rest === undefined)
  knowWhoAsks(app, web)
  showFaults(app, web)
  for (const one of routes) one(app, web)
  return app
}

/** Lets another server answer, before anything is done with the request: what is sent can be read only once. */
export async function letAnswer(
  other: () => Promise<Answering>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { routing } = await other()
  reply.hijack()
  routing(request.raw, reply.raw)
}

/** A form may lead to the council's own sign-in, where it is configured: signing out there too begins with a form. */
const formTargets = ({ office }: Web): string[] => [
  "'self'",
  ...(office.identityProvider ? [office.identityProvider.origin] : []),
]

/** A line a request: the pattern of its address, never the address itself, and nothing that was typed. */
function logRequests(app: FastifyInstance, isLast: boolean): void {
  app.addHook('onResponse', (request, reply, next) => {
    if (request.is404 && !isLast) {
      next()
      return
    }
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    )
    next()
  })
}

function showFaults(app: FastifyInstance, web: Web): void {
  app.setErrorHandler(async (fault: Fault, request, reply) => {
    const status = statusOfFault(fault)
    if (status >= 500) logFault(fault, request)
    const words = faultInWords(fault, request)
    if (request.headers.accept?.includes('application/json')) {
      return await reply.code(status).send({ message: words })
    }
    const title = status >= 500 ? 'Something went wrong here' : 'That could not be done'
    return await send(
      reply.code(status),
      page({
        ...frame(request, web),
        title,
        heading: { text: title },
        content: html`<p class="govuk-body">${words}</p>${wayOnward(request, web)}`,
      }),
    )
  })
  app.setNotFoundHandler(async (request, reply) => {
    return await send(
      reply.code(404),
      page({
        ...frame(request, web),
        title: 'There is nothing here',
        heading: { text: 'There is nothing here' },
        content: html`<p class="govuk-body">Check the address, or go on from one of these pages.</p>
          ${wayOnward(request, web)}`,
      }),
    )
  })
}
