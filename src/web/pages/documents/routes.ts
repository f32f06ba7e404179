import type { FastifyReply, FastifyRequest } from 'fastify'
import { moveDocument, withdrawDocument } from '../../../cases/documents/change-document.ts'
import { openForReading, readDocument } from '../../../cases/documents/read-documents.ts'
import { findPeople, keepWanted, wantedBy } from '../../../cases/people/find-people.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { wantedIn } from '../records/search/search-form.ts'
import { attachment } from './attachment.ts'
import { movePage, withdrawPage, type ChangeProps } from './change-pages.ts'
import { recordDocumentRoutes } from './of-record.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** One document: opened, moved to the file of whoever it is about, withdrawn. */
export const documentRoutes: Routes = (app, web) => {
  recordDocumentRoutes(app, web)

  app.get<At>('/documents/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const opened = await openForReading(web.office, caller, request.params.id)
    if (!opened.ok) return await showRefusal(request, reply, web, opened.refusal)
    const { content, bytes, mediaType, fileName } = opened.value
    // Whatever is in it, it is a file to be saved, and nothing of it runs beside ours.
    return await reply
      .type(mediaType)
      .header('content-length', bytes)
      .header('content-disposition', attachment(fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(content)
  })

  app.get<At>('/documents/:id/move', async (request, reply) => {
    return await show(request, reply, web, movePage)
  })

  app.post<At>('/documents/:id/move/search', async (request, reply) => {
    const { caller } = signedInOn(request)
    const kept = await keepWanted(web.office, caller, wantedIn(request.body))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const { id } = request.params
    return await reply.redirect(`/documents/${id}/move?search=${kept.value.searchId}`, 303)
  })

  app.post<At>('/documents/:id/move', async (request, reply) => {
    const { caller } = signedInOn(request)
    const moved = await moveDocument(web.office, caller, request.params.id, {
      toPersonId: field(request.body, 'person'),
      reason: field(request.body, 'reason'),
    })
    if (!moved.ok) return await show(request, reply, web, movePage, moved.refusal)
    return await reply.redirect(`/people/${moved.value.fromPersonId}/documents`, 303)
  })

  app.get<At>('/documents/:id/withdraw', async (request, reply) => {
    return await show(request, reply, web, withdrawPage)
  })

  app.post<At>('/documents/:id/withdraw', async (request, reply) => {
    const { caller } = signedInOn(request)
    const because = field(request.body, 'because')
    const gone = await withdrawDocument(web.office, caller, request.params.id, because)
    if (!gone.ok) return await show(request, reply, web, withdrawPage, gone.refusal)
    const { personId, recordId } = gone.value
    const back = personId ? `/people/${personId}/documents` : `/records/${recordId ?? ''}`
    return await reply.redirect(back, 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  page: (props: ChangeProps) => { readonly markup: string },
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const read = await readDocument(web.office, caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    page({ web, request, ...read.value, search: await searched(request, web), refusal }),
  )
}

/** Who was found by the search whose number the address or the form holds. */
async function searched(request: FastifyRequest<At>, web: Web): Promise<ChangeProps['search']> {
  const { caller } = signedInOn(request)
  const id = field(request.query, 'search') || field(request.body, 'search')
  if (id === '') return undefined
  const wanted = await wantedBy(web.office, caller, id)
  const found = wanted.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  return wanted.ok && found?.ok ? { id, wanted: wanted.value, found: found.value } : undefined
}
