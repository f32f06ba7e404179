import { done } from '../../engine/refusal.ts'
import { giveAll } from '../../store/leaving-workers.ts'
import { workLeftBehind } from '../../store/posts.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { takersIn } from './takers.ts'

/**
 * Hands what somebody still holds in a team where their last post has ended by itself to whoever manages that team, so that
 * no child is without a worker (handbook E21). Returns how many teams' work moved; a team with nobody in it keeps it.
 */
export async function handOverLeftWork(office: Office): Promise<number> {
  const moved = await act(office, 'system', { action: 'hand-over-left-work' }, async (request) => {
    const { work, now, noted } = request
    const left = await workLeftBehind(work, now)
    if (left.length === 0) return done(0)
    const workers = await currentWorkers(work, now)
    let given = 0
    for (const { worker_id: fromWorkerId, team_id: teamId } of left) {
      const [taker] = takersIn(
        teamId,
        workers.filter((one) => one.id !== fromWorkerId),
      )
      if (!taker) continue
      await giveAll(work, { teamId, fromWorkerId, toWorkerId: taker.id, at: now, by: undefined })
      given += 1
    }
    noted({ handedOver: given })
    return done(given)
  })
  return moved.ok ? moved.value : 0
}
