import { saveAnswers, type GivenAnswer } from '../../../../cases/records/save-answers.ts'
import { timeInWords } from '../../../../engine/words.ts'
import { statusOf } from '../../../refusals.ts'
import { signedInOn, type Routes } from '../../../web.ts'
import { rawFromJson } from './raw-from-json.ts'

interface At {
  readonly Params: { readonly id: string }
  readonly Body: { readonly answers: readonly Sent[] }
}

export interface Sent extends Omit<GivenAnswer, 'raw'> {
  readonly raw?: unknown
}

/** One answer as a client sends it. */
export const answerSchema = {
  type: 'object',
  required: ['question', 'version'],
  properties: {
    question: { type: 'string', maxLength: 100 },
    partId: { type: 'string', pattern: '^[0-9]{1,18}$' },
    raw: {},
    version: { type: 'integer', minimum: 0, maximum: 1_000_000 },
    sitting: { type: 'string', maxLength: 40 },
    reason: { type: 'string', maxLength: 2000 },
  },
} as const

const body = {
  type: 'object',
  required: ['answers'],
  properties: { answers: { type: 'array', maxItems: 500, items: answerSchema } },
} as const

/** Saves answers as they are typed: what became of each, or why none could be saved. */
export const answerRoutes: Routes = (app, web) => {
  app.post<At>('/records/:id/answers', { schema: { body } }, async (request, reply) => {
    const { caller } = signedInOn(request)
    const given = request.body.answers.map((one) => ({ ...one, raw: rawFromJson(one.raw) }))
    const saved = await saveAnswers(web.office, caller, request.params.id, given)
    if (!saved.ok) {
      return await reply.code(statusOf(saved.refusal)).send({ message: saved.refusal.message })
    }
    return await reply.send({ ...saved.value, time: timeInWords(saved.value.savedAt) })
  })
}
