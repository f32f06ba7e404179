import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { PersonRow } from '../../store/people.ts'
import {
  consentOf,
  sharedFromRecord,
  sharedOfPerson,
  type ConsentRow,
  type SharingRow,
} from '../../store/sharing.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf } from '../records/open-record.ts'

export type { ConsentRow, SharingRow }

/** What was shared about somebody, and what they or their family say of that. */
export interface SharedFile {
  readonly now: string
  readonly person: PersonRow
  readonly shared: readonly SharingRow[]
  /** The latest first: it is the one that counts. */
  readonly consent: readonly ConsentRow[]
}

/** What was shared about somebody. Not there for those who may not open their page. */
export async function readShared(
  office: Office,
  caller: Caller,
  personId: string,
): Promise<Result<SharedFile>> {
  return await act(office, caller, { action: 'list-shared', reads: true }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const { work, now } = request
    const [shared, consent] = await Promise.all([
      sharedOfPerson(work, personId),
      consentOf(work, [personId]),
    ])
    return done({ now, person, shared, consent })
  })
}

/** What was shared from a record, for whoever may read it. */
export async function readSharedFrom(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<{ readonly reference: string; readonly shared: readonly SharingRow[] }>> {
  return await act(office, caller, { action: 'list-shared', reads: true }, async (request) => {
    const record = await openRecord(request, recordId)
    if (!record) return notFound()
    const may = permit('read', record.definition, standingOf(record), caller, request.practice)
    if (!may.ok) return notFound()
    // Of a child whose record is closed to the reader, not even to whom something went.
    const closed = record.parts.flatMap(({ person }) => (person.closed ? [person.id] : []))
    const shared = (await sharedFromRecord(request.work, recordId)).filter(
      (one) => !closed.includes(one.person_id),
    )
    // One thing that was about several children is one line here.
    const once = new Map(
      shared.map((one) => [`${one.at} ${one.kind} ${one.what} ${one.to_whom}`, one]),
    )
    return done({ reference: record.row.reference, shared: [...once.values()] })
  })
}
