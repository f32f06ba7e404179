import type { FastifyReply, FastifyRequest } from 'fastify'
import { describePractice } from '../../../engine/describe/practice.ts'
import { waysIn } from '../../../engine/describe/ways-in.ts'
import { mapPicture } from '../../../engine/picture/map-picture.ts'
import { processPicture } from '../../../engine/picture/process-picture.ts'
import { processOf, type Practice } from '../../../engine/practice.ts'
import { frame } from '../../frame.ts'
import { page, type PageProps } from '../../layout/page.ts'
import { send, type Routes } from '../../web.ts'
import { accessibilityPage } from './accessibility-page.ts'
import { levelsPage } from './levels-page.ts'
import { processPage } from './process-page.ts'
import { processesPage } from './processes-page.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'breadcrumbs' | 'content'>

/** How the county works, for anybody: the practice model says nothing of any person. */
export const aboutRoutes: Routes = (app, web) => {
  const open = { config: { public: true } }
  const { practice } = web.office
  // The model does not change while it runs, so its pages are made once: when somebody first asks.
  let made: ReadonlyMap<string, Content> | undefined
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
  ): Promise<FastifyReply | undefined> => {
    made ??= contents(practice)
    const content = made.get(path)
    if (!content) {
      reply.callNotFound()
      return reply
    }
    return await send(reply, page({ ...frame(request, web), ...content }))
  }

  app.get('/about', open, async (_, reply) => await reply.redirect('/about/processes'))
  for (const path of ['processes', 'levels-of-need', 'accessibility']) {
    app.get(`/about/${path}`, open, async (request, reply) => await show(request, reply, path))
  }
  app.get<{ Params: { id: string } }>(
    '/about/processes/:id',
    open,
    async (request, reply) => await show(request, reply, `processes/${request.params.id}`),
  )
}

/** Every page about the practice by the end of its address. */
function contents(practice: Practice): ReadonlyMap<string, Content> {
  const described = describePractice(practice)
  const processes = described.processes.map((one) => {
    const definition = processOf(practice, one.id)
    const picture = processPicture(one, { definition, practice })
    return [`processes/${one.id}`, processPage(one, picture)] as const
  })
  return new Map<string, Content>([
    [
      'processes',
      processesPage(
        described,
        mapPicture(described, (id) => waysIn(id, practice)),
      ),
    ],
    ['levels-of-need', levelsPage(practice.pack)],
    ['accessibility', accessibilityPage(practice.pack)],
    ...processes,
  ])
}
