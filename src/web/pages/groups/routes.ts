import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  beginProgramme,
  cancelSession,
  openCentre,
  planSession,
} from '../../../cases/groups/plan-groups.ts'
import { readGroups, readProgramme, readRegister } from '../../../cases/groups/read-groups.ts'
import { takeRegister, type Signed } from '../../../cases/groups/take-register.ts'
import { notFound, type Result } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import { bookingRoutes } from './booking-routes.ts'
import { asked, formPage, givenIn, nothingTyped, type Typed } from './form-page.ts'
import { groupsPage } from './groups-page.ts'
import { programmePage } from './programme-page.ts'
import { registerPage } from './register-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const saidOf: Readonly<Record<string, string>> = {
  placed: 'Booked: they have a place.',
  waits: 'All places are taken, so they are on the waiting list.',
  next: 'The place has ended, and whoever had waited longest has it now.',
  left: 'The place has ended.',
  told: 'Noted: they know that they have a place.',
  named: 'Done: the booking is on their record now.',
}

/** Centres, what is run in them, their sessions and registers. */
export const groupsRoutes: Routes = (app, web) => {
  bookingRoutes(app, web)

  app.get('/groups', async (request, reply) => {
    const file = await readGroups(web.office, signedInOn(request).caller)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, groupsPage({ web, request, file: file.value }))
  })

  app.get('/groups/centres/new', async (request, reply) => showCentre(request, reply, web))
  app.post('/groups/centres/new', async (request, reply) => {
    const given = givenIn(request.body, asked(web, 'centre'))
    const opened = await openCentre(web.office, signedInOn(request).caller, given)
    return await answered(opened, { request, reply, web, given }, '/groups', async (typed) =>
      showCentre(request, reply, web, typed),
    )
  })

  app.get<At>('/groups/centres/:id/programmes/new', async (request, reply) =>
    showNewProgramme(request, reply, web),
  )
  app.post<At>('/groups/centres/:id/programmes/new', async (request, reply) => {
    const given = givenIn(request.body, asked(web, 'programme'))
    const { caller } = signedInOn(request)
    const begun = await beginProgramme(web.office, caller, request.params.id, given)
    const next = begun.ok ? `/groups/programmes/${begun.value}` : ''
    return await answered(begun, { request, reply, web, given }, next, async (typed) =>
      showNewProgramme(request, reply, web, typed),
    )
  })

  app.get<At>('/groups/programmes/:id', async (request, reply) => {
    const file = await readProgramme(web.office, signedInOn(request).caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const said = saidOf[field(request.query, 'booked')]
    return await send(reply, programmePage({ web, request, file: file.value, said }))
  })

  app.get<At>('/groups/programmes/:id/sessions/new', async (request, reply) =>
    showNewSession(request, reply, web),
  )
  app.post<At>('/groups/programmes/:id/sessions/new', async (request, reply) => {
    const given = givenIn(request.body, asked(web, 'session'))
    const { id } = request.params
    const planned = await planSession(web.office, signedInOn(request).caller, id, given)
    const next = `/groups/programmes/${id}`
    return await answered(planned, { request, reply, web, given }, next, async (typed) =>
      showNewSession(request, reply, web, typed),
    )
  })

  app.get<At>('/groups/sessions/:id', async (request, reply) => showRegister(request, reply, web))
  app.post<At>('/groups/sessions/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const typed = signedIn((request.body ?? {}) as Form)
    const taken = await takeRegister(web.office, caller, request.params.id, typed)
    if (taken.ok) {
      return await reply.redirect(`/groups/programmes/${taken.value.programmeId}`, 303)
    }
    const { refusal } = taken
    if (refusal.kind === 'not-found') return await showRefusal(request, reply, web, refusal)
    const problems = refusal.kind === 'invalid' ? refusal.problems : []
    const message = refusal.kind === 'invalid' ? undefined : refusal.message
    return await showRegister(request, reply.code(statusOf(refusal)), web, {
      ...{ typed, problems, message },
    })
  })

  app.get<At>('/groups/sessions/:id/cancel', async (request, reply) =>
    showCancel(request, reply, web),
  )
  app.post<At>('/groups/sessions/:id/cancel', async (request, reply) => {
    const given = givenIn(request.body, asked(web, 'cancelling'))
    const { caller } = signedInOn(request)
    const cancelled = await cancelSession(web.office, caller, request.params.id, given)
    const next = cancelled.ok ? `/groups/programmes/${cancelled.value}` : ''
    return await answered(cancelled, { request, reply, web, given }, next, async (typed) =>
      showCancel(request, reply, web, typed),
    )
  })
}

