import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { messageById, type MessageRow } from '../../store/messages.ts'
import { hiddenIn } from '../../store/person-access.ts'
import { peopleById, relationshipsOf } from '../../store/people.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf, type OpenRecord } from '../records/open-record.ts'
import { othersNamed, type OtherNamed } from './others-named.ts'

/** A message to whoever brought a record, and the record it is about. */
export interface MessageFile {
  readonly now: string
  readonly message: MessageRow
  readonly recordId: string
  readonly reference: string
  /** Others whom its words name, for whoever reads it before it is sent. */
  readonly othersNamed: readonly OtherNamed[]
}

/**
 * Reads one message, with others whom its words name, or whom the words that are to take their place name. Not
 * there for those who may not answer the referrer of its record, and closed where somebody in it is closed to the reader.
 */
export async function readMessage(
  office: Office,
  caller: Caller,
  messageId: string,
  words?: string,
): Promise<Result<MessageFile>> {
  return await act(office, caller, { action: 'read-message' }, async (request) => {
    if (!/^\d{1,18}$/.test(messageId)) return notFound()
    const message = await messageById(request.work, messageId)
    const record = message && (await openRecord(request, message.record_id))
    if (!message || !record) return notFound()
    const standing = standingOf(record)
    const permitted = permit('tell-referrer', record.definition, standing, caller, office.practice)
    if (!permitted.ok) return permitted
    const hidden = await hiddenIn(request.work, record.row.id)
    if (hidden && !(await openPerson(request, caller, hidden))) return notFound()
    const { id: recordId, reference } = record.row
    const others = await othersNamed(
      request,
      await toldOf(request, record, message),
      words ?? `${message.subject}\n${message.body}`,
    )
    return done({ now: request.now, message, recordId, reference, othersNamed: others })
  })
}

/** The children a message tells of: of a letter to a parent their own, so that half-siblings are not among them. */
async function toldOf(
  { work }: Act,
  { parts }: OpenRecord,
  { kind, to_name: toName }: MessageRow,
): Promise<readonly string[]> {
  const all = parts.map((part) => part.row.subject_id)
  if (kind !== 'notice' || all.length < 2) return all
  const stated = (await relationshipsOf(work, all)).filter((one) => all.includes(one.of_person_id))
  const around = await peopleById(work, [...new Set(stated.map((one) => one.person_id))])
  const readers = around.filter((one) => `${one.forenames} ${one.surname}`.trim() === toName)
  const theirs = stated
    .filter((one) => readers.some(({ id }) => id === one.person_id))
    .map((one) => one.of_person_id)
  return theirs.length > 0 ? [...new Set(theirs)] : all
}
