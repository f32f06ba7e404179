import { doesForOthers } from '../../engine/for-others.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { messagesWaiting, type MessageRow } from '../../store/messages.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { withoutWords } from './without-words.ts'

/** Messages that are neither sent nor closed, oldest first, of the records the caller may read; not there for those who answer nobody. */
export async function readOutbox(
  office: Office,
  caller: Caller,
): Promise<Result<readonly (MessageRow & { reference: string })[]>> {
  return await act(office, caller, { action: 'read-outbox', reads: true }, async (request) => {
    if (!doesForOthers('tell-referrer', caller, office.practice)) return notFound()
    const waiting = await messagesWaiting(request.work, 200)
    request.touched(...waiting.map((message) => message.record_id))
    return done(waiting.map((one) => (one.hidden ? withoutWords(one) : one)))
  })
}
