import { parseAnswer, type Raw } from '../../engine/answers.ts'
import { instantOf } from '../../engine/clocks.ts'
import { gaps } from '../../engine/journey.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { textOf } from '../../engine/standpoint.ts'
import { momentInWords } from '../../engine/words.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { keepAnswer } from '../../store/answers.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { changeRecord } from '../../store/records.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'
import { correctedTrigger } from './corrected-trigger.ts'
import { moveClocks } from './move-clocks.ts'
import { onRecord } from './on-record.ts'
import { openRecord, type OpenRecord } from './open-record.ts'
import { recount } from './recount.ts'
import { tellBoards } from './tell-boards.ts'

/** A date of a record as it should have been, and why. */
export interface Correction {
  readonly question: QuestionId
  readonly raw: Raw
  /** The version of the answer that was on the screen. */
  readonly version: number
  readonly reason: string
}

/** The dates of a record, each asked once for the whole of it, that its deadlines count from. */
export function datesThatCount({ happenedAt, clocks, questions }: ProcessDefinition): QuestionId[] {
  const from = clocks.flatMap((clock) => ('answer' in clock.from ? [clock.from.answer] : []))
  return [...new Set([happenedAt, ...from])].filter((id) => questions[id] && !questions[id].each)
}

/**
 * Corrects a date that clocks count from in a record that was handed in or decided (handbook A 1.4): the deadlines
 * are counted afresh, those that were met too, and the old value stays in the history. Refused without a reason; to
 * anyone but a manager when it is later than what was first recorded; and when another answer no longer fits it.
 */
export async function correctDate(
  office: Office,
  caller: Caller,
  recordId: string,
  correction: Correction,
): Promise<Result<true>> {
  const does = { action: 'correct-date', needs: 'correct-date' } as const
  return await onRecord<true>(office, caller, recordId, does, async (request, record) => {
    const { definition, row } = record
    const { question: id, reason } = correction
    const question = definition.questions[id]
    const was = row.answers[id]
    if (!question || !was || !datesThatCount(definition).includes(id)) return notFound()
    if (was.version !== correction.version) return changedMeanwhile(String(was.value))
    const value = parseAnswer(question, correction.raw, { ...office, now: request.now })
    const problems = [
      ...(value.is === 'problem' ? [{ question: id, message: value.message }] : []),
      ...(value.is === 'blank' ? [{ question: id, message: 'Enter when it happened' }] : []),
      ...(value.is === 'value' && value.value === was.value
        ? [{ question: id, message: 'This is what is recorded already' }]
        : []),
      ...(reason.trim() ? [] : [{ question: 'reason', message: 'Say why it is corrected' }]),
    ]
    if (value.is !== 'value' || problems.length > 0) return notCorrected(problems)
    const to = textOf(value.value)
    const late = await correctedTrigger(request, record, { to, reason }, caller)
    if (late) return notCorrected([{ question: id, message: late }])
    await keepAnswer(request.work, {
      recordId,
      question: id,
      was,
      at: request.now,
      by: request.by,
      reason: reason.trim(),
    })
    const answer = { value: to, version: was.version + 1, at: request.now, by: caller.workerId }
    await changeRecord(request.work, recordId, {
      answers: { ...row.answers, [id]: answer },
      ...(id === definition.happenedAt ? { happened_at: instantOf(to) } : {}),
    })
    const after = await openRecord(request, recordId)
    if (!after) throw new Error('A record that was open is not there any more')
    const unfit = newlyWanted(record, after)
    if (unfit.length > 0) {
      return notCorrected(unfit.map((message) => ({ question: id, message })))
    }
    await countAfresh(request, after, { id, was: String(was.value), to, reason: reason.trim() })
    tellBoards(request, definition.id)
    return done(true)
  })
}

/** What would be wanted of the record with the new date that was not wanted before. */
function newlyWanted(before: OpenRecord, after: OpenRecord): string[] {
  const wanted = ({ definition, view, row }: OpenRecord): string[] =>
    gaps(definition, view, row.stage === 'decided' ? 'authorise' : 'record').map(
      (gap) => gap.message,
    )
  const known = new Set(wanted(before))
  return wanted(after).filter((message) => !known.has(message))
}

async function countAfresh(
  request: Act,
  record: OpenRecord,
  change: { id: QuestionId; was: string; to: string; reason: string },
): Promise<void> {
  const { definition, view, row } = record
  for (const deadline of await deadlinesOf(request.work, row.id)) {
    const clock = definition.clocks.find((one) => one.id === deadline.clock)
    const counts =
      clock &&
      'answer' in clock.from &&
      clock.from.answer === change.id &&
      deadline.counts_from === instantOf(change.was)
    if (!counts || deadline.state !== 'met') continue
    const part = view.parts.find((one) => one.id === deadline.part_id)
    const from = part ? { record: view, part } : { record: view }
    await recount(request, deadline, { clock, from: change.to }, from, change.reason)
  }
  const deadlines = await deadlinesOf(request.work, row.id)
  await moveClocks(request, { ...record, deadlines }, change.reason)
}

const notCorrected = (
  problems: Parameters<typeof invalid>[0],
): Extract<Result<never>, { ok: false }> =>
  invalid(
    problems,
    'Nothing was corrected yet. What you typed is below: mend it and send it again.',
  )

const changedMeanwhile = (now: string): Extract<Result<never>, { ok: false }> =>
  refused({
    kind: 'wrong-stage',
    message: `Somebody else corrected this while you were writing: it is ${momentInWords(now)} now. Nothing of yours was kept over it. Look, and send it again if it is still wrong.`,
  })
