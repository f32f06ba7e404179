import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { revokeApiKey as revoke } from '../../store/api-keys.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/**
 * Revokes one of one's own keys: from the next request on it opens nothing. Whoever makes keys no more may still revoke
 * those they made. Refused as not there where it is somebody else's, or revoked already.
 */
export async function revokeApiKey(
  office: Office,
  caller: Caller,
  id: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'revoke-api-key' }, async ({ work, now, noted }) => {
    if (!/^\d{1,18}$/.test(id)) return notFound()
    const { workerId } = caller
    const revoked = await beyondReach(work, () => revoke(work, { id, workerId, at: now }))
    if (revoked === undefined) return notFound()
    noted({ apiKey: revoked })
    return done(true)
  })
}
