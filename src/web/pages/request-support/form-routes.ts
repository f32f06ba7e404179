import type { FastifyInstance, FastifyReply } from 'fastify'
import { problemsInRequest } from '../../../cases/ways-in/receive-request.ts'
import { dropPage, keepPage } from '../../../cases/ways-in/request-draft.ts'
import { doorOf } from '../../../engine/request-form.ts'
import { timeInWords } from '../../../engine/words.ts'
import { statusOf } from '../../refusals.ts'
import type { Web } from '../../web.ts'
import { address, start } from './request-page.ts'
import {
  askerOn,
  isFromCheck,
  isPage,
  isTheirs,
  pageAsked,
  showBoth,
  showForm,
  type OnPage,
} from './show-form.ts'
import { isBlankPage, peopleOf, requestFrom, typedIn } from './typed.ts'
import { pageSent, visitOn, visitOrNew, visitToken, type Visit } from './visit.ts'
import { listOf, pageAfter, placeOf } from './way.ts'

/** Twice a second, for ten minutes: nobody types faster, and a script that does is held up. */
const saves = {
  config: { public: true, rateLimit: { max: 1200, timeWindow: '10 minutes' } },
}

/** The pages of the form: shown, kept as they are typed, and gone on from. */
export function formRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const door = doorOf(office.practice)

  app.get(address(':page'), { config: { public: true } }, async (request, reply) => {
    const page = pageAsked(request)
    if (!isPage(door, page)) {
      reply.callNotFound()
      return reply
    }
    const visit = await visitOn(request, web)
    const asker = visit && askerOn(visit, door)
    if (!visit || visit.draft.sent || !asker) return await reply.redirect(start, 303)
    const on: OnPage = { request, reply, web, door, visit, asker, page }
    if (!isTheirs(on)) return await reply.redirect(pageAfter(visit.draft, door, asker, page), 303)
    if (page === 'children' && peopleOf(visit.draft, 'child').length === 0) {
      return await reply.redirect(`${address('child-1')}${isFromCheck(request) ? '?check=1' : ''}`)
    }
    return await showForm(on)
  })

  app.post(address(':page'), saves, async (request, reply) => {
    const page = pageAsked(request)
    if (!isPage(door, page)) {
      reply.callNotFound()
      return reply
    }
    const before = await visitOn(request, web)
    const visit = await visitOrNew(request, reply, web)
    const kept = await keepPage(office, visit.token, pageSent(request, page))
    const asker = askerOn(visit, door)
    if (!asker) return await beginAgain(reply, web, before, visit)
    const on: OnPage = { request, reply, web, door, visit, asker, page }
    if (!kept.ok) {
      const { message } = kept.refusal
      const typed = typedIn(request.body)
      return await showForm(on, { status: statusOf(kept.refusal), typed, notice: message })
    }
    if (kept.value.is === 'changed-elsewhere') return await showBoth(on, kept.value)
    return await goOn(on)
  })

  app.post(address('keep/:page'), saves, async (request, reply) => {
    const page = pageAsked(request)
    const token = visitToken(request)
    const kept =
      token && isPage(door, page)
        ? await keepPage(office, token, pageSent(request, page))
        : undefined
    if (!kept) return await reply.code(410).send({ message: notKept })
    if (!kept.ok) {
      return await reply.code(statusOf(kept.refusal)).send({ message: kept.refusal.message })
    }
    const { value } = kept
    if (value.is === 'changed-elsewhere') {
      const message = 'You changed this page in another tab. Press Continue to see both.'
      return await reply.code(409).send({ message })
    }
    const message = `Kept at ${timeInWords(value.at)}, until you close this browser.`
    return await reply.send({ version: value.version, message })
  })
}

const notKept =
  'This is not kept as you type any more. It stays on this page: press Continue to keep it.'

/** On to the next page, unless something on this one cannot be sent as it is. */
async function goOn(on: OnPage): Promise<FastifyReply> {
  const { request, reply, web, door, page, asker } = on
  const { office } = web
  const visit = (await visitOn(request, web)) ?? on.visit
  const list = listOf(page)
  const others = Object.keys(visit.draft.pages).filter(
    (one) => listOf(one) === list && one !== page,
  )
  const isNobody = list && isBlankPage(typedIn(request.body))
  if (isNobody && (list === 'adults' || others.length > 0)) {
    await dropPage(office, visit.token, page)
    return await reply.redirect(onward(on, visit), 303)
  }
  const given = requestFrom(visit.draft, door, page)
  const problems = problemsInRequest(office.practice, given, office.clock.now()).filter(
    (problem) => placeOf(door, problem).page === page,
  )
  if (problems.length > 0) return await showForm({ ...on, visit, asker }, { status: 422, problems })
  return await reply.redirect(onward(on, visit), 303)
}

/** From a child back to the list of children, which remembers that the answers are being checked. */
function onward({ request, door, asker, page }: OnPage, { draft }: Visit): string {
  const next = pageAfter(draft, door, asker, page)
  if (!isFromCheck(request)) return next
  return listOf(page) ? `${next}?check=1` : address('check')
}

/** The draft this page belonged to is gone or was sent: what was typed last is kept, in a new one. */
async function beginAgain(
  reply: FastifyReply,
  { office }: Web,
  before: Visit | undefined,
  { token }: Visit,
): Promise<FastifyReply> {
  const sent = before?.draft.sent
  if (!sent) return await reply.redirect(`${start}?cleared=1`, 303)
  const typed = { reference: sent.reference }
  await keepPage(office, token, { page: 'before', typed, version: 0, showing: '', turn: 0 })
  return await reply.redirect(start, 303)
}
