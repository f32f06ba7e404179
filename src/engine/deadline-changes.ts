import type { ClockDefinition } from '../practice/vocabulary/clock.ts'
import { dueBy } from './due-by.ts'
import { dueAtInstant, dueOnDay, isAfter, isPast, sooner } from './due-date.ts'
import type { DueDate } from './due-date.ts'
import { periodInWords } from './period-words.ts'
import { done, invalid, refused } from './refusal.ts'
import type { Result } from './refusal.ts'
import { dateOf, isDay, momentAt } from './temporal.ts'
import type { InstantText, Moment } from './temporal.ts'
import { deadlinesFrom, dueInWords } from './timescales.ts'
import type { Judge, TimescaleContext } from './timescales.ts'
import { momentInWords } from './words.ts'

/** A deadline that is running, as far as changing it needs to know it. */
export interface RunningDeadline {
  /** What it counts from now. */
  readonly trigger: Moment
  /** What it was first recorded to count from, where that has been corrected. */
  readonly firstTrigger?: Moment
  readonly local?: DueDate
  readonly statutory?: DueDate
  readonly extension?: Extension
}

/** The decision that moved a deadline, with what was due before it: kept and reported. */
export interface Extension {
  readonly to: DueDate
  readonly reason: string
  readonly agreedBy: string
  readonly at: InstantText
  readonly original: { readonly local?: DueDate; readonly statutory?: DueDate }
}

/** A deadline counted afresh, with what it was before: kept in history. */
export interface Retriggered {
  readonly deadline: RunningDeadline
  readonly was: RunningDeadline
  readonly reason: string
}

/**
 * The deadline moved to a later day or instant that was agreed (handbook A 1.4). Refused once the date due has passed,
 * when only a late reason can be recorded; beyond what the rule allows; without a reason and who agreed.
 */
export function extend(
  clock: ClockDefinition,
  deadline: RunningDeadline,
  asked: Readonly<{ to: Moment; reason: string; agreedBy: string; at: InstantText }>,
  context: TimescaleContext,
): Result<RunningDeadline> {
  const due = deadline.local ?? deadline.statutory
  if (!clock.extension || !due) {
    return wrongStage(`${clock.name} cannot be extended. If it is late, record the reason.`)
  }
  if (isPast(due, asked.at)) {
    return wrongStage(
      `${clock.name} was due by ${dueInWords(due)}, which has passed, so it can no longer be extended. ` +
        'Record the reason that it is late.',
    )
  }
  const latest = dueBy(clock.extension.atMost, deadline.trigger, context)
  const to = isDay(asked.to)
    ? dueOnDay(asked.to, deadline.trigger, context.calendar)
    : dueAtInstant(momentAt(asked.to), context.calendar)
  const problems = [
    ...(isAfter(to, due)
      ? []
      : [{ question: 'to', message: `Enter a date after ${dueInWords(due)}` }]),
    ...(isAfter(to, latest)
      ? [
          {
            question: 'to',
            message:
              `Enter a date no later than ${dueInWords(latest)}: ` +
              `${periodInWords(clock.extension.atMost, context.services)} from ${momentInWords(deadline.trigger)} is the most there can be`,
          },
        ]
      : []),
    ...missing('reason', asked.reason, 'Give the reason for the extension'),
    ...missing('agreedBy', asked.agreedBy, 'Say who agreed the extension'),
  ]
  if (problems.length > 0) return invalid(problems)
  const { local, statutory } = deadline
  const original = deadline.extension?.original ?? withDues(local, statutory)
  return done({
    ...deadline,
    ...extendedTo(to, statutory),
    extension: { to, reason: asked.reason, agreedBy: asked.agreedBy, at: asked.at, original },
  })
}

/** Where the law itself allows more time for a reason (an access request, a complaint), its limit moves too. */
const extendedTo = (to: DueDate, statutory: DueDate | undefined) =>
  withDues(to, statutory && isAfter(to, statutory) ? to : statutory)

/**
 * The deadline counted from a corrected date (handbook A 1.4). Needs a reason; one later than was first recorded needs
 * a manager. An extension that was agreed stands, as far as the rule allows one from the new date.
 */
export function retrigger(
  clock: ClockDefinition,
  deadline: RunningDeadline,
  asked: Readonly<{ trigger: Moment; reason: string; byManager: boolean }>,
  context: TimescaleContext,
  holds: Judge,
): Result<Retriggered> {
  const problems = missing('reason', asked.reason, 'Give the reason for the correction')
  if (problems.length > 0) return invalid(problems)
  const firstTrigger = deadline.firstTrigger ?? deadline.trigger
  if (isLater(asked.trigger, firstTrigger) && !asked.byManager) {
    return refused({
      kind: 'not-permitted',
      message:
        `This was first recorded as ${momentInWords(firstTrigger)}. Only a manager can make it later, ` +
        'because that gives more time. Nothing has been changed: ask a manager.',
    })
  }
  const { local, statutory } = deadlinesFrom(clock, asked.trigger, context, holds)
  const fresh = { trigger: asked.trigger, firstTrigger, ...withDues(local, statutory) }
  const extension = standing(clock, deadline.extension, fresh, context)
  return done({
    deadline: extension ? { ...fresh, ...extendedTo(extension.to, statutory), extension } : fresh,
    was: deadline,
    reason: asked.reason,
  })
}

function standing(
  clock: ClockDefinition,
  extension: Extension | undefined,
  fresh: RunningDeadline,
  context: TimescaleContext,
): Extension | undefined {
  if (!extension || !clock.extension) return undefined
  const to = sooner(extension.to, dueBy(clock.extension.atMost, fresh.trigger, context))
  const due = fresh.local ?? fresh.statutory
  if (!due || !isAfter(to, due)) return undefined
  return { ...extension, to, original: withDues(fresh.local, fresh.statutory) }
}

/** Where either gives only the day, the days are compared: a time that was not known before is no later. */
const isLater = (a: Moment, b: Moment): boolean =>
  isDay(a) || isDay(b) ? dateOf(a) > dateOf(b) : momentAt(a) > momentAt(b)

const withDues = (local: DueDate | undefined, statutory: DueDate | undefined) => ({
  ...(local ? { local } : {}),
  ...(statutory ? { statutory } : {}),
})

const missing = (question: string, text: string, message: string) =>
  text.trim() === '' ? [{ question, message }] : []

const wrongStage = (message: string) => refused({ kind: 'wrong-stage', message })
