import { dayDue, isPastAt, type Due } from '../../../engine/due-date.ts'
import { permit, type Caller, type Standing } from '../../../engine/permissions.ts'
import { reachOf } from '../../../engine/reach.ts'
import { processOf, type Practice } from '../../../engine/practice.ts'
import { milliseconds } from '../../../engine/temporal.ts'
import type { Post } from '../../../practice/vocabulary/role.ts'
import type { WorkChild, WorkRow } from '../../../store/work.ts'
import { weekOf } from './weeks.ts'
import { clockOf, isAnswered, whereDone, type Place, type Task } from './where-done.ts'

/** Where a line stands on the page: what is late first, then what waits for this person, then what comes. */
export const workGroups = [
  'late-by-law',
  'late',
  'today',
  'returned',
  'to-sign',
  'to-give',
  'follow-up',
  'this-week',
  'next-week',
  'later',
  'waiting',
  'unfinished',
] as const
export type WorkGroup = (typeof workGroups)[number]

/** One thing for somebody to do. Each stands in one group only, so that what is counted there is done there. */
export interface WorkLine {
  readonly group: WorkGroup
  readonly task: Task
  readonly row: WorkRow
  /** Brothers and sisters for whom the same is due at the same time are one line. */
  readonly children: readonly WorkChild[]
  readonly place: Place
  /** A record that was begun for it already. */
  readonly draft: string | undefined
}

interface Around {
  readonly practice: Practice
  readonly now: string
}

type Found = Omit<WorkLine, 'group' | 'draft'>

/** What of these rows is for this person to do, in the order in which it should be read. */
export function workLines(
  rows: readonly WorkRow[],
  whose: Caller,
  around: Around,
): readonly WorkLine[] {
  const found: Found[] = []
  const seen = new Set<string>()
  // What somebody reads wherever it is held (a contact) is given out on its own board.
  const boards = new Set(reachOf(around.practice, whose).processes)
  for (const row of rows) {
    const task = taskOf(row, whose, around.practice, boards)
    if (!task) continue
    // What waits for one signature is one thing to do, however many clocks run in it.
    if (task !== 'do' && seen.has(row.id)) continue
    seen.add(row.id)
    found.push({
      task,
      row,
      children: row.children,
      place: whereDone(row, task, whose, around.practice),
    })
  }
  const drafts = found.filter(({ task, row }) => task === 'do' && row.stage !== 'decided')
  const answers = answersToReturns(rows, around.practice)
  const lines = merged(found).map((one): WorkLine => {
    const isAnswer = answers.get(one.row.id) === one.row
    const line = isAnswer ? { ...one, place: { at: 'check' } as const } : one
    return { ...line, group: groupOf(line, isAnswer, around), draft: draftFor(line, drafts) }
  })
  return lines.sort(
    (a, b) =>
      workGroups.indexOf(a.group) - workGroups.indexOf(b.group) || byWhenItBegan(a.row, b.row),
  )
}

/** What has no date is read by its age; the rest comes in the order of its dates already. */
const byWhenItBegan = (a: WorkRow, b: WorkRow): number =>
  a.deadline_id || b.deadline_id ? 0 : milliseconds(a.started_at) - milliseconds(b.started_at)

function taskOf(
  row: WorkRow,
  whose: Caller,
  practice: Practice,
  boards: ReadonlySet<string>,
): Task | undefined {
  const definition = processOf(practice, row.process)
  const may = (action: 'authorise' | 'record'): boolean =>
    permit(action, definition, standingOf(row), whose, practice).ok
  if (row.stage === 'for-decision') {
    const inTeam = whose.posts.some((held) => isWith(row, held.teamId))
    if (inTeam && may('authorise')) return 'sign'
    return [row.submitted_by, row.holder_id].includes(whose.workerId) ? 'wait' : undefined
  }
  if (row.workers.length === 0) {
    // A plan whose children are with somebody in another team is nobody's here.
    if (row.stage === 'decided' || boards.has(row.process)) return undefined
    const givers = definition.roles.allocate ?? definition.roles.authorise ?? []
    return givers.some((post) => gives(whose, post, row)) ? 'give' : undefined
  }
  if (!row.workers.includes(whose.workerId)) return undefined
  if (row.stage === 'decided') return 'do'
  const own = [row.holder_id ?? row.submitted_by ?? row.started_by].includes(whose.workerId)
  // In what another team holds, a child's own worker has to do what is asked of them, and nothing else.
  if (!own && !isAnswered(clockOf(definition, row)?.stops)) return undefined
  return may('record') ? 'do' : undefined
}

