import type { FastifyReply, FastifyRequest } from 'fastify'
import { endLettingIn } from '../../../cases/outsiders/end-letting-in.ts'
import { letIn } from '../../../cases/outsiders/let-in.ts'
import { readFamilies } from '../../../cases/outsiders/read-families.ts'
import { readLettingIn } from '../../../cases/outsiders/read-letting-in.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { originOf } from '../sign-in/arrive.ts'
import { familiesPage } from './families-page.ts'
import { invitedPage } from './invited-page.ts'
import { lettingInPage } from './letting-in-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Who from outside is let in to a record, and what they find when they have come in. */
export const outsiderRoutes: Routes = (app, web) => {
  app.get('/families', async (request, reply) => {
    const mine = await readFamilies(web.office, signedInOn(request).caller)
    if (!mine.ok) return await showRefusal(request, reply, web, mine.refusal)
    return await send(reply, familiesPage({ web, request, mine: mine.value }))
  })

  app.get<At>('/records/:id/outside', async (request, reply) => show(request, reply, web))

  app.post<At>('/records/:id/outside', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const given = {
      name: field(request.body, 'name'),
      organisation: field(request.body, 'organisation'),
      email: field(request.body, 'email'),
    }
    const done = await letIn(web.office, caller, id, given)
    if (!done.ok) return await show(request, reply, web, done.refusal)
    const { name, link, waits = false } = done.value
    const address = link && `${originOf(request, web)}${link}`
    return await send(reply, invitedPage({ web, request, name, address, waits, recordId: id }))
  })

  app.post<At>('/records/:id/outside/end', async (request, reply) => {
    const { id } = request.params
    const ended = await endLettingIn(web.office, signedInOn(request).caller, id)
    if (!ended.ok) return await show(request, reply, web, ended.refusal)
    return await reply.redirect(`/records/${id}/outside?done=ended`, 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readLettingIn(web.office, caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const isEnded = field(request.query, 'done') === 'ended'
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    lettingInPage({ web, request, file: file.value, refusal, isEnded }),
  )
}
