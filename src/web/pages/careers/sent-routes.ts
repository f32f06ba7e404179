import type { FastifyInstance } from 'fastify'
import { askedBeside, sayBeside } from '../../../cases/careers/equal-opportunities.ts'
import { careersOf, type Job } from '../../../cases/careers/published.ts'
import { readJob } from '../../../cases/careers/read-careers.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, type Web } from '../../web.ts'
import {
  besideAddress,
  jobAddress,
  privacyAddress,
  sentAddress,
  thanksAddress,
} from './addresses.ts'
import { donePage } from './alerts-page.ts'
import { privacyPage, sentPage } from './applied-pages.ts'
import { draftOn } from './half-written.ts'

const open = { config: { public: true } }
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '1 hour' } } }

interface At {
  readonly Params: { readonly id: string }
}

/** Where somebody comes who sent an application for a job. */
export const sentPageOf = (job: Job, reference: string): string =>
  `${sentAddress(job.id)}?number=${reference}`

/** What follows once an application is sent, and what is kept of whoever sent it. */
export function sentRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const rules = careersOf(office.practice)

  app.get<At>(sentAddress(':id'), open, async (request, reply) => {
    const { id } = request.params
    const reference = /^[A-Z]{1,3}-\d{2}-\d{1,9}$/.exec(field(request.query, 'number'))?.[0]
    const found = await readJob(office, id)
    if (!reference || !found.ok) return await reply.redirect(jobAddress(id), 303)
    const { job } = found.value
    const draft = await draftOn(request, web, job)
    const asked = draft?.sent?.reference === reference ? askedBeside : undefined
    return await send(reply, sentPage({ web, request, job, reference, asked }))
  })

  app.post<At>(besideAddress(':id'), few, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    const draft = await draftOn(request, web, job)
    const said = await sayBeside(
      office,
      draft?.sent?.beside ?? '',
      Object.fromEntries(askedBeside.map(({ id }) => [id, field(request.body, id)])),
    )
    if (!said.ok) return await showRefusal(request, reply, web, said.refusal)
    return await reply.redirect(thanksAddress(job.id), 303)
  })

  app.get<At>(thanksAddress(':id'), open, async (request, reply) => {
    const words = 'We keep your answers apart from your application, and count them.'
    return await send(reply, donePage({ web, request, title: 'Thank you', words }))
  })

  app.get(privacyAddress, open, async (request, reply) => {
    const { applicationMonths: months = 0, alertMonths = 0 } = rules ?? {}
    return await send(reply, privacyPage({ web, request, months, alertMonths }))
  })
}
