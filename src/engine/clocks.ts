import type { ClockDefinition, RecordEvent } from '../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { holds } from './conditions.ts'
import { momentsOf } from './fact-tests.ts'
import { dateOf, startOfDayInLondon } from './temporal.ts'
import { textOf, type RecordView, type Standpoint, type Value } from './standpoint.ts'

/** What has happened to a record so far, each event at its instant. */
export type Events = Readonly<Partial<Record<RecordEvent, string>>>

/** A deadline that exists already, as far as moving it depends on it. */
export interface RunningClock {
  readonly id: string
  readonly clock: string
  readonly partId?: string
  readonly countsFrom: string
  readonly state: 'open' | 'met' | 'cancelled'
  readonly metAt?: string
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
  | { readonly move: 'reopen'; readonly deadlineId: string }
  | {
      readonly move: 'restart'
      readonly deadlineId: string
      readonly clock: ClockDefinition
      readonly from: string
    }
  | { readonly move: 'cancel'; readonly deadlineId: string; readonly reason: string }

/** One counting that a clock wants: from when, and when it was done. */
interface Counting {
  readonly from: string
  readonly metAt: string | undefined
}

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
      const existing = running.filter(
        (one) => one.clock === clock.id && one.partId === from.part?.id,
      )
      const runs = clock.when === undefined || holds(clock.when, from)
      moves.push(
        ...(comesRound(clock)
          ? movesOfRound(clock, from, events, { existing, runs })
          : movesOfOne(clock, from, events, {
              existing: existing.find((one) => one.state !== 'cancelled'),
              runs,
            })),
      )
    }
  }
  return moves
}

const comesRound = ({ from }: ClockDefinition): boolean => 'every' in from

/** A clock that counts once. Extended, corrected or done, its deadline stays the same one. */
function movesOfOne(
  clock: ClockDefinition,
  from: Standpoint,
  events: Events,
  { existing, runs }: { existing: RunningClock | undefined; runs: boolean },
): readonly ClockMove[] {
  const trigger = triggersOf(clock, from, events).at(-1)
  const counting = trigger === undefined ? undefined : countingFrom(trigger, clock, from, events)
  if (!existing) return runs && counting ? start(clock, from, counting) : []
  if (existing.state === 'met' && counting) {
    return [
      ...countedOtherwise(clock, existing, counting),
      ...metOtherwise(clock, existing, counting),
    ]
  }
  if (existing.state !== 'open') return []
  if (!counting || (!runs && !doneBefore(clock, counting))) return [cancel(clock, existing)]
  if (existing.countsFrom !== instantOf(counting.from)) {
    return [{ move: 'restart', deadlineId: existing.id, clock, from: counting.from }]
  }
  return counting.metAt ? [meet(existing, counting.metAt)] : []
}

/** Done, and the answer it counts from was corrected: it may have been in time after all, or late. A fact that came later begins nothing afresh. */
const countedOtherwise = (
  clock: ClockDefinition,
  was: RunningClock,
  { from }: Counting,
): readonly ClockMove[] =>
  'answer' in clock.from && was.countsFrom !== instantOf(from)
    ? [{ move: 'restart', deadlineId: was.id, clock, from }]
    : []

/** A clock that comes round has a deadline for each time; one whose beginning is gone is cancelled. */
function movesOfRound(
  clock: ClockDefinition,
  from: Standpoint,
  events: Events,
  { existing, runs }: { existing: readonly RunningClock[]; runs: boolean },
): readonly ClockMove[] {
  const wanted = triggersOf(clock, from, events)
    .map((one) => countingFrom(one, clock, from, events))
    .filter((one) => (runs || doneBefore(clock, one)) && !isReplaced(clock, one, from))
  const moves: ClockMove[] = []
  for (const counting of wanted) {
    const was = existing.find(
      (one) => one.countsFrom === instantOf(counting.from) && one.state !== 'cancelled',
    )
    if (!was) moves.push(...(runs ? start(clock, from, counting) : []))
    else if (was.state === 'met') moves.push(...metOtherwise(clock, was, counting))
    else if (counting.metAt) moves.push(meet(was, counting.metAt))
  }
  const begun = new Set(wanted.map((one) => instantOf(one.from)))
  const gone = existing.filter((one) => one.state === 'open' && !begun.has(one.countsFrom))
  return [...moves, ...gone.map((one) => cancel(clock, one))]
}

/** What a newer beginning takes the place of: the visit that was due before the child moved. */
function isReplaced({ from }: ClockDefinition, one: Counting, { part }: Standpoint): boolean {
  if (!('replacedBy' in from) || !part) return false
  const since = dateOf(one.from)
  return momentsOf(from.replacedBy, part).some(
    (day) => day > since && (one.metAt === undefined || day <= dateOf(one.metAt)),
  )
}

