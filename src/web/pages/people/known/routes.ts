import type { FastifyReply, FastifyRequest } from 'fastify'
import { readAsKnown } from '../../../../cases/people/as-known/read-as-known.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { knownPage } from './known-page.ts'
import { boxes, instantIn, isInstant, typedIn, type WhenProps } from './when-form.ts'

interface At {
  readonly Params: { readonly id: string }
}

const path = '/people/:id/known'

/** A person as they were known. The address holds instants and nothing else. */
export const knownRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => {
    const at = field(request.query, 'at')
    const since = field(request.query, 'since')
    const isChosen = isInstant(at) && (since === '' || isInstant(since))
    if (!isChosen) return await choose(request, reply, web)
    const when = { at, ...(since ? { since } : {}) }
    const { caller } = signedInOn(request)
    const known = await readAsKnown(web.office, caller, request.params.id, when)
    if (!known.ok && known.refusal.kind === 'invalid') {
      const errors = known.refusal.problems.map(({ question, message }) => ({
        ...{ text: message, href: `#${question}-day` },
      }))
      return await choose(request, reply.code(statusOf(known.refusal)), web, { errors })
    }
    if (!known.ok) return await showRefusal(request, reply, web, known.refusal)
    const { id: personId } = request.params
    return await send(reply, knownPage({ web, request, personId, known: known.value, errors: [] }))
  })

  app.post<At>(path, async (request, reply) => {
    const now = web.office.clock.now()
    const [at, since] = boxes.map((box) => ({ box, ...instantIn(request.body, box, now) }))
    const errors = [at, since].flatMap((one) =>
      one?.wrong ? [{ text: one.wrong, href: `#${one.box}-day` }] : [],
    )
    if (!at?.instant && errors.length === 0) {
      errors.push({ text: 'Enter the day to look back to', href: '#at-day' })
    }
    if (!at?.instant || errors.length > 0) {
      return await choose(request, reply.code(422), web, { errors, typed: typedIn(request.body) })
    }
    const query = new URLSearchParams({
      at: at.instant,
      ...(since?.instant ? { since: since.instant } : {}),
    })
    return await reply.redirect(`/people/${request.params.id}/known?${query.toString()}`, 303)
  })
}

/** The form, for somebody who may open the person's page. */
async function choose(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  more: { readonly errors?: WhenProps['errors']; readonly typed?: WhenProps['values'] } = {},
): Promise<FastifyReply> {
  const { id: personId } = request.params
  const now = web.office.clock.now()
  const opened = await readAsKnown(web.office, signedInOn(request).caller, personId, { at: now })
  if (!opened.ok) return await showRefusal(request, reply, web, opened.refusal)
  const { errors = [], typed } = more
  return await send(reply, knownPage({ web, request, personId, errors, typed }))
}
