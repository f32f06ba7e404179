import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { apply, applicationForm } from '../../../cases/careers/apply.ts'
import { readSignUps, signUpForEvent, takeAttendance } from '../../../cases/careers/events.ts'
import { registerInterest, stopJobAlerts } from '../../../cases/careers/interest.ts'
import { careersOf, jobWords } from '../../../cases/careers/published.ts'
import { readCareers, readCareersEvent, readJob } from '../../../cases/careers/read-careers.ts'
import { readDrive } from '../../../cases/careers/read-drive.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import type { Html } from '../../html.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import {
  alertsAddress,
  applyAddress,
  driveAddress,
  eventAddress,
  feedAddress,
  jobAddress,
  signUpsAddress,
  start,
  stopAddress,
} from './addresses.ts'
import { alertsPage, donePage, stopPage } from './alerts-page.ts'
import { applyPage, sentPage } from './apply-page.ts'
import { drivePage, signUpsPage } from './drive-page.ts'
import { eventPage } from './event-page.ts'
import { atomFeed } from './feed.ts'
import { jobPage } from './job-page.ts'
import { jobsPage } from './jobs-page.ts'
import { soughtOn } from './sought.ts'

const open = { config: { public: true } }
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '1 hour' } } }

interface At {
  readonly Params: { readonly id: string }
}

/** Jobs with us: open to everyone. An authority that says nothing of jobs has no such pages. */
export const careersRoutes: Routes = (app, web) => {
  if (!careersOf(web.office.practice)) return
  jobRoutes(app, web)
  applyRoutes(app, web)
  alertRoutes(app, web)
  eventRoutes(app, web)
  recruiterRoutes(app, web)
}

/** The problems of a refusal that a form can show; another refusal has a page of its own. */
const shownInForm = (refusal: Refusal): readonly Problem[] | undefined => {
  if (refusal.kind === 'invalid') return refusal.problems
  return refusal.kind === 'wrong-stage' ? [{ question: '', message: refusal.message }] : undefined
}

async function again(
  at: { readonly web: Web; readonly request: FastifyRequest; readonly reply: FastifyReply },
  refusal: Refusal,
  shown: (problems: readonly Problem[]) => Html,
): Promise<FastifyReply> {
  const problems = shownInForm(refusal)
  if (!problems) return await showRefusal(at.request, at.reply, at.web, refusal)
  return await send(at.reply.code(statusOf(refusal)), shown(problems))
}

function jobRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(start, open, async (request, reply) => {
    const front = await readCareers(office)
    if (!front.ok) return await showRefusal(request, reply, web, front.refusal)
    const sought = soughtOn(request.query)
    return await send(reply, jobsPage({ web, request, front: front.value, sought }))
  })

  app.get(feedAddress, open, async (request, reply) => {
    const front = await readCareers(office)
    if (!front.ok) return await showRefusal(request, reply, web, front.refusal)
    const { jobs, now } = front.value
    const site = web.address ?? `${request.protocol}://${request.host}`
    const { council } = office.practice.pack
    return await reply
      .type('application/atom+xml; charset=utf-8')
      .send(atomFeed(jobs, { site, council, now }))
  })

  app.get<At>(jobAddress(':id'), open, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, jobPage({ web, request, ...found.value }))
  })
}

function applyRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get<At>(applyAddress(':id'), open, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    if (!job.isOpen) return await reply.redirect(jobAddress(job.id), 303)
    const form = applicationForm(office)
    return await send(reply, applyPage({ web, request, job, form, typed: {}, problems: [] }))
  })

  app.post<At>(applyAddress(':id'), few, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const typed = request.body as Form
    const sent = await apply(office, request.params.id, {
      ...plain(typed),
      references: rows(typed),
    })
    if (sent.ok) return await reply.redirect(`${start}/sent?number=${sent.value.reference}`, 303)
    const form = applicationForm(office)
    return await again({ web, request, reply }, sent.refusal, (problems) =>
      applyPage({ web, request, job: found.value.job, form, typed, problems }),
    )
  })

  app.get(`${start}/sent`, open, async (request, reply) => {
    const reference = /^[A-Z]{1,3}-\d{2}-\d{1,9}$/.exec(field(request.query, 'number'))?.[0]
    if (!reference) return await reply.redirect(start, 303)
    return await send(reply, sentPage({ web, request, reference }))
  })
}

const plain = (typed: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(typed).map((name) => [name, field(typed, name)]))

