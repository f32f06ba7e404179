import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  confirmEntry,
  proposeEntry,
  readKeptEntries,
  type KeptEntries,
} from '../../../../cases/directory/keep-entries.ts'
import {
  askForKeeperLink,
  enterAsKeeper,
  leaveAsKeeper,
  readKeeperLink,
} from '../../../../cases/directory/keeper.ts'
import { sayTheyCame } from '../../../../cases/directory/provider-says.ts'
import { notFound, type Problem } from '../../../../engine/refusal.ts'
import type { ServiceEntry } from '../../../../practice/vocabulary/directory.ts'
import { cookieOn, giveCookie, takeCookie } from '../../../cookies.ts'
import { html, type Html } from '../../../html.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, type Web } from '../../../web.ts'
import { keepAddress } from '../addresses.ts'
import { directoryPage } from '../directory-page.ts'
import { entryForm, placeOfProblem } from '../entry-form.ts'
import { entryFrom, entryOf } from '../typed-entry.ts'
import { askForLinkPage, enterPage, keptPage } from './keep-pages.ts'

const open = { config: { public: true } }
const secret = { config: { public: true, neverKept: true } }
const few = { config: { public: true, rateLimit: { max: 60, timeWindow: '10 minutes' } } }

interface At {
  readonly Params: { readonly id: string }
}
interface AtToken {
  readonly Params: { readonly token: string }
}

/** Whoever runs a service keeps its entries, behind a link and without an account. */
export function keepRoutes(app: FastifyInstance, web: Web): void {
  comingIn(app, web)
  keeping(app, web)
}

function comingIn(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(keepAddress, open, async (request, reply) => {
    if (cookieOn(request, 'keeper')) {
      const kept = await readKeptEntries(office, cookieOn(request, 'keeper'))
      if (kept.ok) return await reply.redirect(`${keepAddress}/entries`, 303)
    }
    return await send(reply, askForLinkPage({ web, request }, field(request.query, 'sent') === '1'))
  })

  app.post(keepAddress, few, async (request, reply) => {
    if (web.hasPost && web.address) {
      await askForKeeperLink(office, field(request.body, 'email'), web.address)
    }
    return await reply.redirect(`${keepAddress}?sent=1`, 303)
  })

  app.get<AtToken>(`${keepAddress}/link/:token`, secret, async (request, reply) => {
    const link = await readKeeperLink(office, request.params.token)
    if (!link.ok) return await showRefusal(request, reply, web, link.refusal)
    return await send(reply, enterPage({ web, request }, link.value.name))
  })

  app.post<AtToken>(`${keepAddress}/link/:token`, secret, async (request, reply) => {
    const entered = await enterAsKeeper(office, request.params.token)
    if (!entered.ok) return await showRefusal(request, reply, web, entered.refusal)
    giveCookie(reply, web, 'keeper', entered.value)
    return await reply.redirect(`${keepAddress}/entries`, 303)
  })

  app.post(`${keepAddress}/leave`, open, async (request, reply) => {
    const token = cookieOn(request, 'keeper')
    if (token) await leaveAsKeeper(office, token)
    takeCookie(reply, web, 'keeper')
    return await reply.redirect(keepAddress, 303)
  })
}

const notices: Readonly<Record<string, string>> = {
  sent: 'Sent. The council looks at it before families see it.',
  came: 'Thank you. We know that they came, and nobody is told who they are.',
  same: 'Thank you. Families are told that you have checked it today.',
}

/** What a sent-back entry said, so that nobody types it again. */
const sentBack = (kept: KeptEntries, id: string): ServiceEntry | undefined =>
  kept.changes.find((one) => one.service_id === id && one.decision === 'returned')?.entry

