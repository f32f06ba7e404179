import type { FastifyReply, FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { page } from '../../layout/page.ts'
import { send, type Routes } from '../../web.ts'
import type { Content } from './contents.ts'

/** How the county works, for anybody: the practice model says nothing of any person. */
export const aboutRoutes: Routes = (app, web) => {
  const open = { config: { public: true } }
  const { practice } = web.office
  // The model does not change while it runs, so its pages, and what draws them, are made once: when somebody first asks.
  let made: ReadonlyMap<string, Content> | undefined
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
  ): Promise<FastifyReply | undefined> => {
    made ??= (await import('./contents.ts')).contents(practice)
    const content = made.get(path)
    if (!content) {
      reply.callNotFound()
      return reply
    }
    return await send(reply, page({ ...frame(request, web), ...content }))
  }

  app.get('/about', open, async (_, reply) => await reply.redirect('/about/processes'))
  for (const path of ['processes', 'access', 'watches', 'levels-of-need', 'accessibility', 'api']) {
    app.get(`/about/${path}`, open, async (request, reply) => await show(request, reply, path))
  }
  app.get<{ Params: { id: string } }>(
    '/about/processes/:id',
    open,
    async (request, reply) => await show(request, reply, `processes/${request.params.id}`),
  )
}
