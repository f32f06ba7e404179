import type { FastifyInstance } from 'fastify'
import { readSignUps, signUpForEvent, takeAttendance } from '../../../cases/careers/events.ts'
import { careersOf } from '../../../cases/careers/published.ts'
import { readCareers, readCareersEvent, readJob } from '../../../cases/careers/read-careers.ts'
import { readDrive } from '../../../cases/careers/read-drive.ts'
import { topicOf } from '../../../cases/updates/topics.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { showRefusal } from '../../refusals.ts'
import { stopAddress } from '../updates/addresses.ts'
import { askedWords } from '../updates/link-pages.ts'
import { subscribed } from '../updates/subscribed.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import {
  alertsAddress,
  diversityAddress,
  driveAddress,
  eventAddress,
  feedAddress,
  jobAddress,
  signUpsAddress,
  stabilityAddress,
  start,
} from './addresses.ts'
import { again } from './again.ts'
import { alertsPage, donePage } from './alerts-page.ts'
import { applyRoutes } from './apply-routes.ts'
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

function alertRoutes(app: FastifyInstance, web: Web): void {
  const rules = topicOf(web.office.practice, 'jobs')
  if (!rules) return

  app.get(alertsAddress, open, async (request, reply) =>
    send(reply, alertsPage({ web, request, rules, typed: {}, problems: [] })),
  )

  app.post(alertsAddress, few, async (request, reply) => {
    const typed = (request.body ?? {}) as Form
    const kept = await subscribed(web, 'jobs', typed)
    if (kept.ok) return await reply.redirect(`${alertsAddress}/kept`, 303)
    return await again({ web, request, reply }, kept.refusal, (problems) =>
      alertsPage({ web, request, rules, typed, problems }),
    )
  })

  app.get(`${alertsAddress}/kept`, open, async (request, reply) =>
    send(reply, donePage({ web, request, title: 'Look in your e-mail', words: askedWords })),
  )

  // Where e-mails led that were sent before news had a list too.
  app.get<{ Params: { token: string } }>(`${alertsAddress}/stop/:token`, open, (request, reply) =>
    reply.redirect(stopAddress(encodeURIComponent(request.params.token)), 302),
  )
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

  app.get(diversityAddress, async (request, reply) => {
    const { readDiversity } = await import('../../../cases/careers/equal-opportunities.ts')
    const found = await readDiversity(office, signedInOn(request).caller)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { diversityPage } = await import('./diversity-page.ts')
    return await send(reply, diversityPage({ web, request, diversity: found.value }))
  })

  app.get(stabilityAddress, async (request, reply) => {
    const { readStability } = await import('../../../cases/careers/stability.ts')
    const found = await readStability(office, signedInOn(request).caller)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { stabilityPage } = await import('./stability-page.ts')
    return await send(reply, stabilityPage({ web, request, stability: found.value }))
  })

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
