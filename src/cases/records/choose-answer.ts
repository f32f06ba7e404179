import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { keepAnswer, openContests, settleContest } from '../../store/answers.ts'
import { changePart } from '../../store/record-parts.ts'
import type { StoredAnswer } from '../../store/stored-answer.ts'
import { changeRecord } from '../../store/records.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf } from './open-record.ts'

/**
 * Settles two people's answers to one question: keeps the one that stands, or takes the other. The one not
 * chosen stays in the history. Refused when somebody settled it meanwhile.
 */
export async function chooseAnswer(
  office: Office,
  caller: Caller,
  recordId: string,
  contestId: string,
  chosen: 'kept' | 'taken',
): Promise<Result<true>> {
  return await act(office, caller, { action: 'choose-answer' }, async (request) => {
    const record = await openRecord(request, recordId, { forChange: true })
    if (!record) return notFound()
    const deciding = record.row.stage === 'for-decision'
    const permitted = permit(
      deciding ? 'authorise' : 'record',
      record.definition,
      standingOf(record),
      caller,
      office.practice,
    )
    if (!permitted.ok) return permitted
    const { work, now } = request
    const contest = (await openContests(work, recordId)).find((one) => one.id === contestId)
    if (!contest) {
      return refused({
        kind: 'wrong-stage',
        message: 'Somebody has chosen already. Both answers are in the history of this record.',
      })
    }
    const partId = contest.part_id ?? undefined
    const part = record.parts.find((one) => one.row.id === partId)
    const answers = { ...(part?.row ?? record.row).answers }
    const standing = answers[contest.question]
    const offered: StoredAnswer = {
      value: contest.value,
      version: (standing?.version ?? 0) + 1,
      at: contest.answered_at,
      ...(contest.answered_by ? { by: contest.answered_by } : {}),
    }
    const loser = chosen === 'taken' ? standing : offered
    if (loser) {
      await keepAnswer(work, {
        recordId,
        partId,
        question: contest.question,
        was: loser,
        at: now,
        by: caller.workerId,
        reason: 'two people answered; the other answer was chosen',
      })
    }
    if (chosen === 'taken') {
      answers[contest.question] = offered
      if (part) await changePart(work, part.row.id, { answers })
      else await changeRecord(work, recordId, { answers })
    }
    await settleContest(work, contestId, { chosen, by: caller.workerId, at: now })
    return done(true)
  })
}
