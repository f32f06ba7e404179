import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { handOverById, type HandOverRow, type HandOverWaiting } from '../../store/hand-overs.ts'
import { hiddenIn } from '../../store/person-access.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'
import type { TransferPack } from '../records/transfer-pack.ts'

/** Work handed to a team, with the pack that came with it. */
export interface HandOverFile {
  readonly now: string
  readonly handOver: HandOverRow & Pick<HandOverWaiting, 'children'>
  readonly pack: TransferPack
  readonly workers: readonly WorkerRow[]
}

/**
 * Reads work that was handed to one of the caller's teams; not there for anybody else, and closed where the person it is
 * about is closed to the reader: what is handed over tells of them throughout.
 */
export async function readHandOver(
  office: Office,
  caller: Caller,
  handOverId: string,
): Promise<Result<HandOverFile>> {
  return await act(office, caller, { action: 'read-hand-over' }, async (request) => {
    if (!/^\d{1,18}$/.test(handOverId)) return notFound()
    const handOver = await handOverById(request.work, handOverId)
    const mine = caller.posts.some((held) => held.teamId === handOver?.to_team_id)
    if (!handOver || !mine) return notFound()
    const hidden = await hiddenIn(request.work, handOver.record_id)
    if (hidden && !(await openPerson(request, caller, hidden))) return notFound()
    request.touched(handOver.record_id)
    request.saw(handOver.children.map((child) => child.personId))
    const workers = await currentWorkers(request.work, request.now)
    return done({ now: request.now, handOver, pack: handOver.pack as TransferPack, workers })
  })
}
