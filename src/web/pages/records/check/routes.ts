import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseAnswer } from '../../../../cases/records/choose-answer.ts'
import { saveAnswers } from '../../../../cases/records/save-answers.ts'
import { submit } from '../../../../cases/records/submit.ts'
import { showRefusal } from '../../../refusals.ts'
import { send, type Form, type Routes, type Web } from '../../../web.ts'
import { answersIn, doingIn } from '../asking/form-answers.ts'
import { askingAgain, errorsOf, isUnsettled, statusAfter, type Tried } from '../asking/again.ts'
import { outcomeAsks } from '../decide/outcome-fields.ts'
import { addressOf, shownDecision } from '../record.ts'
import { checkPage } from './check-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Checking what was answered, choosing how it ends where nobody has to sign, and handing it in. */
export const checkRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/check', async (request, reply) => {
    const shown = await shownDecision(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file } = shown.value
    if (!file.may.has('submit')) return await reply.redirect(addressOf(file), 303)
    return await show(request, reply, web, {})
  })

  app.post<At>('/records/:id/check', async (request, reply) => {
    const shown = await shownDecision(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file, caller } = shown.value
    const form = request.body as Form
    const doing = doingIn(form)
    const given = file.chosenBy === 'record' ? answersIn(file, outcomeAsks(file), form, doing) : []
    const saved = given.length > 0 && (await saveAnswers(web.office, caller, file.row.id, given))
    if (saved && !saved.ok)
      return await show(request, reply, web, { given, refusal: saved.refusal })
    if (doing.verb === 'choose') {
      const [contestId = '', which] = doing.with
      const chosen = which === 'taken' ? 'taken' : 'kept'
      const settled = await chooseAnswer(web.office, caller, file.row.id, contestId, chosen)
      if (!settled.ok) return await showRefusal(request, reply, web, settled.refusal)
      return await reply.redirect(addressOf(file, 'check'), 303)
    }
    if (saved && isUnsettled(saved.value))
      return await show(request, reply, web, { given, saved: saved.value })
    if (doing.verb !== 'submit') return await reply.redirect(addressOf(file, 'check'), 303)
    const done = await submit(web.office, caller, file.row.id)
    if (!done.ok) return await show(request, reply, web, { refusal: done.refusal })
    return await reply.redirect(addressOf(file), 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  tried: Tried,
): Promise<FastifyReply> {
  const shown = await shownDecision(request, web, { judged: true })
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const asking = askingAgain(shown.value, outcomeAsks(shown.value.file), tried)
  const here = new Set<string>(outcomeAsks(shown.value.file))
  const errors = errorsOf(
    asking,
    tried,
    (gap) => gap.question !== undefined && here.has(gap.question),
  )
  return await send(reply.code(statusAfter(tried)), checkPage({ asking, errors }))
}
