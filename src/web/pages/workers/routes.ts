import type { FastifyReply, FastifyRequest } from 'fastify'
import { endWorker, readLeaving } from '../../../cases/workers/end-worker.ts'
import { readWorkers } from '../../../cases/workers/read-workers.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import { workerAccountRoutes } from './account-routes.ts'
import { leavingPage } from './leaving-page.ts'
import { workersPage } from './workers-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** The accounts of those who work here, for whoever manages them. */
export const workersRoutes: Routes = (app, web) => {
  app.get('/workers', async (request, reply) => {
    const workers = await readWorkers(web.office, signedInOn(request).caller)
    if (!workers.ok) return await showRefusal(request, reply, web, workers.refusal)
    const said =
      field(request.query, 'ended') === 'yes'
        ? 'The account has ended, and what they held was handed over.'
        : undefined
    return await send(reply, workersPage({ web, request, workers: workers.value, said }))
  })

  workerAccountRoutes(app, web)

  app.get<At>('/workers/:id/leaving', async (request, reply) => showLeaving(request, reply, web))

  app.post<At>('/workers/:id/leaving', async (request, reply) => {
    const { caller } = signedInOn(request)
    const ended = await endWorker(web.office, caller, {
      workerId: request.params.id,
      takenBy: takersIn(request.body as Form),
    })
    if (ended.ok) return await reply.redirect('/workers?ended=yes', 303)
    if (ended.refusal.kind === 'not-found')
      return await showRefusal(request, reply, web, ended.refusal)
    reply.code(statusOf(ended.refusal))
    return await showLeaving(request, reply, web, ended.refusal.message)
  })
}

/** Who was chosen for each team: the fields of the form that say so. */
const takersIn = (form: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      name.startsWith('takes-') && typeof value === 'string'
        ? [[name.slice('takes-'.length), value]]
        : [],
    ),
  )

async function showLeaving(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: string,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const leaving = await readLeaving(web.office, caller, request.params.id)
  if (!leaving.ok) return await showRefusal(request, reply, web, leaving.refusal)
  return await send(reply, leavingPage({ web, request, ...leaving.value, refusal }))
}
