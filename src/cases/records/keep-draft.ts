import { isDeepStrictEqual } from 'node:util'
import { instantOf } from '../../engine/clocks.ts'
import { staleAnswers } from '../../engine/journey.ts'
import type { RecordView } from '../../engine/standpoint.ts'
import { withWorkedOut } from '../../engine/worked-out.ts'
import { keepAnswer } from '../../store/answers.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { changePart } from '../../store/record-parts.ts'
import { changeRecord } from '../../store/records.ts'
import type { StoredAnswer, StoredAnswers } from '../../store/stored-answer.ts'
import type { Act } from '../act.ts'
import { moveClocks } from './move-clocks.ts'
import { namedIn, stillWorkedOut, valuesIn, type OpenRecord } from './open-record.ts'
import { stepOf } from './outcome-question.ts'
import { describe, isDanger } from './start-record.ts'
import { tellBoards } from './tell-boards.ts'

/** The answers of a record while they are being changed, whole and per part. */
export type Draft = Map<string | undefined, Record<string, StoredAnswer>>

type Stale = ReturnType<typeof staleAnswers>

/** Carried here from another record and not asked yet: it waits for its question, so that nobody types it again. */
const waits = (draft: Draft, { question, partId }: Stale[number], notAskedBefore: Stale): boolean =>
  draft.get(partId)?.[question]?.from !== undefined &&
  notAskedBefore.some((one) => one.question === question && one.partId === partId)

/**
 * Writes the changed answers, moves out those no longer asked, and brings lists and clocks up to date. Returns
 * those that are no longer asked.
 */
export async function keepDraft(
  request: Act,
  record: OpenRecord,
  draft: Draft,
  reason: string | undefined,
): Promise<Stale> {
  const { work, now, by } = request
  // What a decision rested on stays in it, whatever has become true of the child since.
  const notAskedBefore = staleAnswers(record.definition, record.view)
  const noLongerAsked = staleAnswers(record.definition, viewOf(record, draft)).filter(
    (one) =>
      (record.row.stage !== 'decided' || stepOf(record, one.question) === 'follow-up') &&
      !waits(draft, one, notAskedBefore),
  )
  for (const stale of noLongerAsked) {
    const answers = draft.get(stale.partId)
    const was = answers?.[stale.question]
    if (!answers || !was) continue
    await keepAnswer(work, {
      recordId: record.row.id,
      partId: stale.partId,
      question: stale.question,
      was,
      at: now,
      by,
      reason: 'no longer asked, because another answer changed',
    })
    draft.set(stale.partId, without(answers, stale.question))
  }
  const view = viewOf(record, draft)
  const happened = view.values[record.definition.happenedAt]
  await changeRecord(work, record.row.id, {
    answers: draft.get(undefined) ?? {},
    immediate_danger: isDanger(record.definition, view),
    ...describe(record.definition, view),
    ...(typeof happened === 'string' ? { happened_at: instantOf(happened) } : {}),
    ...(record.definition.onlyFor
      ? { kept_to: [...namedIn(record.definition.onlyFor, view)] }
      : {}),
  })
  for (const part of record.parts) {
    const answers = draft.get(part.row.id)
    if (answers && !isDeepStrictEqual(answers, part.row.answers))
      await changePart(work, part.row.id, { answers })
  }
  const deadlines = await deadlinesOf(work, record.row.id)
  await moveClocks(request, { ...record, view, deadlines }, reason)
  tellBoards(request, record.definition.id)
  return noLongerAsked
}

export const without = (answers: StoredAnswers, question: string): Record<string, StoredAnswer> =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

function viewOf(record: OpenRecord, draft: Draft): RecordView {
  const view = {
    ...record.view,
    values: valuesIn(draft.get(undefined) ?? {}),
    parts: record.parts.map((part) => ({
      ...part.view,
      values: valuesIn(draft.get(part.row.id) ?? {}),
    })),
  }
  const which = stillWorkedOut(record.row)
  return which ? withWorkedOut(record.definition, view, which) : view
}
