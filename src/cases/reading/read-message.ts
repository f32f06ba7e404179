import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { messageById, type MessageRow } from '../../store/messages.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf } from '../records/open-record.ts'

/** A message to whoever brought a record, and the record it is about. */
export interface MessageFile {
  readonly now: string
  readonly message: MessageRow
  readonly recordId: string
  readonly reference: string
}

/** Reads one message. Not there for those who may not answer the referrer of its record. */
export async function readMessage(
  office: Office,
  caller: Caller,
  messageId: string,
): Promise<Result<MessageFile>> {
  return await act(office, caller, { action: 'read-message' }, async (request) => {
    if (!/^\d{1,18}$/.test(messageId)) return notFound()
    const message = await messageById(request.work, messageId)
    const record = message && (await openRecord(request, message.record_id))
    if (!message || !record) return notFound()
    const standing = standingOf(record)
    const permitted = permit('tell-referrer', record.definition, standing, caller, office.practice)
    if (!permitted.ok) return permitted
    const { id: recordId, reference } = record.row
    return done({ now: request.now, message, recordId, reference })
  })
}
