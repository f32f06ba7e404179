import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../engine/refusal.ts'
import { handOverById, takeHandOver } from '../../store/hand-overs.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** Takes work that was handed to one of the caller's teams: from then on it is theirs, by name and time. */
export async function receiveHandOver(
  office: Office,
  caller: Caller,
  handOverId: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'take-hand-over' }, async (request) => {
    if (!/^\d{1,18}$/.test(handOverId)) return notFound()
    const handOver = await handOverById(request.work, handOverId)
    const mine = caller.posts.some((held) => held.teamId === handOver?.to_team_id)
    if (!handOver || !mine) return notFound()
    request.touched(handOver.record_id)
    if (handOver.received_at !== null) {
      return refused({
        kind: 'wrong-stage',
        message: 'Somebody in your team has taken this already.',
      })
    }
    await takeHandOver(request.work, handOverId, { at: request.now, by: caller.workerId })
    return done(true)
  })
}
