import { type Caller } from '../../engine/permissions.ts'
import { done, invalid, type Result } from '../../engine/refusal.ts'
import { changeRecord } from '../../store/records.ts'
import { addSignOff } from '../../store/sign-offs.ts'

import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'
import { tellBoards } from './tell-boards.ts'

/** Sends a record back to whoever recorded it, with what has to change. Its clocks go on running. */
export async function sendBack(
  office: Office,
  caller: Caller,
  recordId: string,
  comment: string,
): Promise<Result<true>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'send-back', needs: 'return' },
    async (request, record) => {
      if (comment.trim() === '') {
        return invalid(
          [{ question: 'comment', message: 'Say what has to change' }],
          'Nothing was sent back yet: say what has to change.',
        )
      }
      const { work, now } = request
      await changeRecord(work, recordId, { returned_at: now, returned_by: caller.workerId })
      await addSignOff(work, {
        recordId,
        step: 'returned',
        by: caller.workerId,
        at: now,
        rationale: comment,
      })
      tellBoards(request, record.definition.id)
      return done(true)
    },
  )
}
