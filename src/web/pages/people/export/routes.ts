import type { FastifyReply, FastifyRequest } from 'fastify'
import { exportPerson, readExport } from '../../../../cases/moving/export-person.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/people/:id/export'

/** Taking everything about one person out as a file, for those who answer for what leaves. */
export const exportRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const reason = field(request.body, 'reason')
    const exported = await exportPerson(web.office, caller, { personId: id, reason })
    if (!exported.ok) return await show(request, reply, web, exported.refusal)
    return await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="person-${id}.json"`)
      .send(`${JSON.stringify(exported.value, null, 2)}\n`)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { id } = request.params
  const read = await readExport(web.office, signedInOn(request).caller, id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    page({
      ...frame(request, web),
      title: 'Take a whole record out',
      back: { text: 'Back to their page', href: `/people/${id}` },
      errors: refusal ? [{ text: refusal.message, href: '#reason' }] : [],
      heading: { caption: nameOf(read.value), text: 'Take a whole record out' },
      content: html`<form method="post" action="/people/${id}/export" novalidate>
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        <p class="govuk-body">You get one file (JSON) with everything that you may read about them. It is no copy for the person: nobody has looked yet for what is about somebody else. That you took it, and why, is kept.</p>
        ${textarea({
          id: 'reason',
          name: 'reason',
          label: { text: 'Why does this record leave?', classes: 'govuk-label--s' },
          rows: 2,
          value: field(request.body, 'reason'),
          ...(refusal ? { errorMessage: { text: refusal.message } } : {}),
        })}
        ${button({ text: 'Take the file' })}
      </form>`,
    }),
  )
}
