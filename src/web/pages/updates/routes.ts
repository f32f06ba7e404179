import { confirmUpdates, readUpdatesLink, stopUpdates } from '../../../cases/updates/subscribe.ts'
import { topicOf, topicsOf, type Topic } from '../../../cases/updates/topics.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, type Routes } from '../../web.ts'
import { confirmAddress, saidYesAddress, stopAddress, stoppedAddress } from './addresses.ts'
import { confirmedPage, confirmPage, stoppedPage, stopPage } from './link-pages.ts'

const open = { config: { public: true } }
// The address is the key: it stays out of caches, and out of what the next site is told.
const secret = {
  config: { public: true, neverKept: true, rateLimit: { max: 60, timeWindow: '10 minutes' } },
}

interface AtToken {
  readonly Params: { readonly token: string }
}

/** What the links in our e-mails about jobs and news open: saying yes to them, and stopping them. */
export const updatesRoutes: Routes = (app, web) => {
  const { office } = web
  if (topicsOf(office.practice).length === 0) return

  app.get<AtToken>(confirmAddress(':token'), secret, async (request, reply) => {
    const { token } = request.params
    const found = await readUpdatesLink(office, token)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const rules = topicOf(office.practice, found.value)
    if (!rules) {
      reply.callNotFound()
      return reply
    }
    const { csrfToken } = request
    return await send(reply, confirmPage({ web, csrfToken, rules, action: confirmAddress(token) }))
  })

  app.post<AtToken>(confirmAddress(':token'), secret, async (request, reply) => {
    const said = await confirmUpdates(office, request.params.token)
    if (!said.ok) return await showRefusal(request, reply, web, said.refusal)
    return await reply.redirect(`${saidYesAddress}?to=${said.value}`, 303)
  })

  app.get(saidYesAddress, open, async (request, reply) => {
    const topic: Topic = field(request.query, 'to') === 'jobs' ? 'jobs' : 'news'
    return await send(reply, confirmedPage(web, topic))
  })

  app.get<AtToken>(stopAddress(':token'), secret, async (request, reply) => {
    const { csrfToken } = request
    return await send(
      reply,
      stopPage({ web, csrfToken, action: stopAddress(request.params.token) }),
    )
  })

  app.post<AtToken>(stopAddress(':token'), secret, async (request, reply) => {
    const stopped = await stopUpdates(office, request.params.token)
    if (!stopped.ok) return await showRefusal(request, reply, web, stopped.refusal)
    return await reply.redirect(stoppedAddress, 303)
  })

  app.get(stoppedAddress, open, async (_, reply) => send(reply, stoppedPage(web)))
}
