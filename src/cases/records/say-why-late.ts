import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { explainDeadline } from '../../store/deadlines.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { isLate, openDeadline } from './open-deadline.ts'

/** Records why something is late, when it is. It stays late: a reason never makes it in time (handbook A 1.4). */
export async function sayWhyLate(
  office: Office,
  caller: Caller,
  deadlineId: string,
  reason: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'explain-late' }, async (request) => {
    const found = await openDeadline(request, caller, deadlineId, 'explain-late')
    if (!found.ok) return found
    const { deadline } = found.value
    if (!isLate(deadline, request.now)) {
      return refused({
        kind: 'wrong-stage',
        message:
          'It is not late, so there is nothing to explain. If more time is needed, a manager can agree it before it is due.',
      })
    }
    if (!reason.trim()) {
      return invalid([{ question: 'reason', message: 'Say why it is late' }])
    }
    await explainDeadline(request.work, deadline, {
      reason: reason.trim(),
      at: request.now,
      by: caller.workerId,
    })
    return done(true)
  })
}
