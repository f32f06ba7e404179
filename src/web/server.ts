import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { loadAssets } from './assets.ts'
import { letAnswer, partOfSite, type Answering } from './part-of-site.ts'
import { everydayRoutes } from './routes.ts'
import { endUnaskedOnClose } from './unasked-connections.ts'
import type { Web } from './web.ts'

export interface ServerOptions extends Omit<Web, 'site'> {
  readonly log: FastifyBaseLogger
  /** Is everything there that a request needs? */
  readonly ready: () => Promise<boolean>
  readonly notice?: string | undefined
  /** Answers programs under /api, without anything of the pages; loaded when one first asks. */
  readonly api?: (() => Promise<Answering>) | undefined
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
        ...(options.office.practice.catalogue.directory
          ? [{ text: 'Find help near you', href: '/directory' }]
          : []),
        ...(pack.careers ? [{ text: 'Jobs with us', href: '/careers' }] : []),
        { text: 'How we work', href: '/about/processes' },
        { text: 'Accessibility', href: '/about/accessibility' },
      ],
      notice: options.notice,
    },
  }
  const { log } = options
  let seldom: Promise<FastifyInstance> | undefined
  const rest = async (): Promise<FastifyInstance> => await (seldom ??= seldomPart(web, log))
  const app = await partOfSite({ web, log, routes: everydayRoutes, rest })
  app.addHook('onClose', async () => (await seldom)?.close())
  endUnaskedOnClose(app)
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
  if (options.api) handOver(app, options.api)
  return app
}

/** What most days do without: a start neither waits for it nor holds it. */
async function seldomPart(web: Web, log: FastifyBaseLogger): Promise<FastifyInstance> {
  const { seldomRoutes } = await import('./seldom-routes.ts')
  const part = await partOfSite({ web, log, routes: seldomRoutes })
  await part.ready()
  return part
}

/** Hands whatever is asked under /api over before its cookie, its form or its body is looked at. */
function handOver(app: FastifyInstance, api: () => Promise<Answering>): void {
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await letAnswer(api, request, reply)
  }
  app.all('/api/*', { config: { public: true, withoutVisitor: true }, onRequest }, (_, reply) =>
    reply.callNotFound(),
  )
}
