import { tellReferrer, type Telling } from '../../../cases/front-door/tell-referrer.ts'
import { readMessage } from '../../../cases/reading/read-message.ts'
import { readOutbox } from '../../../cases/reading/read-outbox.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { messagePage } from './message-page.ts'
import { outboxPage } from './outbox-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

export const outboxRoutes: Routes = (app, web) => {
  app.get('/outbox', async (request, reply) => {
    const { caller } = signedInOn(request)
    const waiting = await readOutbox(web.office, caller)
    if (!waiting.ok) return await showRefusal(request, reply, web, waiting.refusal)
    return await send(reply, outboxPage({ web, request, waiting: waiting.value }))
  })

  app.get<At>('/outbox/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readMessage(web.office, caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, messagePage({ web, request, file: file.value }))
  })

  app.post<At>('/outbox/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const result = await tellReferrer(web.office, caller, id, tellingIn(request.body))
    if (result.ok) return await reply.redirect(`/outbox/${id}`, 303)
    const typed = {
      how: field(request.body, 'how'),
      address: field(request.body, 'address'),
      subject: field(request.body, 'subject'),
      body: field(request.body, 'body'),
      because: field(request.body, 'because'),
    }
    const file = await readMessage(web.office, caller, id, `${typed.subject}\n${typed.body}`)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(
      reply.code(statusOf(result.refusal)),
      messagePage({ web, request, file: file.value, typed, refusal: result.refusal }),
    )
  })
}

function tellingIn(form: unknown): Telling {
  const how = field(form, 'how')
  const body = field(form, 'body')
  if (how === 'letter' || how === 'telephone' || how === 'in-person') return { how, body }
  if (how === 'not-sent') return { how, because: field(form, 'because') }
  return { how: 'e-mail', address: field(form, 'address'), subject: field(form, 'subject'), body }
}