const isWith = (row: WorkRow, teamId: string): boolean =>
  row.team_id === teamId || row.shared_with.includes(teamId)

/** Records are given out by those whose post it is, in their own team. */
const gives = (whose: Caller, wanted: Post, { team_id }: WorkRow): boolean =>
  whose.posts.some(
    (held) =>
      held.teamId === team_id &&
      held.role === wanted.role &&
      (wanted.in === undefined || wanted.in.includes(held.teamType)),
  )

const standingOf = (row: WorkRow): Standing => ({
  teamId: row.team_id,
  sharedWith: row.shared_with,
  stage: row.stage,
  // Whoever began it was named when they did; the record itself asks again before a word of it is written.
  ...(row.started_by ? { startedBy: row.started_by, named: [row.started_by] } : {}),
  ...(row.submitted_by ? { submittedBy: row.submitted_by } : {}),
})

/** The same clock of several children in one record, or of brothers and sisters who each have their own plan. */
function merged(found: readonly Found[]): readonly Found[] {
  const lines = new Map<string, Found>()
  for (const one of found) {
    const { row, place, task } = one
    const family = place.at === 'begin' ? (row.opened_by_record ?? row.id) : row.id
    const key = row.deadline_id
      ? JSON.stringify([
          task,
          family,
          row.process,
          row.clock,
          row.counts_from,
          row.local_at,
          row.statutory_at,
        ])
      : row.id
    const first = lines.get(key)
    lines.set(key, first ? { ...first, children: [...first.children, ...one.children] } : one)
  }
  return [...lines.values()]
}

/**
 * What was sent back is one thing to answer, whatever else is due in it: the line of the clock that its decision
 * stops, or of its next one.
 */
function answersToReturns(
  rows: readonly WorkRow[],
  practice: Practice,
): ReadonlyMap<string, WorkRow> {
  const answers = new Map<string, WorkRow>()
  for (const row of rows.filter((one) => one.is_returned)) {
    const stops = clockOf(processOf(practice, row.process), row)?.stops
    const isDecision = stops !== undefined && 'event' in stops
    if (isDecision || !answers.has(row.id)) answers.set(row.id, row)
  }
  return answers
}

function groupOf({ task, row }: Found, isAnswer: boolean, { practice, now }: Around): WorkGroup {
  if (task === 'wait') return 'waiting'
  const at = milliseconds(now)
  const { local, statutory } = duesOf(row)
  if (statutory && isPastAt(statutory, at)) return 'late-by-law'
  if (local && isPastAt(local, at)) return 'late'
  if (task === 'sign') return 'to-sign'
  if (task === 'give') return 'to-give'
  const due = local ?? statutory
  if (due && dayDue(due) === weekOf(now).today) return 'today'
  if (isAnswer) return 'returned'
  if (!due) return 'unfinished'
  const { lastDay, lastDayOfNext } = weekOf(now)
  if (dayDue(due) > lastDayOfNext) return 'later'
  const stops = clockOf(processOf(practice, row.process), row)?.stops
  const isFollowUp = row.stage === 'decided' && stops !== undefined && !('fact' in stops)
  if (isFollowUp) return 'follow-up'
  return dayDue(due) <= lastDay ? 'this-week' : 'next-week'
}

function duesOf(row: WorkRow): { local: Due | undefined; statutory: Due | undefined } {
  const due = (at: string | null, precision: Due['precision'] | null): Due | undefined =>
    at && precision ? { at, precision } : undefined
  return {
    local: due(row.local_at, row.local_precision),
    statutory: due(row.statutory_at, row.statutory_precision),
  }
}

/** The record somebody has begun already for what a clock waits for. */
function draftFor({ place, children }: Found, drafts: readonly Found[]): string | undefined {
  if (place.at !== 'begin') return undefined
  const ids = new Set(children.map((child) => child.personId))
  return drafts.find(
    ({ row }) =>
      row.process === place.process && row.children.some((child) => ids.has(child.personId)),
  )?.row.id
}
