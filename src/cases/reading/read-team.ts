import { weightOf } from '../../engine/case-weight.ts'
import { heededKinds, heededOf, type Heeded } from '../../engine/heeded.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { teamRecords, type TeamRecordRow } from '../../store/board.ts'
import { latestFacts } from '../../store/facts.ts'
import { handOversWaiting, type HandOverWaiting } from '../../store/hand-overs.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import {
  caseloads,
  workRows,
  type AlikeChildrenRow,
  type WorkChild,
  type WorkRow,
} from '../../store/work.ts'
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

/** How much somebody has. Each number but the weight is the length of a list that can be opened. */
export interface Load {
  readonly worker: WorkerRow
  readonly children: number
  /** What those children count as together; nothing where the authority weighs no cases. */
  readonly weight: number | undefined
  /** Records they hold that are not decided. */
  readonly open: number
  readonly groups: Readonly<Partial<Record<WorkGroup, number>>>
}

/** A record that nobody has, with those in the team whom the caller may give it to. */
export interface Unallocated {
  readonly row: WorkRow
  readonly to: readonly Load[]
  /** Everybody in it, each with what whoever gives it should know of them; nobody for those who may not. */
  readonly about: readonly { readonly child: WorkChild; readonly heeded: readonly Heeded[] }[]
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
    const workers = await currentWorkers(work, now)
    const members = membersOf(teams, workers)
    const ids = members.map((one) => one.id)
    const [handOvers, records, rows, held] = await Promise.all([
      handOversWaiting(work, teams),
      teamRecords(work, teams),
      workRows(work, { workers: ids, teams, holdCases: holdCases(practice) }),
      caseloads(work, ids, practice.pack.caseWeights?.weights.map(({ fact }) => fact) ?? []),
    ])
    const loads = members.map((worker) => loadOf(request, worker, rows, held))
    const nobodys = nobodyHas(request, caller, rows, loads)
    const unallocated = await withHeeded(request, nobodys, [...rows, ...records])
    request.touched(...records.map((row) => row.id), ...handOvers.map((row) => row.record_id))
    request.touched(...unallocated.map(({ row }) => row.id))
    request.saw(handOvers.flatMap((one) => one.children.map((child) => child.personId)))
    request.saw(records.flatMap((row) => row.children.map((child) => child.personId)))
    request.saw(unallocated.flatMap(({ row }) => row.children.map((child) => child.personId)))
    request.saw(unallocated.flatMap(({ about }) => about.map(({ child }) => child.personId)))
    return done({ now, handOvers, records, workers, loads, unallocated })
  })
}

/** Somebody's work as a colleague in one of their teams sees it. */
export interface WorkerFile extends WorkOf {
  readonly worker: WorkerRow
  /** Records they hold that are not decided, each with its next deadline. */
  readonly open: readonly WorkRow[]
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
    const { work, now, practice } = request
    const teams = teamsWanted(caller, teamId)
    const members = membersOf(teams, await currentWorkers(work, now))
    const worker = members.find((one) => one.id === workerId)
    if (!worker) return notFound()
    const workers = members.map((one) => one.id)
    const rows = await workRows(work, { workers, teams, holdCases: holdCases(practice) })
    const open = openWith(rows, worker)
    request.touched(...open.map((row) => row.id))
    request.saw(open.flatMap((row) => row.children.map((child) => child.personId)))
    return done({ worker, open, ...(await workOf(request, asCaller(worker), rows)) })
  })
}

/** The caller's own teams, or the one of them that is asked for; none when it is not theirs. */
const teamsWanted = (caller: Caller, teamId: string | undefined): readonly string[] =>
  teamsOf(caller).filter((team) => teamId === undefined || team === teamId)

const membersOf = (teams: readonly string[], workers: readonly WorkerRow[]): WorkerRow[] =>
  workers.filter((one) => one.posts.some((held) => teams.includes(held.teamId)))

const asCaller = ({ id, name, posts }: WorkerRow): Caller => ({ workerId: id, name, posts })

function loadOf(
  { practice, now }: Act,
  worker: WorkerRow,
  rows: readonly WorkRow[],
  held: readonly AlikeChildrenRow[],
): Load {
  const groups: Partial<Record<WorkGroup, number>> = {}
  for (const { group } of workLines(rows, asCaller(worker), { practice, now })) {
    groups[group] = (groups[group] ?? 0) + 1
  }
  const theirs = held.filter((one) => one.worker_id === worker.id)
  const { caseWeights } = practice.pack
  return {
    worker,
    children: theirs.reduce((all, one) => all + one.children, 0),
    weight: caseWeights && weightOf(theirs, caseWeights.weights),
    open: openWith(rows, worker).length,
    groups,
  }
}

/** Each record once, by its next deadline, with everybody in the team whose post lets them record it. */
function nobodyHas(
  { practice }: Act,
  caller: Caller,
  rows: readonly WorkRow[],
  loads: readonly Load[],
): readonly Omit<Unallocated, 'about'>[] {
  const isNobodys = ({ stage, holder_id, workers }: WorkRow): boolean =>
    stage !== 'decided' && stage !== 'for-decision' && holder_id === null && workers.length === 0
  return onceEach(rows.filter(isNobodys)).map((row) => {
    const definition = processOf(practice, row.process)
    const standing = { teamId: row.team_id, sharedWith: row.shared_with, stage: row.stage }
    const may = permit('allocate', definition, standing, caller, practice).ok
    const suits = ({ worker }: Load): boolean =>
      permit('record', definition, standing, asCaller(worker), practice).ok
    return { row, to: may ? loads.filter(suits) : [] }
  })
}

/** Who is in what the caller gives out, read only where there is such a thing; of a child who is closed to them nothing is said. */
async function withHeeded(
  { work, practice }: Act,
  nobodys: readonly Omit<Unallocated, 'about'>[],
  rows: readonly (Pick<WorkRow, 'id'> & { readonly children: readonly WorkChild[] })[],
): Promise<readonly Unallocated[]> {
  const given = nobodys.map((one) => ({
    ...one,
    children: one.to.length > 0 ? everybodyIn(one.row.id, rows) : [],
  }))
  const ids = given.flatMap(({ children }) =>
    children.filter(({ closed }) => !closed).map(({ personId }) => personId),
  )
  const kinds = heededKinds(practice)
  const facts =
    ids.length > 0 && kinds.length > 0 ? await latestFacts(work, [...new Set(ids)], kinds) : []
  const bySubject = Map.groupBy(facts, (fact) => fact.subject_id)
  return given.map(({ children, ...one }) => ({
    ...one,
    about: children.map((child) => ({
      child,
      heeded: heededOf(bySubject.get(child.personId) ?? [], practice),
    })),
  }))
}

/** A row of one child's deadline names that child alone, and whoever is given the record works with all of them. */
const everybodyIn = (id: string, rows: Parameters<typeof withHeeded>[2]): readonly WorkChild[] => {
  const children = rows.filter((row) => row.id === id).flatMap((row) => row.children)
  return [...new Map(children.map((child) => [child.personId, child])).values()]
}

const openWith = (rows: readonly WorkRow[], worker: WorkerRow): readonly WorkRow[] =>
  onceEach(rows.filter((row) => row.stage !== 'decided' && row.holder_id === worker.id))

/** The first row of each record: its next deadline. */
const onceEach = (rows: readonly WorkRow[]): readonly WorkRow[] => {
  const first = new Map<string, WorkRow>()
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row)
  return [...first.values()]
}
