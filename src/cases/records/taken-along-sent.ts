import { createHash } from 'node:crypto'
import { parseAnswer } from '../../engine/answers.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { answerInWords } from '../../engine/summary.ts'
import { addAddendum } from '../../store/sign-offs.ts'
import { heardBefore, keepAnswered } from '../../store/visits.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'
import { questionIn } from './outcome-question.ts'
import { saveWithin, type GivenAnswer, type SavedAnswers } from './save-answers.ts'
import { takenAlongHere } from './taken-along.ts'

/** What a phone sends when it has a signal again. */
export interface SentAlong {
  /** Drawn by the phone before the first try, so that a second try is known for one. */
  readonly key: string
  readonly given: readonly GivenAnswer[]
}

/**
 * Saves what was written without a signal, once: the same sending heard again is answered as before and changes nothing.
 * An answer that somebody else gave meanwhile is kept beside it, as while typing. Refused whole when the record is no
 * longer open to the caller; the phone then still has what was typed.
 */
export async function sendTaken(
  office: Office,
  caller: Caller,
  recordId: string,
  sent: SentAlong,
): Promise<Result<SavedAnswers>> {
  return await once(office, caller, recordId, { ...sent, as: 'answers' }, async (request) => {
    return await saveWithin(request, caller, recordId, sent.given)
  })
}

/**
 * Keeps what was written without a signal as a note, once, beside a record that was decided meanwhile and can no longer be
 * changed. Refused while it can be.
 */
export async function sendTakenAsNote(
  office: Office,
  caller: Caller,
  recordId: string,
  sent: SentAlong,
): Promise<Result<{ readonly savedAt: string }>> {
  return await once(office, caller, recordId, { ...sent, as: 'note' }, async (request) => {
    const record = await openRecord(request, recordId, { forChange: true })
    if (!record) return notFound()
    const standing = standingOf(record)
    const permitted = permit('add-note', record.definition, standing, caller, request.practice)
    if (!permitted.ok) return permitted
    const text = await noteOf(request, record, sent.given)
    await addAddendum(request.work, { recordId, text, by: caller.workerId, at: request.now })
    return done({ savedAt: request.now })
  })
}

/** What was typed, question by question, in words. */
async function noteOf(
  request: Act,
  record: OpenRecord,
  given: readonly GivenAnswer[],
): Promise<string> {
  const { practice, now, work } = request
  const workers = await currentWorkers(work, now)
  const lines = given.flatMap(({ question: id, partId, raw }) => {
    const question = questionIn(record.definition, id)
    if (!question) return []
    const parsed = parseAnswer(question, raw, { practice, now })
    const said =
      parsed.is === 'value'
        ? answerInWords(
            question,
            parsed.value,
            practice,
            (_, name) => workers.find((one) => one.id === name)?.name ?? name,
          )
        : typeof raw === 'string'
          ? raw
          : ''
    const part = record.parts.find((one) => one.row.id === partId)
    const whose =
      part && record.parts.length > 1 ? ` (${part.person.forenames.split(' ')[0] ?? ''})` : ''
    return said === '' ? [] : [`${question.text}${whose}\n${said}`]
  })
  return [
    'Written on the visit, without a signal, and sent after this was decided.',
    ...lines,
  ].join('\n\n')
}

interface Sending extends SentAlong {
  readonly as: 'answers' | 'note'
}

const usedForSomethingElse = refused({
  kind: 'wrong-stage',
  message:
    'This was sent before with something else in it. Nothing was changed: what you typed is still on the phone. Open it there and send it again.',
})

async function once<Value>(
  office: Office,
  caller: Caller,
  recordId: string,
  { key, given, as }: Sending,
  carryOut: (request: Act) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action: `send-taken-along` }, async (request) => {
    if (takenAlongHere(request.practice).length === 0) return notFound()
    const { work, now } = request
    const body = JSON.stringify({ recordId, as, given })
    const bodySha256 = createHash('sha256').update(body).digest('hex')
    const { workerId } = caller
    const before = await heardBefore(work, workerId, key)
    if (before) {
      request.noted({ again: true })
      request.touched(recordId)
      return before.body_sha256 === bodySha256 ? done(before.result as Value) : usedForSomethingElse
    }
    const result = await carryOut(request)
    if (result.ok) {
      await keepAnswered(work, {
        workerId,
        key,
        recordId,
        bodySha256,
        result: result.value,
        at: now,
      })
    }
    return result
  })
}
