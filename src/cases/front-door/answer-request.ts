import { permit, type Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Problem,
  type Result,
} from '../../engine/refusal.ts'
import {
  closeRequest,
  requestById,
  type InformationRequestRow,
  type RequestOutcome,
} from '../../store/information-requests.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf } from '../records/open-record.ts'
import { countWaiting } from './ask-partner.ts'

/** An agency's answer, given by itself or written down from a call. */
export interface Answer {
  readonly outcome: RequestOutcome
  readonly reply: string
  /** Must not be shown to the parents: police intelligence. */
  readonly restricted: boolean
  /** What it means for this child, as the person who asked sees it. */
  readonly relevance?: string | undefined
  /** Who said it, when it was written down from a call. */
  readonly byTelephoneFrom?: string | undefined
}

/** Records what an agency answered. An agency may answer its own requests; the asker's side, any of theirs. */
export async function answerRequest(
  office: Office,
  caller: Caller,
  requestId: string,
  answer: Answer,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'answer-request' }, async (request) => {
    if (!/^\d{1,18}$/.test(requestId)) return notFound()
    const row = await requestById(request.work, requestId, { forChange: true })
    if (!row) return notFound()
    request.touched(row.record_id)
    const permitted = await mayAnswer(request, caller, row)
    if (!permitted.ok) return permitted
    if (row.outcome !== null) {
      return refused({
        kind: 'wrong-stage',
        message:
          'This request has been answered already. What you wrote was not kept here: ring the front door to add to it.',
      })
    }
    const problems = problemsIn(answer, caller)
    if (problems.length > 0) return invalid(problems)
    await closeRequest(request.work, requestId, {
      ...answer,
      at: request.now,
      by: caller.workerId,
    })
    await asAsker(request, row.record_id)
    return done(true)
  })
}

function problemsIn(answer: Answer, caller: Caller): Problem[] {
  const problems: Problem[] = []
  if (answer.outcome === 'replied' && !answer.reply.trim()) {
    problems.push({
      question: 'reply',
      message: 'Write what is known, or choose that nothing is known',
    })
  }
  if (caller.agency && (answer.outcome === 'no-reply' || answer.outcome === 'not-needed')) {
    problems.push({ question: 'outcome', message: 'Choose whether you know something' })
  }
  if (!caller.agency && answer.outcome === 'replied' && !answer.byTelephoneFrom?.trim()) {
    problems.push({ question: 'byTelephoneFrom', message: 'Say who told you, and in what role' })
  }
  return problems
}

async function mayAnswer(
  request: Act,
  caller: Caller,
  row: InformationRequestRow,
): Promise<Result<true>> {
  if (caller.agency) return caller.agency === row.agency ? done(true) : notFound()
  const record = await openRecord(request, row.record_id)
  if (!record) return notFound()
  return permit('record', record.definition, standingOf(record), caller, request.practice)
}

/** A partner's own row security does not reach the record; counting what it waits for is the system's work. */
async function asAsker(request: Act, recordId: string): Promise<void> {
  await request.work.hot('as-system', `select set_config('threadwell.system', 'yes', true)`, [])
  await countWaiting(request, recordId)
}
