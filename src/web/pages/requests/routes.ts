import { answerRequest, type Answer } from '../../../cases/front-door/answer-request.ts'
import { readRequest, readRequests } from '../../../cases/reading/read-requests.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { requestPage } from './request-page.ts'
import { requestsPage } from './requests-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** What a partner agency sees: what it is asked, and nothing else. */
export const requestRoutes: Routes = (app, web) => {
  app.get('/requests', async (request, reply) => {
    const { caller } = signedInOn(request)
    const requests = await readRequests(web.office, caller)
    if (!requests.ok) return await showRefusal(request, reply, web, requests.refusal)
    return await send(reply, requestsPage({ web, request, requests: requests.value }))
  })

  app.get<At>('/requests/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const found = await readRequest(web.office, caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, requestPage({ web, request, asked: found.value }))
  })

  app.post<At>('/requests/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const typed = answerIn(request.body)
    const result = await answerRequest(web.office, caller, id, typed)
    if (result.ok) return await reply.redirect(`/requests/${id}`, 303)
    const found = await readRequest(web.office, caller, id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(
      reply.code(statusOf(result.refusal)),
      requestPage({ web, request, asked: found.value, typed, refusal: result.refusal }),
    )
  })
}

function answerIn(form: unknown): Answer {
  const outcome = field(form, 'outcome') === 'nothing-known' ? 'nothing-known' : 'replied'
  return {
    outcome,
    reply: field(form, 'reply'),
    restricted: field(form, 'restricted') === 'yes',
  }
}