function keeping(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(`${keepAddress}/entries`, open, async (request, reply) => {
    const kept = await readKeptEntries(office, cookieOn(request, 'keeper'))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const said = notices[field(request.query, 'done')]
    return await send(
      reply.header('cache-control', 'no-store'),
      keptPage({ web, request }, kept.value, { said }),
    )
  })

  app.post(`${keepAddress}/came`, few, async (request, reply) => {
    const token = cookieOn(request, 'keeper')
    const code = field(request.body, 'code').slice(0, 40)
    const came = await sayTheyCame(office, token, code)
    if (came.ok) return await reply.redirect(`${keepAddress}/entries?done=came`, 303)
    const { refusal } = came
    const kept = await readKeptEntries(office, token)
    if (refusal.kind !== 'invalid' || !kept.ok) {
      return await showRefusal(request, reply, web, refusal)
    }
    const { problems } = refusal
    const page = keptPage({ web, request }, kept.value, { problems, code })
    return await send(reply.code(statusOf(refusal)), page)
  })

  app.post<At>(`${keepAddress}/entries/:id/same`, open, async (request, reply) => {
    const done = await confirmEntry(office, cookieOn(request, 'keeper'), request.params.id)
    if (!done.ok) return await showRefusal(request, reply, web, done.refusal)
    return await reply.redirect(`${keepAddress}/entries?done=same`, 303)
  })

  app.get<At>(`${keepAddress}/entries/:id`, open, async (request, reply) => {
    const kept = await readKeptEntries(office, cookieOn(request, 'keeper'))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const row = kept.value.entries.find(({ id }) => id === request.params.id)
    if (!row) return await showRefusal(request, reply, web, notFound().refusal)
    const back = field(request.query, 'sent-back') ? sentBack(kept.value, row.id) : undefined
    return await send(reply, formPage({ web, request, entry: back ?? entryOf(row), isNew: false }))
  })

  app.post<At>(`${keepAddress}/entries/:id`, few, async (request, reply) => {
    const kept = await readKeptEntries(office, cookieOn(request, 'keeper'))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const row = kept.value.entries.find(({ id }) => id === request.params.id)
    if (!row) return await showRefusal(request, reply, web, notFound().refusal)
    const said = entryFrom(request.body, entryOf(row))
    // Who may see it is the council's to say.
    return await take(request, reply, web, { ...said, audience: row.audience }, row.id)
  })

  app.get(`${keepAddress}/new`, open, async (request, reply) => {
    const kept = await readKeptEntries(office, cookieOn(request, 'keeper'))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const from = kept.value.changes.find(({ id }) => id === field(request.query, 'from'))
    const entry = from?.entry ?? entryFrom({}, undefined)
    return await send(reply, formPage({ web, request, entry, isNew: true }))
  })

  app.post(`${keepAddress}/new`, few, async (request, reply) => {
    const said = entryFrom(request.body, undefined)
    return await take(request, reply, web, { ...said, audience: 'public' })
  })
}

async function take(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  entry: ServiceEntry,
  serviceId?: string,
): Promise<FastifyReply> {
  const token = cookieOn(request, 'keeper')
  const proposed = await proposeEntry(web.office, token, { serviceId, entry })
  if (proposed.ok) return await reply.redirect(`${keepAddress}/entries?done=sent`, 303)
  const { refusal } = proposed
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const shown = { web, request, entry, isNew: serviceId === undefined, problems: refusal.problems }
  return await send(reply.code(statusOf(refusal)), formPage(shown))
}

interface FormPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly entry: ServiceEntry
  readonly isNew: boolean
  readonly problems?: readonly Problem[]
}

function formPage({ web, request, entry, isNew, problems = [] }: FormPageProps): Html {
  const title = isNew ? 'Add a service' : 'Change an entry'
  return directoryPage({
    ...{ web, request, title },
    back: { text: 'Your entries', href: `${keepAddress}/entries` },
    heading: { text: title },
    errors: problems.map((one) => ({ text: one.message, href: placeOfProblem(one.question) })),
    content: html`${entryForm({
      ...{ practice: web.office.practice, csrfToken: request.csrfToken, entry, problems },
      action: request.url.split('?')[0] ?? '',
      isEditor: false,
    })}`,
  })
}
