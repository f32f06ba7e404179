import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { loadAssets } from './assets.ts'
import { html } from './html.ts'
import { page } from './layout/page.ts'
import { faultInWords, logFault, patience, statusOfFault, type Fault } from './faults.ts'
import { frame } from './frame.ts'
import { allRoutes } from './routes.ts'
import { knowWhoAsks } from './session.ts'
import { TooManyTries } from './too-many-tries.ts'
import { send, type Web } from './web.ts'

export interface ServerOptions extends Omit<Web, 'site'> {
  readonly log: FastifyBaseLogger
  /** Is everything there that a request needs? */
  readonly ready: () => Promise<boolean>
  readonly notice?: string | undefined
}

/** The web server, ready to listen. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const assets = loadAssets()
  const { pack } = options.office.practice
  const web: Web = {
    ...options,
    site: {
      assets,
      name: 'Threadwell',
      service: pack.council,
      footerLinks: [
        { text: 'Request support for a child', href: '/request-support' },
        { text: 'How we work', href: '/about/processes' },
        { text: 'Accessibility', href: '/about/accessibility' },
      ],
      notice: options.notice,
    },
  }
  const app = fastify({
    ...patience,
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    // We listen on loopback only, so whoever forwards to us is a proxy of this machine.
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    genReqId: () => crypto.randomUUID().slice(0, 8),
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'form-action': formTargets(options),
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
  logRequests(app)
  knowWhoAsks(app, web)
  showFaults(app, web)
  const open = { config: { public: true, withoutVisitor: true } }
  app.get('/health/live', open, () => ({ alive: true }))
  app.get('/health/ready', open, async (_, reply) => {
    const ready = await options.ready().catch(() => false)
    return await reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get('/assets/*', open, async (request, reply) => {
    const encoding = request.headers['accept-encoding']
    const found = assets.find(request.url, typeof encoding === 'string' ? encoding : undefined)
    if (!found) return await reply.code(404).send()
    return await reply.headers(found.headers).send(found.body)
  })
  for (const routes of allRoutes) routes(app, web)
  return app
}

/** A form may lead to the council's own sign-in, where it is configured: signing out there too begins with a form. */
const formTargets = ({ office }: ServerOptions): string[] => [
  "'self'",
  ...(office.identityProvider ? [office.identityProvider.origin] : []),
]

/** A line a request: the pattern of its address, never the address itself, and nothing that was typed. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, next) => {
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
        content: html`<p class="govuk-body">${words}</p>`,
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
        content: html`<p class="govuk-body">Check the address, or start again from the beginning.</p>
          <p class="govuk-body"><a class="govuk-link" href="/">Go to the beginning</a></p>`,
      }),
    )
  })
}
