import { isPastAt } from '../../engine/due-date.ts'
import { permit, type Action, type Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { milliseconds } from '../../engine/temporal.ts'
import { deadlineById, type DeadlineRow } from '../../store/deadlines.ts'
import type { Act } from '../act.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'

/** A deadline held until the request ends, with its record, for somebody who may do this to it. */
export async function openDeadline(
  request: Act,
  caller: Caller,
  deadlineId: string,
  action: Action,
): Promise<Result<{ deadline: DeadlineRow; record: OpenRecord }>> {
  if (!/^\d{1,18}$/.test(deadlineId)) return notFound()
  const deadline = await deadlineById(request.work, deadlineId)
  const record = deadline && (await openRecord(request, deadline.record_id))
  if (!deadline || !record) return notFound()
  const permitted = permit(action, record.definition, standingOf(record), caller, request.practice)
  return permitted.ok ? done({ deadline, record }) : permitted
}

/** Was it done after it was due, or is it due and not done at this instant? What is cancelled is never late. */
export function isLate(
  { state, met_at, due_at, local_at, local_precision, statutory_precision }: DeadlineRow,
  now: string,
): boolean {
  if (state === 'cancelled') return false
  const precision = (due_at === local_at ? local_precision : statutory_precision) ?? 'instant'
  return isPastAt({ at: due_at, precision }, milliseconds(met_at ?? now))
}
