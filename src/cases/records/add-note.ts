import { type Caller } from '../../engine/permissions.ts'
import { done, invalid, type Result } from '../../engine/refusal.ts'
import { addAddendum } from '../../store/sign-offs.ts'

import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'

/** Adds to a decided record, which itself can no longer be changed (block K5). */
export async function addNote(
  office: Office,
  caller: Caller,
  recordId: string,
  text: string,
): Promise<Result<true>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'add-note', needs: 'add-note' },
    async (request) => {
      if (text.trim() === '') {
        return invalid([{ question: 'text', message: 'Write what you want to add' }])
      }
      await addAddendum(request.work, { recordId, text, by: caller.workerId, at: request.now })
      return done(true)
    },
  )
}
