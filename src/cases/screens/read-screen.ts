import { permit, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { Screen } from '../../practice/vocabulary/screen.ts'
import { deadlinesOf, type DeadlineRow } from '../../store/deadlines.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import type { RecordRow } from '../../store/records.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { decisionOf, type Decision } from '../reading/read-decision.ts'

/** A record opened on the way that has pages of its own, with what is due in it. */
export interface Beside {
  readonly row: RecordRow
  readonly deadlines: readonly DeadlineRow[]
}

/** The records of a screen that belong to one beginning, as far as the reader may read them. */
export interface ScreenFile {
  readonly screen: Screen
  readonly now: string
  /** The record that all of it goes by. */
  readonly root: Decision
  /** By process; nothing for one that is not there or not the reader's to read. */
  readonly records: ReadonlyMap<string, Decision>
  /** Processes of which there is one that the reader may not read. */
  readonly closed: ReadonlySet<string>
  readonly beside: readonly Beside[]
  /** What came before: facts of the child of the kinds that the screen shows, newest first. */
  readonly facts: readonly FactRow[]
}

/**
 * Reads everything that is worked on as one, from any of its records. Not there for whoever may not read that record;
 * of the others each shows what its own readers may read.
 */
export async function readScreen(
  office: Office,
  caller: Caller,
  screenId: string,
  recordId: string,
): Promise<Result<ScreenFile>> {
  const screen = office.practice.catalogue.screens?.find((one) => one.id === screenId)
  return await act(office, caller, { action: 'read-screen', reads: true }, async (request) => {
    const processes = new Set(screen?.stages.map(({ process }) => process))
    if (!screen) return notFound()
    const first = await decisionOf(request, caller, recordId)
    if (!first.ok || !processes.has(first.value.definition.id)) return notFound()
    const root = await beginningOf(request, caller, first.value, processes)
    const { records, opened } = await openedFrom(request, caller, root, processes)
    const closed = new Set(
      opened.map(({ process }) => process).filter((id) => processes.has(id) && !records.has(id)),
    )
    const subjects = root.parts.map(({ row }) => row.subject_id)
    const facts = await factsOf(request.work, subjects)
    return done({
      screen,
      now: request.now,
      root,
      records,
      closed,
      beside: await besides(request, caller, screen, opened),
      facts: facts.filter(({ kind }) => screen.shows.includes(kind)).toReversed(),
    })
  })
}

/** Back along what each was opened from, as far as that is of the screen and may be read. */
async function beginningOf(
  request: Act,
  caller: Caller,
  from: Decision,
  processes: ReadonlySet<string>,
): Promise<Decision> {
  const { openedFrom: opener } = from
  if (!opener || !processes.has(opener.process)) return from
  const before = await decisionOf(request, caller, opener.id)
  return before.ok ? await beginningOf(request, caller, before.value, processes) : from
}

interface Opened {
  readonly records: ReadonlyMap<string, Decision>
  readonly opened: readonly RecordRow[]
}

async function openedFrom(
  request: Act,
  caller: Caller,
  root: Decision,
  processes: ReadonlySet<string>,
): Promise<Opened> {
  const records = new Map([[root.definition.id, root]])
  const opened: RecordRow[] = []
  const waiting = [root]
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    opened.push(...one.openedHere)
    for (const row of one.openedHere.filter(({ process }) => processes.has(process))) {
      const next = await decisionOf(request, caller, row.id)
      if (!next.ok) continue
      records.set(row.process, next.value)
      waiting.push(next.value)
    }
  }
  return { records, opened }
}

async function besides(
  request: Act,
  caller: Caller,
  { beside }: Screen,
  opened: readonly RecordRow[],
): Promise<readonly Beside[]> {
  const mayRead = (row: RecordRow): boolean => {
    const definition = request.practice.processes.get(row.process)
    const standing = { teamId: row.team_id, sharedWith: row.shared_with, stage: row.stage }
    return !!definition && permit('read', definition, standing, caller, request.practice).ok
  }
  return await Promise.all(
    opened
      .filter((row) => beside.includes(row.process) && mayRead(row))
      .map(async (row) => ({ row, deadlines: await deadlinesOf(request.work, row.id) })),
  )
}
