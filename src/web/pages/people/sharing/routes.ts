import type { FastifyReply, FastifyRequest } from 'fastify'
import { readShared, readSharedFrom } from '../../../../cases/sharing/read-shared.ts'
import { sayConsent } from '../../../../cases/sharing/say-consent.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { frame } from '../../../frame.ts'
import { html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'
import { ledger } from './ledger.ts'
import { sharedPage } from './sharing-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** What was shared about somebody, and from one record; and consent, given and taken back. */
export const sharedRoutes: Routes = (app, web) => {
  app.get<At>('/people/:id/shared', async (request, reply) => await show(request, reply, web))

  app.post<At>('/people/:id/shared', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { body } = request
    const said = await sayConsent(web.office, caller, request.params.id, {
      is: field(body, 'is'),
      on: dayTyped(body, 'on'),
      saidBy: field(body, 'saidBy'),
      words: field(body, 'words'),
    })
    if (said.ok) return await reply.redirect(`/people/${request.params.id}/shared`, 303)
    return await show(request, reply, web, said.refusal)
  })

  app.get<At>('/records/:id/shared', async (request, reply) => {
    const read = await readSharedFrom(web.office, signedInOn(request).caller, request.params.id)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    const { reference, shared } = read.value
    return await send(
      reply,
      page({
        ...frame(request, web),
        title: 'What was shared',
        back: { text: `Back to ${reference}`, href: `/records/${request.params.id}` },
        heading: { caption: reference, text: 'What was shared from this record' },
        content:
          shared.length === 0
            ? html`<p class="govuk-body">Nothing was shared from it yet.</p>`
            : ledger(shared, web.office.practice),
      }),
    )
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const read = await readShared(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const problems = refusal?.problems ?? []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    sharedPage({ web, request, file: read.value, problems }),
  )
}
