import { permit, type Caller } from '../../engine/permissions.ts'
import { refused } from '../../engine/refusal.ts'
import { documentById, type DocumentRow } from '../../store/documents.ts'
import type { Act } from '../act.ts'
import { maySetRight } from '../people/change-person.ts'
import { openPerson } from '../people/open-person.ts'
import { openRecord, standingOf } from '../records/open-record.ts'

export type { DocumentRow }

/** May this caller add, move and withdraw documents? Whoever writes in records about people may; who only looks may not. */
export const keepsDocuments = maySetRight

export const notTheirs = refused({
  kind: 'not-permitted',
  message:
    'Your post does not change what documents are in somebody’s file. Nothing was changed. Ask whoever works with them: they are under “Who to ring”.',
})

/** A document, for somebody who may open the page of whoever it is about and read its record. */
export async function openDocument(
  request: Act,
  caller: Caller,
  id: string,
): Promise<DocumentRow | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  const document = await documentById(request.work, id)
  if (!document) return undefined
  const { person_id: personId, record_id: recordId } = document
  if (personId && !(await openPerson(request, caller, personId))) return undefined
  if (recordId && !(await mayRead(request, caller, recordId))) return undefined
  if (personId) request.saw([personId])
  return document
}

async function mayRead(request: Act, caller: Caller, recordId: string): Promise<boolean> {
  const record = await openRecord(request, recordId)
  if (!record) return false
  return permit('read', record.definition, standingOf(record), caller, request.practice).ok
}
