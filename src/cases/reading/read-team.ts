import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { teamRecords, type TeamRecordRow } from '../../store/board.ts'
import { handOversWaiting, type HandOverRow } from '../../store/hand-overs.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** What the caller's teams hold, and what waits to be taken by them. */
export interface TeamBoard {
  readonly now: string
  readonly handOvers: readonly HandOverRow[]
  readonly records: readonly TeamRecordRow[]
  readonly workers: readonly WorkerRow[]
}

/** Reads the board of the caller's own teams; empty for someone who holds no post. */
export async function readTeamBoard(office: Office, caller: Caller): Promise<Result<TeamBoard>> {
  return await act(office, caller, { action: 'read-team-board', reads: true }, async (request) => {
    const { work, now } = request
    const teams = [...new Set(caller.posts.map((held) => held.teamId))]
    const handOvers = await handOversWaiting(work, teams)
    const records = await teamRecords(work, teams)
    request.touched(...records.map((row) => row.id), ...handOvers.map((row) => row.record_id))
    request.saw(records.flatMap((row) => row.children.map((child) => child.personId)))
    return done({ now, handOvers, records, workers: await currentWorkers(work) })
  })
}
