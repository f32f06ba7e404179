import { isDeepStrictEqual } from 'node:util'
import { fittedTo } from '../../engine/fitted-answer.ts'
import type { Value } from '../../engine/standpoint.ts'
import { keepAnswer } from '../../store/answers.ts'
import { changePart } from '../../store/record-parts.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import { changeRecord } from '../../store/records.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'

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
