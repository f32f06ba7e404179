import { createHash } from 'node:crypto'
import type { Practice } from '../../engine/practice.ts'
import { done, invalid, type Problem, type Result } from '../../engine/refusal.ts'
import { claimRequest, requestBecame } from '../../store/public-requests.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { makeContact } from './make-contact.ts'
import { understandRequest, type GivenRequest } from './understand-request.ts'

/**
 * Receives a request from the public door as a draft contact, and returns its reference and nothing else: who
 * is known already makes no difference that the sender could see. The same key makes one contact, however
 * often and however close together it is sent. Refused, with every problem at once, before anything is written.
 */
export async function receiveRequest(
  office: Office,
  given: GivenRequest,
): Promise<Result<{ reference: string }>> {
  return await act(office, 'public', { action: 'receive-request' }, async (request) => {
    const { work, now, practice } = request
    const knownBy = createHash('sha256').update(given.key).digest()
    const before = await claimRequest(work, knownBy, now)
    if (before) {
      request.touched(before.id)
      return done({ reference: before.reference })
    }
    const understood = understandRequest(practice, given, now)
    if (!understood.request) return invalid(understood.problems)
    const { started, lookAt } = await makeContact(request, understood.request)
    await requestBecame(work, knownBy, { recordId: started.id, lookAt: [...new Set(lookAt)] })
    request.noted({ children: understood.request.children.length })
    return done({ reference: started.reference })
  })
}

/** What would keep this request from being received as it stands now; for saying so page by page. */
export const problemsInRequest = (
  practice: Practice,
  given: GivenRequest,
  now: string,
): readonly Problem[] => understandRequest(practice, given, now).problems
