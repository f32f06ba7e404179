import { aOrAn } from '../../engine/words.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { done, invalid, type Result } from '../../engine/refusal.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { holdFacts } from '../../store/facts.ts'
import { changeRecord } from '../../store/records.ts'
import { addAllocation } from '../../store/sign-offs.ts'
import { currentWorkers } from '../../store/workers.ts'

import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'
import { moveClocks } from './move-clocks.ts'
import { tellBoards } from './tell-boards.ts'

/**
 * Gives a record to a named worker, who from then on works with the children in it. Refused for someone
 * who holds no post in a team that may record it.
 */
export async function allocate(
  office: Office,
  caller: Caller,
  recordId: string,
  workerId: string,
): Promise<Result<{ to: string }>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'allocate', needs: 'allocate' },
    async (request, record) => {
      const { definition, row } = record
      const worker = (await currentWorkers(request.work)).find((one) => one.id === workerId)
      const asCaller: Caller | undefined = worker && {
        workerId: worker.id,
        name: worker.name,
        posts: worker.posts,
      }
      const suits =
        asCaller &&
        permit(
          'record',
          definition,
          { teamId: row.team_id, sharedWith: row.shared_with, stage: 'new' },
          asCaller,
          office.practice,
        ).ok
      if (!worker || !suits) {
        return invalid(
          [
            {
              question: 'worker',
              message: `Choose somebody who records ${aOrAn(definition.noun)} in this team`,
            },
          ],
          'It was not allocated: that person cannot work on it. Nothing was changed.',
        )
      }
      const { work, now } = request
      const allocatedAt = row.allocated_at ?? now
      await changeRecord(work, recordId, { holder_id: worker.id, allocated_at: allocatedAt })
      await addAllocation(work, {
        recordId,
        workerId: worker.id,
        teamId: row.team_id,
        at: now,
        by: caller.workerId,
      })
      if (definition.holdsCase) {
        for (const part of record.parts) {
          await holdFacts(work, {
            subjectId: part.row.subject_id,
            teamId: row.team_id,
            workerId: worker.id,
          })
        }
      }
      await moveClocks(request, {
        ...record,
        row: { ...row, allocated_at: allocatedAt },
        deadlines: await deadlinesOf(work, recordId),
      })
      tellBoards(request, definition.id)
      return done({ to: worker.name })
    },
  )
}
