import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { problemsInRequest, receiveRequest } from '../../../cases/ways-in/receive-request.ts'
import { dropPage, keepPage, markSent } from '../../../cases/ways-in/request-draft.ts'
import { doorOf } from '../../../engine/request-form.ts'
import { field, send, type Routes, type Web } from '../../web.ts'
import { checkPage } from './check-page.ts'
import { showFaultsOf } from './faults.ts'
import { formRoutes } from './form-routes.ts'
import { address, start } from './request-page.ts'
import { sentPage } from './sent-page.ts'
import { askerOn, isFromCheck } from './show-form.ts'
import { startPage } from './start-page.ts'
import { requestFrom, typedOn } from './typed.ts'
import { forgetVisit, visitOn, visitOrNew } from './visit.ts'

const tenMinutes = '10 minutes'
const weather = 'https://www.bbc.co.uk/weather'

/** How long Send takes at the least, whoever is known: longer than the work itself ever does. */
const evenMilliseconds = 600

/** "Request support or report a concern": open to everyone, and to nobody else's words. */
export const requestSupportRoutes: Routes = (app, web) => {
  void app.register((door, _, done) => {
    showFaultsOf(door, web)
    door.addHook('onRequest', (_request, reply, next) => {
      // Back shows what is kept, and nothing after it was cleared; a shared computer keeps no copy.
      void reply.header('cache-control', 'no-store')
      next()
    })
    startRoutes(door, web)
    sendingRoutes(door, web)
    leavingRoutes(door, web)
    formRoutes(door, web)
    done()
  })
}

const open = { config: { public: true } }
const few = (max: number): object => ({
  config: { public: true, rateLimit: { max, timeWindow: tenMinutes } },
})

function startRoutes(app: FastifyInstance, web: Web): void {
  const door = doorOf(web.office.practice)

  app.get(start, open, async (request, reply) => {
    const visit = await visitOn(request, web)
    const begun = visit !== undefined && !visit.draft.sent
    const before = begun ? field(typedOn(visit.draft, 'before'), 'reference') : ''
    return await send(
      reply,
      startPage({
        ...{ web, door, csrfToken: request.csrfToken, begun },
        asker: begun ? (askerOn(visit, door)?.id ?? '') : '',
        notice: noticeOn(before, field(request.query, 'cleared') === '1'),
      }),
    )
  })

  app.post(start, few(60), async (request, reply) => {
    const asker = field(request.body, 'asker')
    if (!door.form.askers.some(({ id }) => id === asker)) {
      const shown = { web, door, csrfToken: request.csrfToken, asker: '', begun: false }
      return await send(reply.code(422), startPage({ ...shown, problem: 'Choose who you are' }))
    }
    const { token, draft } = await visitOrNew(request, reply, web)
    const version = draft.pages.who?.version ?? 0
    await keepPage(web.office, token, {
      ...{ page: 'who', typed: { asker }, version, showing: request.id, turn: 0 },
    })
    return await reply.redirect(address('danger'), 303)
  })
}

function noticeOn(before: string, isCleared: boolean): string | undefined {
  if (before) {
    return `The request you sent before has the reference ${before}. What you typed after it is kept, in a new request.`
  }
  return isCleared
    ? 'Nothing was typed for so long that the earlier pages were cleared. The page you typed last is kept.'
    : undefined
}

function sendingRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const door = doorOf(office.practice)

  app.get(address('check'), open, async (request, reply) => {
    const visit = await visitOn(request, web)
    const asker = visit && askerOn(visit, door)
    if (visit?.draft.sent) return await reply.redirect(address('sent'), 303)
    if (!visit || !asker) return await reply.redirect(start, 303)
    const { draft } = visit
    const problems = problemsInRequest(
      office.practice,
      requestFrom(draft, door),
      office.clock.now(),
    )
    const shown = { web, csrfToken: request.csrfToken, door, draft, asker, problems }
    return await send(reply, checkPage(shown))
  })

  app.post(address('send'), few(30), async (request, reply) => {
    const visit = await visitOn(request, web)
    const asker = visit && askerOn(visit, door)
    if (visit?.draft.sent) return await reply.redirect(address('sent'), 303)
    if (!visit || !asker) return await reply.redirect(`${start}?cleared=1`, 303)
    const { token, draft } = visit
    const shown = { web, csrfToken: request.csrfToken, door, draft, asker }
    if (field(request.body, 'website')) {
      return await send(reply.code(422), checkPage({ ...shown, problems: [], trapped: true }))
    }
    const [result] = await Promise.all([
      receiveRequest(office, requestFrom(draft, door)),
      wait(evenMilliseconds),
    ])
    if (!result.ok) {
      const problems = result.refusal.kind === 'invalid' ? result.refusal.problems : []
      return await send(reply.code(422), checkPage({ ...shown, problems, refused: true }))
    }
    await markSent(office, token, result.value.reference)
    return await reply.redirect(address('sent'), 303)
  })

  app.get(address('sent'), open, async (request, reply) => {
    const visit = await visitOn(request, web)
    const sent = visit?.draft.sent
    if (!sent) return await reply.redirect(start, 303)
    return await send(reply, sentPage({ web, reference: sent.reference, receivedAt: sent.at }))
  })
}

function leavingRoutes(app: FastifyInstance, web: Web): void {
  app.get(address('leave'), open, async (request, reply) => {
    // Another site may send somebody here; it may not clear what they typed.
    const from = request.headers['sec-fetch-site'] ?? 'same-origin'
    if (from === 'same-origin') await forgetVisit(request, reply, web)
    return await reply.redirect(weather, 303)
  })

  app.post(address('clear'), open, async (request, reply) => {
    await forgetVisit(request, reply, web)
    return await reply.redirect(start, 303)
  })

  for (const list of ['children', 'adults']) {
    app.post(address(`${list}/remove`), open, async (request, reply) => {
      const visit = await visitOn(request, web)
      if (!visit) return await reply.redirect(start, 303)
      await dropPage(web.office, visit.token, field(request.body, 'which'))
      return await reply.redirect(`${address(list)}${isFromCheck(request) ? '?check=1' : ''}`, 303)
    })
  }
}
