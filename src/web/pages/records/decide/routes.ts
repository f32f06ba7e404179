import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Decision } from '../../../../cases/reading/read-decision.ts'
import { authorise } from '../../../../cases/records/authorise.ts'
import { chooseAnswer } from '../../../../cases/records/choose-answer.ts'
import { saveAnswers } from '../../../../cases/records/save-answers.ts'
import { sendBack } from '../../../../cases/records/send-back.ts'
import type { QuestionId } from '../../../../practice/vocabulary/identifiers.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, type Form, type Routes, type Web } from '../../../web.ts'
import { askingAgain, errorsOf, isUnsettled, statusAfter, type Tried } from '../asking/again.ts'
import { answersIn, doingIn } from '../asking/form-answers.ts'
import { addressOf, shownDecision } from '../record.ts'
import { decidePage } from './decide-page.ts'
import { decidingAsks } from './deciding-steps.ts'
import { outcomeAsks } from './outcome-fields.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Deciding a record: what whoever signs answers, how it ends for each child, or why it is sent back. */
export const decideRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/decide', async (request, reply) => {
    const shown = await shownDecision(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file } = shown.value
    if (!file.may.has('authorise')) return await reply.redirect(addressOf(file), 303)
    return await show(request, reply, web, {})
  })

  app.post<At>('/records/:id/decide', async (request, reply) => {
    const shown = await shownDecision(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file, caller } = shown.value
    const { office } = web
    const form = request.body as Form
    const doing = doingIn(form)
    const given = answersIn(file, asksOf(file), form, doing)
    const comment = field(form, 'comment')
    const saved = await saveAnswers(office, caller, file.row.id, given)
    if (!saved.ok)
      return await show(request, reply, web, { given, refusal: saved.refusal, comment })
    const [first = '', second] = doing.with
    if (doing.verb === 'choose') {
      const chosen = second === 'taken' ? 'taken' : 'kept'
      const settled = await chooseAnswer(office, caller, file.row.id, first, chosen)
      if (!settled.ok) return await showRefusal(request, reply, web, settled.refusal)
      return await reply.redirect(addressOf(file, 'decide'), 303)
    }
    if (isUnsettled(saved.value)) {
      return await show(request, reply, web, { given, saved: saved.value, comment })
    }
    switch (doing.verb) {
      case 'send-back': {
        const back = await sendBack(office, caller, file.row.id, comment)
        if (!back.ok) return await show(request, reply, web, { refusal: back.refusal, comment })
        return await reply.redirect(addressOf(file), 303)
      }
      case 'decide': {
        const decided = await authorise(office, caller, file.row.id)
        if (!decided.ok)
          return await show(request, reply, web, { refusal: decided.refusal, comment })
        return await reply.redirect(addressOf(file), 303)
      }
      case 'find-services':
        return await reply.redirect(addressOf(file, 'services', first), 303)
      default:
        return await reply.redirect(addressOf(file, 'decide'), 303)
    }
  })
}

/** What this form asks: the pages of whoever signs and, where they choose how it ends, all that goes with it. */
const asksOf = (file: Decision): readonly QuestionId[] => [
  ...decidingAsks(file),
  ...(file.chosenBy === 'authorise' ? outcomeAsks(file) : []),
]

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  tried: Tried & { readonly comment?: string },
): Promise<FastifyReply> {
  const shown = await shownDecision(request, web, { judged: true })
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const asks = asksOf(shown.value.file)
  const asking = askingAgain(shown.value, asks, tried)
  const here = new Set<string>(asks)
  const ends = shown.value.file.definition.pages.filter((page) => page.by === 'authoriser')
  const isHere = (gap: { page: string; question?: string }): boolean =>
    gap.question ? here.has(gap.question) : ends.some((page) => page.id === gap.page)
  const errors = errorsOf(asking, tried, isHere)
  const comment = tried.comment ?? ''
  return await send(reply.code(statusAfter(tried)), decidePage({ asking, errors, comment }))
}
