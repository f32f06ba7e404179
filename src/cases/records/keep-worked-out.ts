import type { Values } from '../../engine/standpoint.ts'
import { isStillWorkedOut, type StillWorkedOut } from '../../engine/worked-out.ts'
import { changePart } from '../../store/record-parts.ts'
import { changeRecord } from '../../store/records.ts'
import type { StoredAnswer, StoredAnswers } from '../../store/stored-answer.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'

/** What was worked out until now stays as it was when the record was handed in, or decided. */
export async function keepWorkedOut(
  { work, now }: Act,
  { definition, row, parts, view }: OpenRecord,
  which: StillWorkedOut = 'all',
): Promise<void> {
  const ids = Object.keys(definition.questions).filter((id) => {
    const question = definition.questions[id]
    return question !== undefined && isStillWorkedOut(question, which)
  })
  if (ids.length === 0) return
  const kept = (answers: StoredAnswers, values: Values): StoredAnswers => {
    const worked = ids.flatMap((id) => {
      const value = values[id]
      return value === undefined ? [] : [[id, { value, version: 1, at: now }] as const]
    })
    const typed = Object.entries(answers).filter(([id]) => !ids.includes(id))
    return Object.fromEntries<StoredAnswer>([...typed, ...worked])
  }
  await changeRecord(work, row.id, { answers: kept(row.answers, view.values) })
  for (const part of parts) {
    await changePart(work, part.row.id, { answers: kept(part.row.answers, part.view.values) })
  }
}
