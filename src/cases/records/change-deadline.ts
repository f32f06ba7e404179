import { extend } from '../../engine/deadline-changes.ts'
import { permit, type Action, type Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { milliseconds, type Moment } from '../../engine/temporal.ts'
import {
  deadlineById,
  explainDeadline,
  extendDeadline,
  type DeadlineRow,
} from '../../store/deadlines.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord, standingOf, type OpenRecord } from './open-record.ts'
import { runningDeadline } from './running-deadline.ts'

/** Gives more time, by a manager, before the time is up, to what the rule allows at most (handbook A 1.4). */
export async function giveMoreTime(
  office: Office,
  caller: Caller,
  deadlineId: string,
  asked: { readonly to: Moment; readonly reason: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'extend-deadline' }, async (request) => {
    const found = await openDeadline(request, caller, deadlineId, 'extend')
    if (!found.ok) return found
    const { deadline, record } = found.value
    if (deadline.state !== 'open') return closedAlready(deadline)
    const clock = record.definition.clocks.find((one) => one.id === deadline.clock)
    if (!clock) throw new Error(`${record.definition.id} has no clock ${deadline.clock}`)
    const extended = extend(
      clock,
      runningDeadline(office, deadline),
      { ...asked, agreedBy: caller.name, at: request.now },
      office.timescales,
    )
    if (!extended.ok) return extended
    const { local, statutory } = extended.value
    if (!local) throw new Error('An extension gives a date')
    await extendDeadline(request.work, deadline, {
      localAt: local.at,
      localPrecision: local.precision,
      statutoryAt: statutory?.at,
      at: request.now,
      by: caller.workerId,
      reason: asked.reason,
    })
    return done(true)
  })
}

/** Records why something is late, when it is. It stays late: a reason never makes it in time. */
export async function sayWhyLate(
  office: Office,
  caller: Caller,
  deadlineId: string,
  reason: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'explain-late' }, async (request) => {
    const found = await openDeadline(request, caller, deadlineId, 'explain-late')
    if (!found.ok) return found
    const { deadline } = found.value
    if (!reason.trim()) {
      return invalid([{ question: 'reason', message: 'Say why it is late' }])
    }
    if (milliseconds(deadline.met_at ?? request.now) < milliseconds(deadline.due_at)) {
      return refused({
        kind: 'wrong-stage',
        message:
          'It is not late, so there is nothing to explain. If more time is needed, a manager can agree it before it is due.',
      })
    }
    await explainDeadline(request.work, deadline.id, reason.trim())
    return done(true)
  })
}

async function openDeadline(
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

const closedAlready = (deadline: DeadlineRow): Result<never> =>
  refused({
    kind: 'wrong-stage',
    message: `${deadline.name} is ${deadline.state === 'met' ? 'done' : 'no longer due'}, so there is no more time to give.`,
  })
