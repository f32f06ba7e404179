import type { ClockDefinition, RecordEvent } from '../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { holds } from './conditions.ts'
import { startOfDayInLondon } from './temporal.ts'
import type { RecordView, Standpoint, Value } from './standpoint.ts'

/** What has happened to a record so far, each event at its instant. */
export type Events = Readonly<Partial<Record<RecordEvent, string>>>

/** A deadline that exists already, as far as moving it depends on it. */
export interface RunningClock {
  readonly id: string
  readonly clock: string
  readonly partId?: string
  readonly countsFrom: string
  readonly state: 'open' | 'met' | 'cancelled'
}

/** What has to happen to the deadlines of a record for them to tell the truth again. */
export type ClockMove =
  | {
      readonly move: 'start'
      readonly clock: ClockDefinition
      readonly partId?: string
      readonly from: string
      /** Already done when it began. */
      readonly metAt?: string
    }
  | { readonly move: 'meet'; readonly deadlineId: string; readonly at: string }
  | {
      readonly move: 'restart'
      readonly deadlineId: string
      readonly clock: ClockDefinition
      readonly from: string
    }
  | { readonly move: 'cancel'; readonly deadlineId: string; readonly reason: string }

/** The version of each clock that is in force on the day its trigger fell. */
const inForce = (clock: ClockDefinition, trigger: string): boolean =>
  (clock.inForceFrom === undefined || clock.inForceFrom <= trigger.slice(0, 10)) &&
  (clock.inForceTo === undefined || trigger.slice(0, 10) <= clock.inForceTo)

/**
 * Compares the deadlines a record has with those its definition wants, given everything that is now so.
 * Worked out from the whole state each time, so that one recorded twice, late or out of order ends the same.
 */
export function clockMoves(
  definition: ProcessDefinition,
  record: RecordView,
  events: Events,
  running: readonly RunningClock[],
): readonly ClockMove[] {
  const moves: ClockMove[] = []
  for (const clock of definition.clocks) {
    const standpoints: Standpoint[] =
      clock.each === 'child' ? record.parts.map((part) => ({ record, part })) : [{ record }]
    for (const from of standpoints) {
      const existing = running.find((one) => one.clock === clock.id && one.partId === from.part?.id)
      const move = moveFor(clock, from, events, existing)
      if (move) moves.push(move)
    }
  }
  return moves
}

function moveFor(
  clock: ClockDefinition,
  from: Standpoint,
  events: Events,
  existing: RunningClock | undefined,
): ClockMove | undefined {
  const trigger = triggerOf(clock, from, events)
  const runs = trigger !== undefined && (clock.when === undefined || holds(clock.when, from))
  if (!existing) {
    if (!runs || !inForce(clock, trigger)) return undefined
    const metAt = stopOf(clock, from, events)
    return {
      move: 'start',
      clock,
      from: trigger,
      ...(from.part ? { partId: from.part.id } : {}),
      ...(metAt ? { metAt } : {}),
    }
  }
  if (existing.state !== 'open') return undefined
  if (!runs) {
    return {
      move: 'cancel',
      deadlineId: existing.id,
      reason: clock.otherwise ?? 'It no longer applies',
    }
  }
  if (existing.countsFrom !== instantOf(trigger)) {
    return { move: 'restart', deadlineId: existing.id, clock, from: trigger }
  }
  const metAt = stopOf(clock, from, events)
  return metAt ? { move: 'meet', deadlineId: existing.id, at: metAt } : undefined
}

/** A day is kept as the instant at which it begins in London. */
export const instantOf = (trigger: string): string =>
  trigger.length === 10 ? startOfDayInLondon(trigger) : trigger

function answer(from: Standpoint, question: string): Value | undefined {
  return from.part?.values[question] ?? from.record.values[question]
}

function triggerOf(clock: ClockDefinition, from: Standpoint, events: Events): string | undefined {
  if ('event' in clock.from) return events[clock.from.event]
  if ('answer' in clock.from) {
    const value = answer(from, clock.from.answer)
    return typeof value === 'string' ? value : undefined
  }
  // Clocks that count from a fact belong to the subject, not to a record: see fact-clocks.
  return undefined
}

/** The instant at which what the clock waits for was done; several answers are done with the last. */
function stopOf(clock: ClockDefinition, from: Standpoint, events: Events): string | undefined {
  if ('event' in clock.stops) return events[clock.stops.event]
  if ('answered' in clock.stops) {
    const given = clock.stops.answered.map((question) => answer(from, question))
    if (!given.every((value) => typeof value === 'string')) return undefined
    return given.map(String).sort().at(-1)
  }
  return undefined
}
