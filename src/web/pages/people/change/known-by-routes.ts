import type { FastifyReply, FastifyRequest } from 'fastify'
import { addKnownBy, dropKnownBy, readKnownBy } from '../../../../cases/people/known-by.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { frame } from '../../../frame.ts'
import { page } from '../../../layout/page.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { knownBySection } from './known-by-section.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/people/:id/known-by'

/** What else somebody is found by. */
export const knownByRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const { body } = request
    const drop = field(body, 'drop')
    const kind = field(body, 'kind')
    const done = drop
      ? await dropKnownBy(web.office, caller, id, drop)
      : await addKnownBy(web.office, caller, id, {
          kind: kind === 'email' || kind === 'system' ? kind : 'phone',
          whose: field(body, 'whose'),
          value: field(body, 'value'),
        })
    if (done.ok) return await reply.redirect(`/people/${id}/known-by`, 303)
    return await show(request, reply, web, done.refusal)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { id } = request.params
  const read = await readKnownBy(web.office, signedInOn(request).caller, id)
  if (!read.ok) return await showRefusal(request, reply, web, refusal ?? read.refusal)
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    page({
      ...frame(request, web),
      title: 'Other numbers of somebody',
      back: { text: 'Back to their page', href: `/people/${id}` },
      errors: [
        ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
        ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
      ],
      heading: {
        caption: `Threadwell number ${id}`,
        text: 'Other telephones, e-mail and numbers',
        lead: 'They are found by each of these.',
      },
      content: knownBySection({
        ...{ request, personId: id, known: read.value },
        typed: refusal ? request.body : undefined,
        problems: new Map(problems.map((one) => [one.question, one.message])),
      }),
    }),
  )
}
