import type { FastifyReply, FastifyRequest } from 'fastify'
import { addDocument } from '../../../../cases/documents/add-document.ts'
import { readDocuments } from '../../../../cases/documents/read-documents.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { send, signedInOn, type Routes, type Web } from '../../../web.ts'
import type { TriedDocument } from '../../documents/document-form.ts'
import { readSent, takesFiles } from '../../documents/upload.ts'
import { documentsPage } from './documents-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/people/:id/documents'

/** The documents in somebody's file. */
export const personDocumentRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  void app.register(async (scope) => {
    await takesFiles(scope, web)
    scope.post<At>(path, { config: { checksTokenItself: true } }, async (request, reply) => {
      const { caller } = signedInOn(request)
      const { id } = request.params
      return await readSent(request, async ({ form, about, content }) => {
        const added = await addDocument(web.office, caller, { personIds: [id] }, about, content)
        if (added.ok) return await reply.redirect(`/people/${id}/documents`, 303)
        return await show(request, reply, web, { form, refusal: added.refusal })
      })
    })
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  tried?: TriedDocument,
): Promise<FastifyReply> {
  const read = await readDocuments(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  if (tried && !read.value.mayKeep) return await showRefusal(request, reply, web, tried.refusal)
  return await send(
    reply.code(tried ? statusOf(tried.refusal) : 200),
    documentsPage({ web, request, file: read.value, tried }),
  )
}
