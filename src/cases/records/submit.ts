import { gaps } from '../../engine/journey.ts'
import { type Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'
import { openContests } from '../../store/answers.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { changeRecord } from '../../store/records.ts'
import { addSignOff } from '../../store/sign-offs.ts'
import { type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'
import { asItIsNow, complete, conclude } from './complete.ts'
import { keepWorkedOut } from './keep-worked-out.ts'
import { moveClocks } from './move-clocks.ts'
import { needsAuthorising } from './needs-authorising.ts'
import { type OpenRecord } from './open-record.ts'
import { tellBoards } from './tell-boards.ts'

/**
 * Hands a record in: to be decided, or, where nobody has to sign, complete. Refused while an answer that is
 * needed is missing or two people's answers wait for somebody to choose.
 */
export async function submit(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<{ complete: boolean }>> {
  return await onRecord<{ complete: boolean }>(
    office,
    caller,
    recordId,
    { action: 'submit', needs: 'submit' },
    async (request, record) => {
      const settled = await nothingContested(request, record)
      if (!settled.ok) return settled
      const missing = gaps(record.definition, record.view, 'record')
      if (missing.length > 0) {
        return refused({
          kind: 'not-yet',
          message: `This ${record.definition.noun} is saved, but it cannot be handed in yet.`,
          gaps: missing,
        })
      }
      const { work, now } = request
      await keepWorkedOut(request, record)
      await changeRecord(work, recordId, { submitted_at: now, submitted_by: caller.workerId })
      await addSignOff(work, { recordId, step: 'submitted', by: caller.workerId, at: now })
      const submitted: OpenRecord = {
        ...record,
        row: { ...record.row, submitted_at: now, submitted_by: caller.workerId },
      }
      if (!needsAuthorising(submitted)) {
        const completed = await complete(request, submitted, caller)
        return completed.ok ? done({ complete: true }) : completed
      }
      if (record.definition.outcomesBy === 'recorder' && record.row.submitted_at === null) {
        const concluded = await conclude(request, submitted, caller, 'submitted')
        if (!concluded.ok) return concluded
      }
      await moveClocks(request, {
        ...(await asItIsNow(request, submitted)),
        deadlines: await deadlinesOf(work, recordId),
      })
      tellBoards(request, record.definition.id)
      return done({ complete: false })
    },
  )
}

/** Refused while two people's answers to one question stand side by side. */
export async function nothingContested(request: Act, record: OpenRecord): Promise<Result<true>> {
  const contests = await openContests(request.work, record.row.id)
  const [first] = contests
  if (!first) return done(true)
  const page = record.definition.pages.find((one) => one.asks.includes(first.question))
  return refused({
    kind: 'not-yet',
    message: 'Two people answered the same question. Both answers are kept; choose one first.',
    gaps: contests.map((contest) => ({
      page: page?.id ?? '',
      question: contest.question,
      message: `Choose which answer stands: ${record.definition.questions[contest.question]?.text ?? 'What happens next?'}`,
      ...(contest.part_id ? { partId: contest.part_id } : {}),
    })),
  })
}
