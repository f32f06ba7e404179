import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  keyHours,
  readTakeable,
  sealingKey,
  takeAlong,
  takenAlongHere,
} from '../../../cases/records/taken-along.ts'
import { sendTaken, sendTakenAsNote } from '../../../cases/records/taken-along-sent.ts'
import type { GivenAnswer } from '../../../cases/records/save-answers.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { listInWords, timeInWords } from '../../../engine/words.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { send, signedInOn, type Routes, type Web } from '../../web.ts'
import { rawFromJson } from '../records/answers/raw-from-json.ts'
import { answerSchema, type Sent } from '../records/answers/routes.ts'
import { nameOf } from '../records/people-words.ts'
import { shownRecord } from '../records/record.ts'
import { bothVersions } from './both-versions.ts'
import { serviceWorker, writeAddress } from './service-worker.ts'
import { takePage } from './take-page.ts'
import { visitForm } from './visit-form.ts'
import { writePage } from './write-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

interface Sending extends At {
  readonly Body: {
    readonly key: string
    readonly asNote?: boolean
    readonly answers: readonly Sent[]
  }
}

const body = {
  type: 'object',
  required: ['key', 'answers'],
  properties: {
    key: { type: 'string', pattern: '^[0-9a-f-]{36}$' },
    asNote: { type: 'boolean' },
    answers: { type: 'array', maxItems: 500, items: answerSchema },
  },
} as const

const forEverybody = { config: { public: true, withoutVisitor: true } } as const

/** Visits that are taken along on a phone and written with no signal (docs/decisions/0010-visits-without-signal.md). */
export const visitRoutes: Routes = (app, web) => {
  const isOn = takenAlongHere(web.office.practice).length > 0

  app.get('/visits/take', async (request, reply) => {
    const read = await readTakeable(web.office, signedInOn(request).caller)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    return await send(reply, takePage({ web, request, ...read.value }))
  })

  // Nothing about anybody is in these two, so that a phone may keep them.
  app.get(writeAddress, forEverybody, async (_, reply) => {
    return await send(reply.code(isOn ? 200 : 404), writePage(web))
  })
  app.get('/visits/service-worker.js', forEverybody, async (_, reply) => {
    const page = isOn ? writePage(web).markup : undefined
    return await reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(serviceWorker(web.site.assets, page))
  })

  app.get('/visits/key', async (request, reply) => {
    const { caller, csrfToken } = signedInOn(request)
    const key = await sealingKey(web.office, caller)
    if (!key.ok) return await refusedAsJson(reply, key.refusal)
    const handed = { who: caller.workerId, key: key.value.toString('base64'), hours: keyHours }
    return await reply.send({ ...handed, csrfToken })
  })

  app.get<At>('/visits/taken/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const taken = await takeAlong(web.office, caller, request.params.id)
    if (!taken.ok) return await refusedAsJson(reply, taken.refusal)
    const file = taken.value
    return await reply.send({
      record: file.row.id,
      title: file.definition.title,
      about: listInWords(file.parts.map(({ person }) => nameOf(person))),
      html: visitForm({ web, request, caller, file }).markup,
    })
  })

  app.post<Sending>('/visits/sent/:id', { schema: { body } }, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { key, asNote, answers } = request.body
    const given = answers.map((one) => ({ ...one, raw: rawFromJson(one.raw) }))
    const sendIt = asNote ? sendTakenAsNote : sendTaken
    const sent = await sendIt(web.office, caller, request.params.id, { key, given })
    if (!sent.ok) return await refusedWithBoth(request, reply, web, given, sent.refusal)
    return await reply.send({ ...sent.value, time: timeInWords(sent.value.savedAt) })
  })
}

const refusedAsJson = async (reply: FastifyReply, refusal: Refusal): Promise<FastifyReply> =>
  await reply.code(statusOf(refusal)).send({ message: refusal.message })

/** Why it was not taken, with what was written and what the record says side by side, for those who may read it. */
async function refusedWithBoth(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  given: readonly GivenAnswer[],
  refusal: Refusal,
): Promise<FastifyReply> {
  const shown = await shownRecord(request, web)
  return await reply.code(statusOf(refusal)).send({
    message: refusal.message,
    stands: shown.ok ? bothVersions(shown.value, given) : [],
    mayNote: shown.ok && shown.value.file.may.has('add-note'),
  })
}
