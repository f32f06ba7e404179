import type { FastifyReply, FastifyRequest } from 'fastify'
import { addDocument } from '../../../cases/documents/add-document.ts'
import { html } from '../../html.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { send, signedInOn, type Routes, type Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { recordPage } from '../records/record-page.ts'
import { addressOf, shownRecord } from '../records/record.ts'
import { documentForm, errorsOfDocument, type TriedDocument } from './document-form.ts'
import { mayAddTo } from './record-section.ts'
import { readSent, takesFiles } from './upload.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/records/:id/add-document'

/** Adding a document to a record, for one of those it is about or several. */
export const recordDocumentRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  void app.register(async (scope) => {
    await takesFiles(scope, web)
    scope.post<At>(path, { config: { checksTokenItself: true } }, async (request, reply) => {
      const { caller } = signedInOn(request)
      const recordId = request.params.id
      return await readSent(request, async ({ form, about, content, personIds }) => {
        const to = { recordId, personIds }
        const added = await addDocument(web.office, caller, to, about, content)
        if (added.ok) return await reply.redirect(`/records/${recordId}#documents`, 303)
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
  const shown = await shownRecord(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const { file } = shown.value
  if (!mayAddTo(file)) {
    if (tried) return await showRefusal(request, reply, web, tried.refusal)
    return await reply.redirect(addressOf(file), 303)
  }
  return await send(
    reply.code(tried ? statusOf(tried.refusal) : 200),
    recordPage({
      shown: shown.value,
      title: 'Add a document',
      errors: errorsOfDocument(tried),
      content: documentForm({
        web,
        tried,
        action: addressOf(file, 'add-document'),
        csrfToken: request.csrfToken,
        people: file.parts
          .filter(({ person }) => file.parts.length > 1 && !person.closed)
          .map(({ person }) => ({ id: person.id, name: nameOf(person) })),
        back: html`<a class="govuk-link" href="${addressOf(file)}">Back to the record</a>`,
      }),
    }),
  )
}
