import type { FastifyReply, FastifyRequest } from 'fastify'
import { declareTie, endTieOf, readTies } from '../../../cases/access/declare-tie.ts'
import { saySupportedYear } from '../../../cases/access/supported-year.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { dayTyped } from '../records/search/search-form.ts'
import { supportedYearPage } from './supported-year-page.ts'
import { tiesPage } from './ties-page.ts'

interface At {
  readonly Params: { readonly id: string }
}
type Problems = readonly Problem[]

/** What is said of a worker that bears on what they may open or hold. */
export const workerAccessRoutes: Routes = (app, web) => {
  app.get('/ties', async (request, reply) => await showTies(request, reply, web))

  app.post('/ties', async (request, reply) => {
    const { caller } = signedInOn(request)
    const declared = await declareTie(web.office, caller, tieIn(request.body))
    if (declared.ok) return await reply.redirect('/ties?said=yes', 303)
    const { refusal } = declared
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showTies(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })

  app.post<At>('/ties/:id/end', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const ended = await endTieOf(web.office, caller, id, field(request.body, 'because'))
    if (ended.ok) return await reply.redirect('/ties', 303)
    const { refusal } = ended
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const at = refusal.problems.map((one) => ({ ...one, question: `because-${id}` }))
    return await showTies(request, reply.code(statusOf(refusal)), web, at)
  })

  app.get('/supported-year', async (request, reply) => await showYear(request, reply, web))

  app.post('/supported-year', async (request, reply) => {
    const { caller } = signedInOn(request)
    const said = await saySupportedYear(web.office, caller, yearIn(request.body))
    if (said.ok) return await reply.redirect('/supported-year?said=yes', 303)
    const { refusal } = said
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showYear(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })
}

const tieIn = (form: unknown) => ({
  username: field(form, 'username'),
  personId: field(form, 'personId'),
  tie: field(form, 'tie'),
})

const yearIn = (form: unknown) => ({
  username: field(form, 'username'),
  untilOn: dayTyped(form, 'untilOn'),
})

const isSaid = (request: FastifyRequest): boolean => field(request.query, 'said') === 'yes'

async function showYear(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  problems: Problems = [],
): Promise<FastifyReply> {
  const said = isSaid(request) ? 'Kept. It holds from now on.' : undefined
  const typed = yearIn(request.body)
  return await send(reply, supportedYearPage({ web, request, typed, problems, said }))
}

async function showTies(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  problems: Problems = [],
): Promise<FastifyReply> {
  const read = await readTies(web.office, signedInOn(request).caller)
  const said = isSaid(request) ? 'The wall stands. It holds from now on.' : undefined
  const ties = read.ok ? read.value.ties : undefined
  const typed = tieIn(request.body)
  return await send(reply, tiesPage({ web, request, problems, typed, ties, said }))
}