/** What a register sends: a row for each booking that is in it. */
const signedIn = (form: Form): readonly Signed[] =>
  Object.keys(form)
    .flatMap((name) => /^note-(\d{1,18})$/.exec(name)?.[1] ?? [])
    .map((bookingId) => {
      const came = field(form, `came-${bookingId}`)
      return {
        bookingId,
        came: came === 'yes' || came === 'no' ? came : '',
        note: field(form, `note-${bookingId}`),
        worried: field(form, `worried-${bookingId}`) === 'yes',
      }
    })

interface Posted {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly web: Web
  readonly given: Typed['given']
}

/** On to the next page; or the same page again with what was typed, or why it cannot be done. */
async function answered(
  result: Result<string>,
  { request, reply, web, given }: Posted,
  next: string,
  again: (typed: Typed) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  if (result.ok) return await reply.redirect(next, 303)
  const { refusal } = result
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  reply.code(statusOf(refusal))
  return await again({ given, problems: refusal.problems })
}

async function showCentre(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const file = await readGroups(web.office, signedInOn(request).caller)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  if (!file.value.plans) return await showRefusal(request, reply, web, notFound().refusal)
  return await send(
    reply,
    formPage({
      ...{ web, request, typed, questions: file.value.rules.asks.centre },
      title: 'Open a centre',
      back: { text: file.value.rules.title, href: '/groups' },
      action: '/groups/centres/new',
      press: 'Open the centre',
    }),
  )
}

async function showNewProgramme(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readGroups(web.office, caller)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const centre = file.value.centres.find(({ id }) => id === request.params.id)
  if (!centre || !file.value.teams.includes(centre.team_id))
    return await showRefusal(request, reply, web, notFound().refusal)
  return await send(
    reply,
    formPage({
      ...{ web, request, typed, questions: file.value.rules.asks.programme },
      named: { workers: file.value.workers, me: caller.workerId },
      title: 'Begin a programme',
      caption: centre.name,
      back: { text: file.value.rules.title, href: '/groups' },
      action: `/groups/centres/${centre.id}/programmes/new`,
      press: 'Begin the programme',
    }),
  )
}

async function showNewSession(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const file = await readProgramme(web.office, signedInOn(request).caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const { programme, rules, theirs } = file.value
  if (!theirs) return await showRefusal(request, reply, web, notFound().refusal)
  const here = `/groups/programmes/${programme.id}`
  return await send(
    reply,
    formPage({
      ...{ web, request, typed, questions: rules.asks.session },
      title: 'Plan a session',
      caption: programme.title,
      back: { text: programme.title, href: here },
      action: `${here}/sessions/new`,
      press: 'Plan the session',
    }),
  )
}

async function showRegister(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  again: Pick<Parameters<typeof registerPage>[0], 'typed' | 'problems' | 'message'> = {},
): Promise<FastifyReply> {
  const file = await readRegister(web.office, signedInOn(request).caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  return await send(reply, registerPage({ web, request, file: file.value, ...again }))
}

async function showCancel(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const file = await readRegister(web.office, signedInOn(request).caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const { session, programme, rules } = file.value
  const here = `/groups/sessions/${session.id}`
  return await send(
    reply,
    formPage({
      ...{ web, request, typed, questions: rules.asks.cancelling },
      title: 'Cancel a session',
      caption: programme.title,
      back: { text: 'Register', href: here },
      action: `${here}/cancel`,
      press: 'Cancel the session',
    }),
  )
}
