import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readSaidAndDone, readService } from '../../../cases/directory/read-services.ts'
import { sayOfDirectory, type Said } from '../../../cases/directory/say.ts'
import { html, type Html } from '../../html.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, type Web } from '../../web.ts'
import { feedbackAddress, serviceAddress, start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { saidAndDone, sayPage } from './feedback-page.ts'

const open = { config: { public: true } }
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '10 minutes' } } }

interface At {
  readonly Params: { readonly id: string }
}

/** What people say of an entry, of an offer or of the directory, and what came of it. */
export function sayRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get<At>(serviceAddress(':id', 'problem'), open, async (request, reply) => {
    const found = await readService(office, request.signedIn?.caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, problemPage(web, request, found.value.service.name))
  })

  app.post<At>(serviceAddress(':id', 'problem'), few, async (request, reply) => {
    const said = { kind: 'problem', serviceId: request.params.id, ...typedOn(request) } as const
    const found = await readService(office, request.signedIn?.caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const again = (more: Again): Html => problemPage(web, request, found.value.service.name, more)
    return await take(request, reply, web, said, again)
  })

  app.get(feedbackAddress, open, async (request, reply) => {
    const said = await readSaidAndDone(office)
    const hidden = aboutOn(request.query)
    return await send(reply, feedbackPage({ web, request, hidden, said }))
  })

  app.post(feedbackAddress, few, async (request, reply) => {
    const { about, offer } = aboutOn(request.body)
    const said = { kind: 'feedback', serviceId: about, offer, ...typedOn(request) } as const
    const done = await readSaidAndDone(office)
    const again = (more: Again): Html =>
      feedbackPage({ web, request, hidden: aboutOn(request.body), said: done, ...more })
    return await take(request, reply, web, said, again)
  })

  app.get(`${start}/thanks`, open, async (request, reply) => {
    return await send(
      reply,
      directoryPage({
        ...{ web, request },
        title: 'Thank you',
        heading: { text: 'Thank you' },
        content: html`<p class="govuk-body">We have what you sent. Someone who looks after these pages will read it.</p>
          <p class="govuk-body">If you need help for a child or a family now, <a class="govuk-link" href="/request-support">ask us here</a>.</p>`,
      }),
    )
  })
}

type Again = Pick<Parameters<typeof sayPage>[0], 'typed' | 'problems'>

const typedOn = (request: FastifyRequest): { fromWhom: string; comment: string } => ({
  fromWhom: field(request.body, 'from'),
  // A browser sends two characters for a line break, which its count calls one.
  comment: field(request.body, 'comment').replaceAll('\r\n', '\n'),
})

/** Which entry or offer it is about: ids and nothing else, and left out where there is none. */
function aboutOn(from: unknown): { readonly about?: string; readonly offer?: string } {
  const said = { about: field(from, 'about'), offer: field(from, 'offer') }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}

async function take(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  said: Said,
  again: (more: Again) => Html,
): Promise<FastifyReply> {
  const taken = await sayOfDirectory(web.office, said)
  if (taken.ok) return await reply.redirect(`${start}/thanks`, 303)
  if (taken.refusal.kind !== 'invalid') return await showRefusal(request, reply, web, taken.refusal)
  const { problems } = taken.refusal
  const typed = { comment: said.comment, from: said.fromWhom }
  return await send(reply.code(statusOf(taken.refusal)), again({ typed, problems }))
}

const problemPage = (web: Web, request: FastifyRequest, name: string, more: Again = {}): Html =>
  sayPage({
    ...{ web, request, ...more },
    action: request.url.split('?')[0] ?? '',
    title: 'Tell us what is wrong',
    lead: `Tell us if something we say about “${name}” is not right: a phone number, a time, a place.`,
  })

const feedbackPage = ({
  said,
  ...shown
}: {
  readonly web: Web
  readonly request: FastifyRequest
  readonly hidden: Readonly<Record<string, string>>
  readonly said: Awaited<ReturnType<typeof readSaidAndDone>>
} & Again): Html =>
  sayPage({
    ...shown,
    action: feedbackAddress,
    title: 'Tell us what you think',
    lead: 'What helped you? What is missing? We read it all. We put what we did about it on this page.',
    below: html`<h2 class="govuk-heading-m">You said, we did</h2>${saidAndDone(said)}`,
  })
