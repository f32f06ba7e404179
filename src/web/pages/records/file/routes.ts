import { addNote } from '../../../../cases/records/add-note.ts'
import { allocate } from '../../../../cases/records/allocate.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../../web.ts'
import { shownRecord } from '../record.ts'
import { filePage } from './file-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** The file of a record, and what is done to it there. */
export const fileRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id', async (request, reply) => {
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    return await send(reply, filePage({ shown: shown.value }))
  })

  app.post<At>('/records/:id/notes', async (request, reply) => {
    const { caller } = signedInOn(request)
    const note = field(request.body, 'text')
    const added = await addNote(web.office, caller, request.params.id, note)
    if (added.ok) return await reply.redirect(`/records/${request.params.id}#add-note`, 303)
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const problems = added.refusal.kind === 'invalid' ? added.refusal.problems : [added.refusal]
    const errors = problems.map(({ message }) => ({ text: message, href: '#text' }))
    return await send(
      reply.code(statusOf(added.refusal)),
      filePage({ shown: shown.value, errors, note }),
    )
  })

  app.post<At>('/records/:id/allocate', async (request, reply) => {
    const { caller } = signedInOn(request)
    const worker = field(request.body, 'worker')
    const given = await allocate(web.office, caller, request.params.id, worker)
    if (given.ok) return await reply.redirect(`/records/${request.params.id}`, 303)
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const problems = given.refusal.kind === 'invalid' ? given.refusal.problems : [given.refusal]
    const errors = problems.map(({ message }) => ({ text: message, href: '#worker' }))
    return await send(reply.code(statusOf(given.refusal)), filePage({ shown: shown.value, errors }))
  })
}
