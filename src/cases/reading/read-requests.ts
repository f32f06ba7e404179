import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import {
  requestById,
  requestsTo,
  type InformationRequestRow,
} from '../../store/information-requests.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** The requests sent to the caller's agency: what it is asked, never the record it is about. */
export async function readRequests(
  office: Office,
  caller: Caller,
): Promise<Result<readonly InformationRequestRow[]>> {
  return await act(office, caller, { action: 'read-requests', reads: true }, async (request) => {
    if (!caller.agency) return notFound()
    const requests = await requestsTo(request.work, caller.agency)
    request.touched(...requests.map((one) => one.record_id))
    return done(requests)
  })
}

/** One request to the caller's agency. */
export async function readRequest(
  office: Office,
  caller: Caller,
  requestId: string,
): Promise<Result<InformationRequestRow>> {
  return await act(office, caller, { action: 'read-request', reads: true }, async (request) => {
    const found =
      caller.agency && /^\d{1,18}$/.test(requestId) && (await requestById(request.work, requestId))
    if (!found || found.agency !== caller.agency) return notFound()
    request.touched(found.record_id)
    return done(found)
  })
}
