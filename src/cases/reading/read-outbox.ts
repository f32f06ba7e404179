import { postsFor, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { messagesWaiting, type MessageRow } from '../../store/messages.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { withoutWords } from './without-words.ts'

/** Messages that are neither sent nor closed, oldest first, of the records the caller may answer for. */
export async function readOutbox(
  office: Office,
  caller: Caller,
): Promise<Result<readonly (MessageRow & { reference: string })[]>> {
  return await act(office, caller, { action: 'read-outbox', reads: true }, async (request) => {
    const answers = office.practice.catalogue.processes.some(
      (definition) => postsFor('tell-referrer', definition, caller).length > 0,
    )
    if (!answers) return notFound()
    const waiting = await messagesWaiting(request.work, 200)
    request.touched(...waiting.map((message) => message.record_id))
    return done(waiting.map((one) => (one.hidden ? withoutWords(one) : one)))
  })
}
