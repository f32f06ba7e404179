import type { FastifyReply, FastifyRequest } from 'fastify'
import { readBeginning } from '../../../../cases/people/what-may-begin.ts'
import { startProcess } from '../../../../cases/records/start-process.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { send, signedInOn, type Form, type Routes, type Web } from '../../../web.ts'
import { beginPage } from './begin-page.ts'

interface At {
  readonly Params: { readonly id: string; readonly process: string }
}

const path = '/people/:id/begin/:process'

/** Beginning a record about somebody, and about brothers and sisters with them, from their page. */
export const beginRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { id, process } = request.params
    const definition = web.office.practice.processes.get(process)
    if (!definition) return await show(request, reply, web)
    const started = await startProcess(web.office, signedInOn(request).caller, {
      process,
      personIds: [id, ...ticked(request)],
    })
    if (!started.ok) return await show(request, reply, web, started.refusal)
    const first = definition.pages[0]?.id ?? ''
    return await reply.redirect(`/records/${started.value.id}/pages/${first}`, 303)
  })
}

const ticked = ({ body }: FastifyRequest): readonly string[] =>
  [(body as Form | undefined)?.with ?? []].flat()

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const { id, process } = request.params
  const about = await readBeginning(web.office, caller, id, process)
  if (!about.ok) return await showRefusal(request, reply, web, about.refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    beginPage({
      ...{ web, request, about: about.value },
      ticked: ticked(request),
      refusal: refusal?.message,
    }),
  )
}
