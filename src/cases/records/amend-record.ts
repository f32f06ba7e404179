import { isDeepStrictEqual } from 'node:util'
import type { Instruction } from '../../engine/effects.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import type { Value } from '../../engine/standpoint.ts'
import { keepAnswer } from '../../store/answers.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { endRecord, recordsOf } from '../../store/record-links.ts'
import { changePart } from '../../store/record-parts.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import { changeRecord } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'

/**
 * Writes a new version of answers into the child's latest record of another process that has not ended: what a
 * core group agreed becomes the plan. What was there is kept, and each answer says where it came from.
 */
export async function amend(
  request: Act,
  by: OpenRecord,
  part: OpenPart | undefined,
  { process, answers }: Extract<Instruction, { do: 'amend' }>,
): Promise<void> {
  if (!part) return
  await beyondReach(request.work, async () => {
    const [latest] = await recordsOf(request.work, part.row.subject_id, process)
    const record = latest && (await openRecord(request, latest.id, { forChange: true }))
    if (!record) return
    const reference = by.row.reference
    await writeInto(request, record, part.row.subject_id, answers, {
      reference,
      reason: `a new version, agreed in ${reference}`,
    })
    const amended = await openRecord(request, record.row.id)
    const deadlines = await deadlinesOf(request.work, record.row.id)
    if (amended) await moveClocks(request, { ...amended, deadlines }, `Agreed in ${reference}`)
  })
}

/** Writes answers of another record into this one: what was there is kept, and each says where it came from. */
export async function writeInto(
  request: Act,
  record: OpenRecord,
  subjectId: string,
  answers: Readonly<Record<string, Value>>,
  { reference, reason }: { readonly reference: string; readonly reason: string },
): Promise<void> {
  const own = record.parts.find((one) => one.row.subject_id === subjectId)
  const isEach = (id: string): boolean => record.definition.questions[id]?.each === 'child'
  const whole = Object.entries(answers).filter(([id]) => !isEach(id))
  const each = Object.entries(answers).filter(([id]) => isEach(id))
  const write = async (
    stored: StoredAnswers,
    written: readonly (readonly [string, Value])[],
    partId: string | undefined,
  ): Promise<StoredAnswers> => {
    const next = { ...stored }
    for (const [question, value] of written) {
      const was = stored[question]
      const fitted = fittedTo(record.definition.questions[question], value, {
        laterVersion: true,
      })
      if (isDeepStrictEqual(was?.value, fitted)) continue
      if (was) {
        await keepAnswer(request.work, {
          recordId: record.row.id,
          partId,
          question,
          was,
          at: request.now,
          by: request.by,
          reason,
        })
      }
      next[question] = {
        value: fitted,
        version: (was?.version ?? 0) + 1,
        at: request.now,
        ...(request.by ? { by: request.by } : {}),
        from: reference,
      }
    }
    return next
  }
  await changeRecord(request.work, record.row.id, {
    answers: await write(record.row.answers, whole, undefined),
  })
  if (own && each.length > 0) {
    await changePart(request.work, own.row.id, {
      answers: await write(own.row.answers, each, own.row.id),
    })
  }
}

/** Ends the child's records of another process, decided or not; what was due in them and is not done is cancelled. */
export async function endRecords(
  request: Act,
  part: OpenPart | undefined,
  { process, because }: Extract<Instruction, { do: 'end-record' }>,
): Promise<void> {
  if (!part) return
  await beyondReach(request.work, async () => {
    for (const { id } of await recordsOf(request.work, part.row.subject_id, process)) {
      const record = await openRecord(request, id, { forChange: true })
      const deadlines = await deadlinesOf(request.work, id)
      if (record) await moveClocks(request, { ...record, deadlines })
      await endRecord(request.work, id, { at: request.now, because })
    }
  })
}
