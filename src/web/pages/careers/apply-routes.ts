import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apply, applicationForm } from '../../../cases/careers/apply.ts'
import {
  applicationDrafts,
  askForWayBack,
  keptUntil,
} from '../../../cases/careers/application-draft.ts'
import { careersOf, type Job } from '../../../cases/careers/published.ts'
import { readJob } from '../../../cases/careers/read-careers.ts'
import { markSent } from '../../../cases/ways-in/request-draft.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { dateInWords, timeInWords } from '../../../engine/words.ts'
import { giveCookie } from '../../cookies.ts'
import type { Child, Html } from '../../html.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, type Form, type Web } from '../../web.ts'
import { otherTabSays } from '../request-support/show-form.ts'
import { typedIn } from '../request-support/typed.ts'
import { applyAddress, jobAddress, keepAddress, keptAddress, laterAddress } from './addresses.ts'
import { again } from './again.ts'
import { keptPage, wayBackPage } from './applied-pages.ts'
import { applyPage } from './apply-page.ts'
import { draftOn, jobOfLink, keepTyped, thePage } from './half-written.ts'
import { sentPageOf, sentRoutes } from './sent-routes.ts'

const open = { config: { public: true } }
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '1 hour' } } }
/** Twice a second, for ten minutes: nobody types faster. */
const saves = { config: { public: true, rateLimit: { max: 1200, timeWindow: '10 minutes' } } }
const secret = { config: { public: true, neverKept: true } }

interface At {
  readonly Params: { readonly id: string }
}
interface AtToken {
  readonly Params: { readonly id: string; readonly token: string }
}

interface Showing {
  readonly request: FastifyRequest
  readonly web: Web
  readonly job: Job
}

/** To apply for a job, to stop and come back to it, and what is asked once it is sent. */
export function applyRoutes(app: FastifyInstance, web: Web): void {
  writing(app, web)
  comingBack(app, web)
  sentRoutes(app, web)
}

function writing(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get<At>(applyAddress(':id'), open, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    if (!job.isOpen) return await reply.redirect(jobAddress(job.id), 303)
    const draft = await draftOn(request, web, job)
    if (draft?.sent) return await reply.redirect(sentPageOf(job, draft.sent.reference), 303)
    const kept = draft?.pages[thePage]
    const until = kept && keptUntil(job, office.clock.now())
    return await send(
      reply.header('cache-control', 'no-store'),
      formOf({ request, web, job }, { typed: kept?.typed ?? {}, version: kept?.version, until }),
    )
  })

  app.post<At>(applyAddress(':id'), few, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    const typed = typedIn(request.body)
    // First of all what was typed is kept: whatever is wrong with it, it is not typed twice.
    const draft = await draftOn(request, web, job)
    if (draft?.sent) return await reply.redirect(sentPageOf(job, draft.sent.reference), 303)
    const { token, kept } = await keepTyped(request, reply, web, job)
    if (kept.ok && kept.value.is === 'changed-elsewhere') {
      const { version } = kept.value
      const notice = otherTabSays(kept.value.typed, typed, 'Send')
      return await send(reply.code(409), formOf({ request, web, job }, { typed, version, notice }))
    }
    const sent = await apply(office, job.id, { ...plain(typed), references: rows(typed) })
    if (sent.ok) {
      const { reference, beside } = sent.value
      await markSent(office, token, reference, { kind: applicationDrafts(job), beside })
      return await reply.redirect(sentPageOf(job, reference), 303)
    }
    const version = kept.ok ? kept.value.version : undefined
    return await again({ web, request, reply }, sent.refusal, (problems) =>
      formOf({ request, web, job }, { typed, problems, version }),
    )
  })

  app.post<At>(keepAddress(':id'), saves, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await reply.code(404).send({ message: found.refusal.message })
    const { kept } = await keepTyped(request, reply, web, found.value.job)
    if (!kept.ok) {
      return await reply.code(statusOf(kept.refusal)).send({ message: kept.refusal.message })
    }
    if (kept.value.is === 'changed-elsewhere') {
      const message = 'You changed this page in another tab. Press Send to see both.'
      return await reply.code(409).send({ message })
    }
    const message = `Kept at ${timeInWords(kept.value.at)}, until you close this browser.`
    return await reply.send({ version: kept.value.version, message })
  })
}

function comingBack(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.post<At>(laterAddress(':id'), few, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    const { token, kept } = await keepTyped(request, reply, web, job)
    const version = kept.ok ? kept.value.version : undefined
    const typed = typedIn(request.body)
    const showAgain = (problems: readonly Problem[]): Html =>
      formOf({ request, web, job }, { typed, problems, version })
    if (!kept.ok) {
      const { message } = kept.refusal
      return await send(reply.code(409), showAgain([{ question: '', message }]))
    }
    if (web.hasPost && web.address) {
      const email = field(request.body, 'email')
      const way = { jobId: job.id, token, email, site: web.address }
      const asked = await askForWayBack(office, way)
      if (!asked.ok) return await again({ web, request, reply }, asked.refusal, showAgain)
    }
    return await reply.redirect(keptAddress(job.id), 303)
  })

  app.get<At>(keptAddress(':id'), open, async (request, reply) => {
    const found = await readJob(office, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const { job } = found.value
    const until = dateInWords(keptUntil(job, office.clock.now()))
    return await send(reply, keptPage({ web, request, job, until }))
  })

  app.get<AtToken>(`${applyAddress(':id')}/back/:token`, secret, async (request, reply) => {
    const job = await jobOfLink(request.params, web)
    if (!job) return await showRefusal(request, reply, web, linkIsOver)
    const { token } = request.params
    return await send(
      reply.header('cache-control', 'no-store'),
      wayBackPage({ web, request, job, token }),
    )
  })

  app.post<AtToken>(`${applyAddress(':id')}/back/:token`, secret, async (request, reply) => {
    const job = await jobOfLink(request.params, web)
    if (!job) return await showRefusal(request, reply, web, linkIsOver)
    giveCookie(reply, web, 'application', request.params.token)
    return await reply.redirect(applyAddress(job.id), 303)
  })
}

const linkIsOver: Refusal = {
  kind: 'not-found',
  message:
    'This link opens nothing now: the application was sent, the job has closed, or nothing was typed for 30 days. Nothing was changed. You can look at our jobs.',
}

interface Typed {
  readonly typed: Form
  readonly version?: number | undefined
  readonly problems?: readonly Problem[]
  readonly until?: string | undefined
  readonly notice?: Child
}

function formOf({ request, web, job }: Showing, shown: Typed): Html {
  const { office } = web
  return applyPage({
    ...{ web, request, job, form: applicationForm(office), showing: randomUUID() },
    months: careersOf(office.practice)?.applicationMonths ?? 0,
    typed: shown.typed,
    problems: shown.problems ?? [],
    version: shown.version ?? 0,
    until: shown.until,
    notice: shown.notice,
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
