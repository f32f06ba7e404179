import type { FastifyReply, FastifyRequest } from 'fastify'
import { readDeadlines } from '../../../../cases/reading/read-deadlines.ts'
import { correctDate } from '../../../../cases/records/correct-date.ts'
import { giveMoreTime } from '../../../../cases/records/give-more-time.ts'
import { sayWhyLate } from '../../../../cases/records/say-why-late.ts'
import { notFound, type Refusal, type Result } from '../../../../engine/refusal.ts'
import { inside } from '../../../fields/names.ts'
import { rawFrom } from '../../../fields/raw.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../../web.ts'
import { dayTyped } from '../search/search-form.ts'
import { moreTimePage, whyLatePage, type ChangeProps } from './change-pages.ts'
import { correctDatePage } from './correct-date-page.ts'
import { deadlinesPage, type DeadlinesShown } from './deadlines-page.ts'

interface At {
  readonly Params: { readonly id: string; readonly deadline: string; readonly date: string }
}
type Request = FastifyRequest<At>
type Template = (props: ChangeProps) => { readonly markup: string } | undefined

/** A record's deadlines: explained, given more time, explained when late, and counted from a corrected date. */
export const deadlineRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/deadlines', async (request, reply) => {
    const shown = await shownDeadlines(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    return await send(reply, deadlinesPage(shown.value))
  })

  const change = (
    path: string,
    template: (request: Request) => Template,
    carryOut: (request: Request) => Promise<Result<unknown>>,
  ): void => {
    app.get<At>(path, async (request, reply) => await show(request, reply, web, template(request)))
    app.post<At>(path, async (request, reply) => {
      const changed = await carryOut(request)
      if (!changed.ok) return await show(request, reply, web, template(request), changed.refusal)
      const to = request.params.deadline ? `#deadline-${request.params.deadline}` : ''
      return await reply.redirect(`/records/${request.params.id}/deadlines${to}`, 303)
    })
  }

  change('/records/:id/deadlines/:deadline/more-time', moreTime, async (request) => {
    const form = request.body
    return await giveMoreTime(web.office, signedInOn(request).caller, request.params.deadline, {
      to: dayTyped(form, 'to'),
      reason: field(form, 'reason'),
      narrative: field(form, 'narrative'),
      agreedBy: field(form, 'agreedBy') || undefined,
    })
  })

  change('/records/:id/deadlines/:deadline/why-late', whyLate, async (request) => {
    const { caller } = signedInOn(request)
    return await sayWhyLate(
      web.office,
      caller,
      request.params.deadline,
      field(request.body, 'reason'),
    )
  })

  change('/records/:id/dates/:date', correctedDate, async (request) => {
    const { caller } = signedInOn(request)
    const shown = await shownDeadlines(request, web)
    if (!shown.ok) return shown
    const date = shown.value.read.dates.find((one) => one.id === request.params.date)
    if (!date) return notFound()
    const form = request.body as Form
    return await correctDate(web.office, caller, request.params.id, {
      question: date.id,
      raw: rawFrom(form, date.id, date.question),
      version: Number(field(form, inside.version(date.id))),
      reason: field(form, 'reason'),
    })
  })
}

const moreTime =
  ({ params }: Request): Template =>
  (props) => {
    const one = props.shown.read.clocks.find((each) => each.deadline.id === params.deadline)
    return one?.extension && moreTimePage({ ...props, one, extension: one.extension })
  }

const whyLate =
  ({ params }: Request): Template =>
  (props) => {
    const one = props.shown.read.clocks.find((each) => each.deadline.id === params.deadline)
    return one && whyLatePage({ ...props, one })
  }

const correctedDate =
  ({ params, body }: Request): Template =>
  (props) => {
    const date = props.shown.read.dates.find((one) => one.id === params.date)
    const raw = date && body ? rawFrom(body as Form, date.id, date.question) : undefined
    return date && correctDatePage({ ...props, date, raw })
  }

async function shownDeadlines(request: Request, web: Web): Promise<Result<DeadlinesShown>> {
  const { caller } = signedInOn(request)
  const read = await readDeadlines(web.office, caller, request.params.id)
  if (!read.ok) return read
  return { ok: true, value: { web, request, caller, file: read.value.file, read: read.value } }
}

async function show(
  request: Request,
  reply: FastifyReply,
  web: Web,
  template: Template,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const shown = await shownDeadlines(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const isDay = new Set(['to', ...shown.value.read.dates.map((one) => one.id)])
  const markup = template({
    shown: shown.value,
    typed: request.body,
    errors: [
      ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
      ...problems.map(({ question, message }) => ({
        text: message,
        href: `#${question}${isDay.has(question) ? '-day' : ''}`,
      })),
    ],
    problems: new Map(problems.map((one) => [one.question, one.message])),
  })
  if (!markup) return await showRefusal(request, reply, web, refusal ?? notFound().refusal)
  return await send(reply.code(refusal ? statusOf(refusal) : 200), markup)
}
