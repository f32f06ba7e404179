import { clockMoves, instantOf, type Events } from '../../engine/clocks.ts'
import { countedFrom } from '../../engine/counted-from.ts'
import type { RecordView, Standpoint } from '../../engine/standpoint.ts'
import { deadlinesFrom, explain } from '../../engine/timescales.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import {
  addDeadlines,
  cancelDeadline,
  meetDeadline,
  reopenDeadline,
  type DeadlineRow,
  type NewDeadline,
} from '../../store/deadlines.ts'
import type { RecordRow } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { recount } from './recount.ts'

/** A record as its clocks need it; a new one has no deadlines yet. */
export interface Clocked {
  readonly definition: ProcessDefinition
  readonly view: RecordView
  readonly row: Pick<
    RecordRow,
    | 'id'
    | 'team_id'
    | 'locality'
    | 'district'
    | 'walled'
    | 'started_at'
    | 'submitted_at'
    | 'authorised_at'
    | 'allocated_at'
    | 'acknowledged_at'
    | 'referrer_told_at'
  >
  readonly deadlines: readonly DeadlineRow[]
}

function eventsOf(row: Clocked['row']): Events {
  return {
    started: row.started_at,
    ...(row.submitted_at ? { submitted: row.submitted_at } : {}),
    ...(row.authorised_at ? { authorised: row.authorised_at } : {}),
    ...(row.allocated_at ? { allocated: row.allocated_at } : {}),
    ...(row.acknowledged_at ? { acknowledged: row.acknowledged_at } : {}),
    ...(row.referrer_told_at ? { 'referrer-told': row.referrer_told_at } : {}),
  }
}

/** Brings the deadlines of a record up to what has happened to it. A restart keeps what was, with the reason. */
export async function moveClocks(
  act: Act,
  { definition, view, row, deadlines }: Clocked,
  reason = 'What it counts from was corrected',
): Promise<void> {
  const moves = clockMoves(
    definition,
    view,
    eventsOf(row),
    deadlines.map((one) => ({
      id: one.id,
      clock: one.clock,
      countsFrom: one.counts_from,
      state: one.state,
      ...(one.part_id ? { partId: one.part_id } : {}),
      ...(one.met_at ? { metAt: one.met_at } : {}),
    })),
  )
  const started: NewDeadline[] = []
  for (const move of moves) {
    if (move.move === 'start') {
      const part = view.parts.find((one) => one.id === move.partId)
      const due = dueFor(
        act,
        move.clock,
        move.from,
        part ? { record: view, part } : { record: view },
      )
      // A rule whose conditions all fail asks for nothing.
      if (!due.localAt && !due.statutoryAt) continue
      started.push({
        ...due,
        clock: move.clock.id,
        name: move.clock.name,
        leads: move.clock === definition.clocks[0],
        process: definition.id,
        recordId: row.id,
        partId: move.partId,
        teamId: row.team_id,
        locality: row.locality ?? undefined,
        district: row.district ?? undefined,
        // One child's clock is behind that child's wall, whoever else is in the record.
        walled: row.walled || (part?.subject.has('restricted') ?? false),
        notBefore: move.clock.notBefore ?? false,
        metAt: move.metAt ? instantOf(move.metAt) : undefined,
        createdAt: act.now,
      })
    } else if (move.move === 'meet') {
      await meetDeadline(act.work, move.deadlineId, instantOf(move.at))
    } else if (move.move === 'reopen') {
      await reopenDeadline(act.work, move.deadlineId)
    } else if (move.move === 'cancel') {
      await cancelDeadline(act.work, move.deadlineId, move.reason)
    } else {
      const was = deadlines.find((one) => one.id === move.deadlineId)
      if (!was) throw new Error(`Deadline ${move.deadlineId} is not among those of the record`)
      const part = view.parts.find((one) => one.id === was.part_id)
      await recount(act, was, move, { record: view, ...(part ? { part } : {}) }, reason)
    }
  }
  addDeadlines(act.work, started)
}

function dueFor(
  { office }: Act,
  clock: ClockDefinition,
  trigger: string,
  from: Standpoint,
): Pick<
  NewDeadline,
  'countsFrom' | 'explanation' | 'localAt' | 'localPrecision' | 'statutoryAt' | 'statutoryPrecision'
> {
  const { judge, context } = countedFrom(trigger, from, office.timescales)
  const dues = deadlinesFrom(clock, trigger, context, judge)
  return {
    countsFrom: instantOf(trigger),
    explanation: explain(clock, trigger, dues, office.timescales),
    localAt: dues.local?.at,
    localPrecision: dues.local?.precision,
    statutoryAt: dues.statutory?.at,
    statutoryPrecision: dues.statutory?.precision,
  }
}
