import { permit, type Action, type Caller } from '../../engine/permissions.ts'
import { notFound, type Result } from '../../engine/refusal.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'

/** What is done to a record: what the audit calls it, and what permission it needs as the record stands now. */
export interface OnRecord {
  readonly action: string
  readonly needs: Action
}

/**
 * Does one thing to a record that is there and that the caller may do it to, holding it until it is done. What it brings
 * about may hold others of the child, as another's signature of one of those may hold this one.
 */
export async function onRecord<Value>(
  office: Office,
  caller: Caller,
  recordId: string,
  { action, needs }: OnRecord,
  carryOut: (request: Act, record: OpenRecord) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await act(office, caller, { action, repeatable: true }, async (request) => {
    const record = await openRecord(request, recordId, { forChange: true })
    if (!record) return notFound()
    const permitted = permit(needs, record.definition, standingOf(record), caller, office.practice)
    return permitted.ok ? await carryOut(request, record) : permitted
  })
}
