import type { FastifyReply, FastifyRequest } from 'fastify'
import { changePerson, readPersonChanges } from '../../../../cases/people/change-person.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { boxesOf, boxesShown, changedIn, typedBoxes } from './boxes.ts'
import { changePage } from './change-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/people/:id/change'

/** Setting right who somebody is. */
export const changeRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const changed = await changePerson(web.office, caller, id, changedIn(request.body))
    if (changed.ok) return await reply.redirect(`/people/${id}`, 303)
    return await show(request, reply, web, changed.refusal)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const read = await readPersonChanges(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const known = read.value
  if (refusal && !known.maySetRight) return await showRefusal(request, reply, web, refusal)
  const { body } = request
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    changePage({
      ...{ web, request, known },
      boxes: refusal ? typedBoxes(body) : boxesOf(known.person),
      shown: refusal ? boxesShown(body) : boxesOf(known.person),
      because: field(body, 'because'),
      overrideReason: field(body, 'overrideReason'),
      errors: [
        ...(refusal && problems.length === 0 ? [{ text: refusal.message, href: '#changes' }] : []),
        ...problems.map((one) => ({ text: one.message, href: `#${boxOf(one.question)}` })),
      ],
      problems: new Map(problems.map((one) => [one.question, one.message])),
    }),
  )
}

const boxOf = (question: string): string => (question.endsWith('On') ? `${question}-day` : question)
