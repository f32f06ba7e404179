import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  breakGlass,
  openWithReason,
  readInterruption,
} from '../../../cases/access/open-record-of.ts'
import { readRestrictionOf, readRestrictions } from '../../../cases/access/read-restrictions.ts'
import { liftRestrictionOf, restrictRecord, unname } from '../../../cases/access/restrict-person.ts'
import { reviewGlass } from '../../../cases/access/review-glass.ts'
import { notFound, type Problem } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { dayTyped } from '../records/search/search-form.ts'
import { glassPage } from './glass-page.ts'
import { openPage } from './open-page.ts'
import { restrictPage } from './restrict-page.ts'
import { restrictionsPage } from './restrictions-page.ts'
import { workerAccessRoutes } from './worker-routes.ts'

interface At {
  readonly Params: { readonly id: string }
}
type Asked = FastifyRequest<At>
type Problems = readonly Problem[]

/** Who may open what, beyond what they work with: the pages of it. */
export const accessRoutes: Routes = (app, web) => {
  workerAccessRoutes(app, web)

  app.get<At>('/people/:id/open', async (request, reply) => await showOpen(request, reply, web))

  app.post<At>('/people/:id/open', async (request, reply) => {
    const { caller } = signedInOn(request)
    const why = { reason: field(request.body, 'reason'), words: field(request.body, 'words') }
    const open = field(request.body, 'by') === 'glass' ? breakGlass : openWithReason
    const opened = await open(web.office, caller, request.params.id, why)
    if (opened.ok) return await reply.redirect(`/people/${request.params.id}`, 303)
    const { refusal } = opened
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showOpen(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })

  app.get<At>('/people/:id/restrict', async (request, reply) => await showOne(request, reply, web))

  app.post<At>('/people/:id/restrict', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { office } = web
    const { id } = request.params
    const todo = field(request.body, 'do')
    const done =
      todo === 'lift'
        ? await liftRestrictionOf(office, caller, id, field(request.body, 'lifted'))
        : todo === 'unname'
          ? await unname(office, caller, id, field(request.body, 'access'))
          : await restrictRecord(office, caller, id, wantedIn(request.body))
    if (done.ok) {
      return await reply.redirect(todo === 'lift' ? `/people/${id}` : `/people/${id}/restrict`, 303)
    }
    const { refusal } = done
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const problems = refusal.problems.map((one) =>
      todo === 'lift' ? { ...one, question: 'lifted' } : one,
    )
    return await showOne(request, reply.code(statusOf(refusal)), web, problems)
  })

  app.get('/restricted', async (request, reply) => {
    const report = await readRestrictions(web.office, signedInOn(request).caller)
    if (!report.ok) return await showRefusal(request, reply, web, report.refusal)
    const said =
      field(request.query, 'closed') === 'yes' ? 'Closed, with what you found.' : undefined
    return await send(reply, restrictionsPage({ web, request, report: report.value, said }))
  })

  app.get<At>('/restricted/glass/:id', async (request, reply) => showGlass(request, reply, web))

  app.post<At>('/restricted/glass/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const said = { finding: field(request.body, 'finding'), words: field(request.body, 'words') }
    const closed = await reviewGlass(web.office, caller, request.params.id, said)
    if (closed.ok) return await reply.redirect('/restricted?closed=yes', 303)
    const { refusal } = closed
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showGlass(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })
}

const wantedIn = (form: unknown) => ({
  because: field(form, 'because'),
  reviewOn: dayTyped(form, 'reviewOn'),
  named: field(form, 'named')
    .split(/[\s,;]+/)
    .filter((name) => name !== ''),
})

async function showOpen(
  request: Asked,
  reply: FastifyReply,
  web: Web,
  problems: Problems = [],
): Promise<FastifyReply> {
  const { id } = request.params
  const stood = await readInterruption(web.office, signedInOn(request).caller, id)
  if (!stood.ok) return await showRefusal(request, reply, web, stood.refusal)
  if (stood.value.opensBy === 'open') return await reply.redirect(`/people/${id}`, 303)
  const typed = { reason: field(request.body, 'reason'), words: field(request.body, 'words') }
  return await send(reply, openPage({ web, request, stood: stood.value, typed, problems }))
}

async function showOne(
  request: Asked,
  reply: FastifyReply,
  web: Web,
  problems: Problems = [],
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const known = await readRestrictionOf(web.office, caller, request.params.id)
  if (!known.ok) return await showRefusal(request, reply, web, known.refusal)
  const { because, reviewOn } = wantedIn(request.body)
  const typed = { because, reviewOn, named: field(request.body, 'named') }
  return await send(reply, restrictPage({ web, request, known: known.value, typed, problems }))
}

async function showGlass(
  request: Asked,
  reply: FastifyReply,
  web: Web,
  problems: Problems = [],
): Promise<FastifyReply> {
  const report = await readRestrictions(web.office, signedInOn(request).caller)
  if (!report.ok) return await showRefusal(request, reply, web, report.refusal)
  const broken = report.value.glass.find((one) => one.id === request.params.id)
  if (!broken) return await showRefusal(request, reply, web, notFound().refusal)
  return await send(reply, glassPage({ web, request, broken, now: report.value.now, problems }))
}
