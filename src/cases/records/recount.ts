import { instantOf } from '../../engine/clocks.ts'
import { countedFrom } from '../../engine/counted-from.ts'
import { retrigger } from '../../engine/deadline-changes.ts'
import type { Standpoint } from '../../engine/standpoint.ts'
import { deadlinesFrom, explain } from '../../engine/timescales.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import { moveDeadline, type DeadlineRow } from '../../store/deadlines.ts'
import type { Act } from '../act.ts'
import { runningDeadline } from './running-deadline.ts'

/**
 * Counts a deadline afresh from another moment, whatever its state: one that was done in time may turn out to have
 * been late. What it was is kept, with the reason; an extension that was agreed stands as far as the rule allows one.
 */
export async function recount(
  { office, work, now, by }: Act,
  was: DeadlineRow,
  { clock, from: trigger }: { readonly clock: ClockDefinition; readonly from: string },
  from: Standpoint,
  reason: string,
): Promise<void> {
  const { judge, context } = countedFrom(trigger, from, office.timescales)
  const asked = { trigger, reason, byManager: true }
  const moved = retrigger(clock, runningDeadline(office, was), asked, context, judge)
  if (!moved.ok) throw new Error(moved.refusal.message)
  const { local, statutory } = moved.value.deadline
  const dues = deadlinesFrom(clock, trigger, context, judge)
  await moveDeadline(
    work,
    was,
    {
      countsFrom: instantOf(trigger),
      explanation: explain(clock, trigger, dues, office.timescales),
      localAt: local?.at,
      localPrecision: local?.precision,
      statutoryAt: statutory?.at,
      statutoryPrecision: statutory?.precision,
    },
    { at: now, by, reason },
  )
}
