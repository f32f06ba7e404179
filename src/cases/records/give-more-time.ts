import { extend, type RunningDeadline } from '../../engine/deadline-changes.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { reasonsFor, type Practice } from '../../engine/practice.ts'
import { done, invalid, refused, type Problem, type Result } from '../../engine/refusal.ts'
import { readDate, type Moment } from '../../engine/temporal.ts'
import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import { extendDeadline, type DeadlineRow } from '../../store/deadlines.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openDeadline } from './open-deadline.ts'
import { standingOf, type OpenRecord } from './open-record.ts'
import { runningDeadline } from './running-deadline.ts'

/** More time as it is asked for: a recorded decision (handbook A 1.4). */
export interface MoreTime {
  /** The new day or instant, as it was written. */
  readonly to: Moment
  /** Why, as a code of the clock's own list of reasons. */
  readonly reason: string
  /** Why, in the manager's own words. */
  readonly narrative: string
  /** The worker who agreed it, where that is somebody else than whoever writes it down. */
  readonly agreedBy?: string | undefined
}

/** Gives more time, by a manager, before the time is up, to what the rule allows at most (handbook A 1.4). */
export async function giveMoreTime(
  office: Office,
  caller: Caller,
  deadlineId: string,
  asked: MoreTime,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'extend-deadline' }, async (request) => {
    const found = await openDeadline(request, caller, deadlineId, 'extend')
    if (!found.ok) return found
    const { deadline, record } = found.value
    if (deadline.state !== 'open') return closedAlready(deadline)
    const clock = record.definition.clocks.find((one) => one.id === deadline.clock)
    if (!clock) throw new Error(`${record.definition.id} has no clock ${deadline.clock}`)
    const workers = await currentWorkers(request.work, request.now)
    const agreers = mayAgree(workers, record, office.practice)
    const agreedBy = agreers.find((one) => one.id === (asked.agreedBy ?? caller.workerId))
    const extended = withMoreTime({ office, clock, deadline, asked, agreedBy, at: request.now })
    if (!extended.ok) return extended
    const { local, statutory } = extended.value
    if (!local || !agreedBy) throw new Error('An extension gives a date that somebody agreed')
    await extendDeadline(request.work, deadline, {
      localAt: local.at,
      localPrecision: local.precision,
      statutoryAt: statutory?.at,
      at: request.now,
      by: caller.workerId,
      agreedBy: agreedBy.id,
      code: asked.reason || undefined,
      reason: asked.narrative.trim(),
    })
    return done(true)
  })
}

interface Asked {
  readonly office: Office
  readonly clock: ClockDefinition
  readonly deadline: DeadlineRow
  readonly asked: MoreTime
  readonly agreedBy: WorkerRow | undefined
  readonly at: string
}

/** The deadline with the time given, or everything that is wrong with what was asked: each box once. */
function withMoreTime({
  office,
  clock,
  deadline,
  asked,
  agreedBy,
  at,
}: Asked): Result<RunningDeadline> {
  const codes = reasonsFor(office.practice, clock)
  const isMoment = asked.to.length > 10 || readDate(asked.to) !== undefined
  const extended = extend(
    clock,
    runningDeadline(office, deadline),
    {
      // What cannot be read is said below; the rules are asked all the same, because the time may be up.
      to: isMoment ? asked.to : deadline.due_at,
      reason: asked.narrative,
      agreedBy: agreedBy?.name ?? '',
      at,
    },
    office.timescales,
  )
  if (!extended.ok && extended.refusal.kind !== 'invalid') return extended
  const ruled = extended.ok || extended.refusal.kind !== 'invalid' ? [] : extended.refusal.problems
  const problems: readonly Problem[] = [
    ...(isMoment ? [] : [{ question: 'to', message: 'Enter a date that exists, like 22 5 2026' }]),
    ...(codes.length === 0 || codes.some((one) => one.code === asked.reason)
      ? []
      : [{ question: 'reason', message: 'Choose why more time is needed' }]),
    ...ruled.map((one) =>
      one.question === 'reason'
        ? { question: 'narrative', message: 'Say in your own words why more time is needed' }
        : one,
    ),
  ]
  if (problems.length === 0) return extended
  const first = ['to', 'reason', 'narrative', 'agreedBy'].flatMap(
    (box) => problems.find((one) => one.question === box) ?? [],
  )
  return invalid(
    first,
    'The deadline stands as it was. What you typed is below: mend it and send it again.',
  )
}

/** Those of the workers who may agree that a deadline of this record is extended. */
export function mayAgree(
  workers: readonly WorkerRow[],
  record: OpenRecord,
  practice: Practice,
): readonly WorkerRow[] {
  const { teamId, sharedWith = [] } = standingOf(record)
  const standing = { teamId, sharedWith, stage: 'new' as const }
  return workers.filter(
    ({ id, name, posts }) =>
      permit('extend', record.definition, standing, { workerId: id, name, posts }, practice).ok,
  )
}

const closedAlready = (deadline: DeadlineRow): Result<never> =>
  refused({
    kind: 'wrong-stage',
    message: `${deadline.name} is ${deadline.state === 'met' ? 'done' : 'no longer due'}, so there is no more time to give.`,
  })