/** The review that ends a plan is the review that was due under it: done, not called off. */
const doneBefore = ({ stops }: ClockDefinition, { metAt }: Counting): boolean =>
  'fact' in stops && metAt !== undefined

function start(
  clock: ClockDefinition,
  { part }: Standpoint,
  { from, metAt }: Counting,
): readonly ClockMove[] {
  if (!inForce(clock, from)) return []
  return [
    {
      move: 'start',
      clock,
      from,
      ...(part ? { partId: part.id } : {}),
      ...(metAt ? { metAt } : {}),
    },
  ]
}

const meet = (one: RunningClock, at: string): ClockMove => ({
  move: 'meet',
  deadlineId: one.id,
  at,
})

/** A fact that was recorded late, or an answer that is corrected, changes when something was done. */
function metOtherwise(
  clock: ClockDefinition,
  was: RunningClock,
  { metAt }: Counting,
): readonly ClockMove[] {
  if ('event' in clock.stops) return []
  if (metAt === undefined) return 'answered' in clock.stops ? [reopen(was)] : []
  return instantOf(metAt) === was.metAt ? [] : [meet(was, metAt)]
}

/** What it waited for was taken back before it was handed in: it is due again. */
const reopen = (one: RunningClock): ClockMove => ({ move: 'reopen', deadlineId: one.id })

const cancel = (clock: ClockDefinition, one: RunningClock): ClockMove => ({
  move: 'cancel',
  deadlineId: one.id,
  reason: clock.otherwise ?? 'It no longer applies',
})

/** A day is kept as the instant at which it begins in London. */
export const instantOf = (trigger: string): string =>
  trigger.length === 10 ? startOfDayInLondon(trigger) : trigger

function answer(from: Standpoint, question: string): Value | undefined {
  return from.part?.values[question] ?? from.record.values[question]
}

/** Everything the clock may count from, oldest first. */
function triggersOf(clock: ClockDefinition, from: Standpoint, events: Events): readonly string[] {
  const start = clock.from
  if ('event' in start) return present(events[start.event])
  if ('answer' in start) {
    const value = answer(from, start.answer)
    return typeof value === 'string' ? [value] : []
  }
  if (!from.part) return []
  const { happenedOn } = from.record
  if ('subject' in start) {
    if (start.subject === 'expected') return present(from.part.expectedOn)
    return present(from.part.bornOn).filter((born) => !start.toCome || born >= happenedOn)
  }
  const moments = momentsOf(start, from.part)
  return comesRound(clock) ? moments.filter((day) => day >= happenedOn) : moments
}

const present = (one: string | undefined): readonly string[] => (one === undefined ? [] : [one])

function countingFrom(
  from: string,
  clock: ClockDefinition,
  standpoint: Standpoint,
  events: Events,
): Counting {
  return { from, metAt: stopOf(clock, from, standpoint, events) }
}

/** The instant at which what the clock waits for was done; several answers are done with the last. */
function stopOf(
  clock: ClockDefinition,
  counted: string,
  from: Standpoint,
  events: Events,
): string | undefined {
  if ('event' in clock.stops) return events[clock.stops.event]
  if ('answered' in clock.stops) {
    const given = clock.stops.answered.map((question) => answer(from, question))
    if (!given.every((value) => typeof value === 'string')) return undefined
    return given.map(String).sort().at(-1)
  }
  if (!from.part) return undefined
  // Counted back from a birth that is expected, it is done at any time since the record began.
  const backwards = 'subject' in clock.from && clock.from.subject === 'expected'
  const since = backwards ? from.record.happenedOn : dateOf(counted)
  // What comes round waits for the next one of its own kind; anything else may come on the very day.
  const { saying, ...stops } = clock.stops
  const waitsForNext =
    saying !== undefined ||
    (comesRound(clock) && 'fact' in clock.from && clock.from.fact === stops.fact)
  const said = Object.entries(saying ?? {}).map(([detail, id]) => [
    detail,
    textOf(answer(from, id)),
  ])
  const where = { ...stops.where, ...(Object.fromEntries(said) as Record<string, string>) }
  return momentsOf({ ...stops, where }, from.part).find((day) =>
    waitsForNext ? day > since : day >= since,
  )
}

/** Do any of its clocks depend on what is true of the child, whichever record says so? */
export function dependsOnFacts({ clocks }: ProcessDefinition): boolean {
  return clocks.some(
    ({ from, stops, when }) =>
      'fact' in from ||
      'subject' in from ||
      'fact' in stops ||
      /"(?:holds|had|heldInAll|aged|underWay)"/.test(JSON.stringify(when ?? {})),
  )
}