/** Each reference that has a name, as rows of the record's list. */
const rows = (typed: Form): readonly Readonly<Record<string, string>>[] =>
  [1, 2].flatMap((n) => {
    const name = field(typed, `reference${n}`).trim()
    const reach = field(typed, `reach${n}`).trim()
    return name === '' ? [] : [{ name, reach, current: n === 1 ? 'yes' : 'no' }]
  })

function alertRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const { practice } = office
  const months = careersOf(practice)?.alertMonths ?? 0
  const form = (request: FastifyRequest, typed: Form, problems: readonly Problem[]): Html =>
    alertsPage({ web, request, words: jobWords(practice), months, typed, problems })

  app.get(alertsAddress, open, async (request, reply) => send(reply, form(request, {}, [])))

  app.post(alertsAddress, few, async (request, reply) => {
    const typed = request.body as Form
    const kept = await registerInterest(office, {
      ...{ name: field(typed, 'name'), email: field(typed, 'email') },
      kinds: [...chosenIn(typed.kind)],
      localities: [...chosenIn(typed.localities)],
      agreed: field(typed, 'agreed') === 'yes',
    })
    if (kept.ok) return await reply.redirect(`${alertsAddress}/kept`, 303)
    return await again({ web, request, reply }, kept.refusal, (problems) =>
      form(request, typed, problems),
    )
  })

  app.get(`${alertsAddress}/kept`, open, async (request, reply) => {
    const words = 'We write to you when there is a job that you may like.'
    return await send(reply, donePage({ web, request, title: 'We will tell you', words }))
  })

  app.get(`${alertsAddress}/stopped`, open, async (request, reply) => {
    const words = 'We send no more e-mails about jobs to this address.'
    return await send(reply, donePage({ web, request, title: 'We have stopped', words }))
  })

  interface AtToken {
    readonly Params: { readonly token: string }
  }
  app.get<AtToken>(stopAddress(':token'), open, async (request, reply) =>
    send(reply, stopPage({ web, request, token: request.params.token })),
  )

  app.post<AtToken>(stopAddress(':token'), few, async (request, reply) => {
    const stopped = await stopJobAlerts(office, request.params.token)
    if (!stopped.ok) return await showRefusal(request, reply, web, stopped.refusal)
    return await reply.redirect(`${alertsAddress}/stopped`, 303)
  })
}

function eventRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const isOver = (on: string): boolean => on < dateInLondon(office.clock.now())

  app.get<At>(eventAddress(':id'), open, async (request, reply) => {
    const found = await readCareersEvent(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const event = found.value
    const shown = { web, request, event, isOver: isOver(event.on), typed: {}, problems: [] }
    return await send(reply, eventPage(shown))
  })

  app.post<At>(eventAddress(':id'), few, async (request, reply) => {
    const found = await readCareersEvent(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const event = found.value
    const typed = request.body as Form
    const given = { name: field(typed, 'name'), email: field(typed, 'email') }
    const signedUp = await signUpForEvent(office, event.id, given)
    if (signedUp.ok) return await reply.redirect(`${eventAddress(event.id)}/signed-up`, 303)
    return await again({ web, request, reply }, signedUp.refusal, (problems) =>
      eventPage({ web, request, event, isOver: isOver(event.on), typed, problems }),
    )
  })

  app.get<At>(`${eventAddress(':id')}/signed-up`, open, async (request, reply) => {
    const found = await readCareersEvent(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const words = `We keep a chair for you. ${found.value.venue}. ${found.value.access}`
    return await send(reply, donePage({ web, request, title: 'See you there', words }))
  })
}

function recruiterRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(driveAddress, async (request, reply) => {
    const drive = await readDrive(office, signedInOn(request).caller)
    if (!drive.ok) return await showRefusal(request, reply, web, drive.refusal)
    return await send(reply, drivePage({ web, request, drive: drive.value }))
  })

  app.get<At>(signUpsAddress(':id'), async (request, reply) => {
    const found = await readSignUps(office, signedInOn(request).caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, signUpsPage({ web, request, found: found.value }))
  })

  app.post<At>(signUpsAddress(':id'), async (request, reply) => {
    const { caller } = signedInOn(request)
    const came = [...chosenIn((request.body as Form).came)]
    const kept = await takeAttendance(office, caller, request.params.id, came)
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    return await reply.redirect(signUpsAddress(request.params.id), 303)
  })
}
