import { permit, type Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { addAddendum } from '../../store/sign-offs.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf } from './open-record.ts'

/** Adds to a decided record, which itself can no longer be changed (block K5). */
export async function addNote(
  office: Office,
  caller: Caller,
  recordId: string,
  text: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'add-note' }, async (request) => {
    const record = await openRecord(request, recordId)
    if (!record) return notFound()
    const permitted = permit(
      'add-note',
      record.definition,
      standingOf(record),
      caller,
      office.practice,
    )
    if (!permitted.ok) return permitted
    if (text.trim() === '') {
      return invalid([{ question: 'text', message: 'Write what you want to add' }])
    }
    await addAddendum(request.work, { recordId, text, by: caller.workerId, at: request.now })
    return done(true)
  })
}
