import type { Value } from '../../engine/standpoint.ts'
import { addContest, changeContest, openContests } from '../../store/answers.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'
import type { GivenAnswer } from './save-answers.ts'

/** Keeps the answer beside the other one. Whoever goes on typing goes on in their own. */
export async function contest(
  { work, now, by }: Act,
  record: OpenRecord,
  given: Pick<GivenAnswer, 'question' | 'partId'>,
  value: Value | undefined,
): Promise<string> {
  if (by === undefined) throw new Error('Only people answer at the same time as each other')
  const open = await openContests(work, record.row.id)
  const mine = open.find(
    (one) =>
      one.question === given.question &&
      one.part_id === (given.partId ?? null) &&
      one.answered_by === by,
  )
  if (mine) {
    await changeContest(work, mine.id, { value: value ?? '', at: now })
    return mine.id
  }
  return await addContest(work, {
    recordId: record.row.id,
    partId: given.partId,
    question: given.question,
    value: value ?? '',
    by,
    at: now,
  })
}
