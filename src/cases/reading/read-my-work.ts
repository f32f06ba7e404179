import { type Caller } from '../../engine/permissions.ts'
import { reachOf } from '../../engine/reach.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { handOversWaiting, type HandOverWaiting } from '../../store/hand-overs.ts'
import { workRows } from '../../store/work.ts'
import { wallTasks, type WallTasks } from '../access/read-restrictions.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { namedWork, type NamedWork } from './work/named-work.ts'
import { holdCases, teamsOf, workOf, type WorkOf } from './work/work-of.ts'

/** A worker's day: what is theirs to do, whom they work with, and what was handed to their teams. */
export interface MyWork extends WorkOf {
  readonly handOvers: readonly HandOverWaiting[]
  /** What waits because of restricted records: nothing for most. */
  readonly walls: WallTasks
  /** What is theirs because a fact names them: nothing for most. */
  readonly named: readonly NamedWork[]
}

/** Reads what the caller has to do; empty for someone who has nothing. */
export async function readMyWork(office: Office, caller: Caller): Promise<Result<MyWork>> {
  return await act(office, caller, { action: 'read-my-work', reads: true }, async (request) => {
    const teams = teamsOf(caller)
    const { work, practice } = request
    const [rows, handOvers] = await Promise.all([
      workRows(work, {
        workers: [caller.workerId],
        teams,
        holdCases: holdCases(practice),
        onBoards: reachOf(practice, caller).processes,
      }),
      handOversWaiting(work, teams),
    ])
    const [mine, walls, named] = await Promise.all([
      workOf(request, caller, rows),
      wallTasks(request, caller),
      namedWork(request, caller),
    ])
    request.touched(...handOvers.map((one) => one.record_id))
    request.saw(handOvers.flatMap((one) => one.children.map((child) => child.personId)))
    request.noted({ lines: mine.lines.length, children: mine.children.length })
    request.saw([...walls.glass, ...walls.reviews].map((one) => one.person_id))
    return done({ ...mine, handOvers, walls, named })
  })
}
