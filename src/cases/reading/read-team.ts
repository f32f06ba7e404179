import { permit, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { teamRecords, type TeamRecordRow } from '../../store/board.ts'
import { handOversWaiting, type HandOverWaiting } from '../../store/hand-overs.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { caseloads, workRows, type WorkRow } from '../../store/work.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { workLines, type WorkGroup } from './work/work-lines.ts'
import { holdCases, teamsOf, workOf, type WorkOf } from './work/work-of.ts'

/** What the caller's teams hold, who has how much of it, and what waits to be taken or given out. */
export interface TeamBoard {
  readonly now: string
  readonly handOvers: readonly HandOverWaiting[]
  readonly records: readonly TeamRecordRow[]
  readonly workers: readonly WorkerRow[]
  readonly loads: readonly Load[]
  readonly unallocated: readonly Unallocated[]
}

/** How much somebody has. Each number is the length of a list that can be opened. */
export interface Load {
  readonly worker: WorkerRow
  readonly children: number
  /** Records they hold that are not decided. */
  readonly open: number
  readonly groups: Readonly<Partial<Record<WorkGroup, number>>>
}

/** A record that nobody has, with those whom the caller may give it to. */
export interface Unallocated {
  readonly row: WorkRow
  readonly to: readonly string[]
}

/** Reads the board of the caller's own teams, or of one of them; not there for somebody with no post in it. */
export async function readTeamBoard(
  office: Office,
  caller: Caller,
  teamId?: string,
): Promise<Result<TeamBoard>> {
  return await act(office, caller, { action: 'read-team-board', reads: true }, async (request) => {
    const teams = teamsWanted(caller, teamId)
    if (teamId !== undefined && teams.length === 0) return notFound()
    const { work, now, practice } = request
    const [handOvers, records, rows, workers] = await Promise.all([
      handOversWaiting(work, teams),
      teamRecords(work, teams),
      workRows(work, { teams, holdCases: holdCases(practice) }),
      currentWorkers(work),
    ])
    const members = workers.filter((one) => one.posts.some((held) => teams.includes(held.teamId)))
    const held = await caseloads(
      work,
      members.map((one) => one.id),
    )
    const loads = members.map((worker) => loadOf(request, worker, rows, held.get(worker.id) ?? 0))
    const unallocated = nobodyHas(request, caller, rows, workers)
    request.touched(...records.map((row) => row.id), ...handOvers.map((row) => row.record_id))
    request.touched(...unallocated.map(({ row }) => row.id))
    request.saw(handOvers.flatMap((one) => one.children.map((child) => child.personId)))
    request.saw(records.flatMap((row) => row.children.map((child) => child.personId)))
    request.saw(unallocated.flatMap(({ row }) => row.children.map((child) => child.personId)))
    return done({ now, handOvers, records, workers, loads, unallocated })
  })
}

/** Somebody's work as a colleague in one of their teams sees it. */
export interface WorkerFile extends WorkOf {
  readonly worker: WorkerRow
}

/**
 * Reads what a colleague has to do in the caller's teams, or in one of them, and whom they work with; not there for
 * somebody who shares no team with them. The same rows are read as for the team, so that its numbers open these lists.
 */
export async function readColleague(
  office: Office,
  caller: Caller,
  workerId: string,
  teamId?: string,
): Promise<Result<WorkerFile>> {
  return await act(office, caller, { action: 'read-colleague', reads: true }, async (request) => {
    const worker = (await currentWorkers(request.work)).find((one) => one.id === workerId)
    const teams = teamsWanted(caller, teamId)
    if (!worker || !teamsOf(worker).some((team) => teams.includes(team))) return notFound()
    const { work, practice } = request
    const rows = await workRows(work, { teams, holdCases: holdCases(practice) })
    return done({ worker, ...(await workOf(request, asCaller(worker), rows)) })
  })
}

/** The caller's own teams, or the one of them that is asked for; none when it is not theirs. */
const teamsWanted = (caller: Caller, teamId: string | undefined): readonly string[] =>
  teamsOf(caller).filter((team) => teamId === undefined || team === teamId)

const asCaller = ({ id, name, posts }: WorkerRow): Caller => ({ workerId: id, name, posts })

function loadOf(
  { practice, now }: Act,
  worker: WorkerRow,
  rows: readonly WorkRow[],
  children: number,
): Load {
  const groups: Partial<Record<WorkGroup, number>> = {}
  for (const { group } of workLines(rows, asCaller(worker), { practice, now })) {
    groups[group] = (groups[group] ?? 0) + 1
  }
  const open = new Set(
    rows.filter((row) => row.stage !== 'decided' && row.holder_id === worker.id).map(({ id }) => id),
  )
  return { worker, children, open: open.size, groups }
}

/** Each record once, by its next deadline, with everybody whose post lets them record it. */
function nobodyHas(
  { practice }: Act,
  caller: Caller,
  rows: readonly WorkRow[],
  workers: readonly WorkerRow[],
): readonly Unallocated[] {
  const first = new Map<string, WorkRow>()
  for (const row of rows) {
    const isNobodys = row.stage !== 'decided' && row.holder_id === null && row.workers.length === 0
    if (isNobodys && row.stage !== 'for-decision' && !first.has(row.id)) first.set(row.id, row)
  }
  return [...first.values()].map((row) => {
    const definition = processOf(practice, row.process)
    const standing = { teamId: row.team_id, sharedWith: row.shared_with, stage: row.stage }
    const may = permit('allocate', definition, standing, caller, practice).ok
    const suits = workers.filter(
      (one) => may && permit('record', definition, standing, asCaller(one), practice).ok,
    )
    return { row, to: suits.map((one) => one.id) }
  })
}
