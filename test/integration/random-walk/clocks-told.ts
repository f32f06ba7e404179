import { asOn, holds } from '../../../src/engine/conditions.ts'
import { answeredIn } from '../../../src/engine/answer-tests.ts'
import { isLike } from '../../../src/engine/likeness.ts'
import type { RecordView, Standpoint } from '../../../src/engine/standpoint.ts'
import { dateOf, startOfDayInLondon } from '../../../src/engine/temporal.ts'
import { deadlinesFrom, type TimescaleContext } from '../../../src/engine/timescales.ts'
import type {
  ClockDefinition,
  FactMoment,
  RecordEvent,
} from '../../../src/practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'
import type { DeadlineRow } from '../../../src/store/deadlines.ts'

/** What is known of a record whose clocks are looked at. */
export interface Told {
  readonly definition: ProcessDefinition
  readonly view: RecordView
  readonly happened: Readonly<Partial<Record<RecordEvent, string | null>>>
  readonly isEnded: boolean
  readonly deadlines: readonly DeadlineRow[]
  readonly timescales: TimescaleContext
}

type Deadline = Pick<DeadlineRow, 'state' | 'counts_from'>

/** Everything about the deadlines of a record that does not follow from its definition and from what is so. */
export function clocksAmiss(told: Told): readonly string[] {
  const { definition, view, deadlines, isEnded } = told
  if (isEnded) {
    return deadlines
      .filter((one) => one.state === 'open')
      .map((one) => `${one.clock} is open in a record that has ended`)
  }
  return definition.clocks.flatMap((clock) => {
    const each: readonly Standpoint[] =
      clock.each === 'child'
        ? view.parts.map((part) => ({ record: view, part }))
        : [{ record: view }]
    return each.flatMap((from) => {
      const rows = deadlines.filter(
        (one) => one.clock === clock.id && (one.part_id ?? undefined) === from.part?.id,
      )
      return amiss(clock, from, rows, told).map((what) => `clock ${clock.id}: ${what}`)
    })
  })
}

function amiss(
  clock: ClockDefinition,
  from: Standpoint,
  rows: readonly Deadline[],
  told: Told,
): readonly string[] {
  const runs = clock.when === undefined || holds(clock.when, from)
  const all = startsOf(clock, from, told).filter((start) => isInForce(clock, start))
  const starts = 'every' in clock.from ? all : all.slice(-1)
  const live = rows.filter((one) => one.state !== 'cancelled')
  const found: string[] = []
  for (const start of starts) {
    const row =
      live.find((one) => one.counts_from === asInstant(start)) ??
      ('every' in clock.from ? undefined : live.find((one) => one.state === 'met'))
    const stopped = stopAfter(clock, start, from, told)
    if (!row) {
      if (runs && !isOver(told) && asksForSomething(clock, start, from, told))
        found.push(
          `counts from ${start} and has no deadline (${JSON.stringify(rows.map((one) => [one.state, one.counts_from]))})`,
        )
    } else if (row.state === 'open' && stopped) {
      found.push(`counts from ${start}, was stopped on ${stopped} and is open still`)
    } else if (row.state === 'open' && !runs) {
      found.push(`counts from ${start} and is open though it does not apply`)
    }
  }
  const wanted = starts.map(asInstant)
  for (const row of live.filter((one) => one.state === 'open')) {
    if (!wanted.includes(row.counts_from))
      found.push(`is open and counts from ${row.counts_from}, where nothing began`)
  }
  return found
}

/** What was decided and has nothing due any more is over: a later plan has clocks of its own. */
const isOver = ({ happened, deadlines }: Told): boolean =>
  Boolean(happened.authorised) && !deadlines.some((one) => one.state === 'open')

const asInstant = (moment: string): string =>
  moment.length === 10 ? startOfDayInLondon(moment) : moment

const isInForce = (
  { inForceFrom = '', inForceTo = '9999' }: ClockDefinition,
  on: string,
): boolean => inForceFrom <= on.slice(0, 10) && on.slice(0, 10) <= inForceTo

/** A rule of which no version applies asks for nothing, and has no deadline. */
function asksForSomething(
  clock: ClockDefinition,
  start: string,
  from: Standpoint,
  { timescales }: Told,
): boolean {
  const context = { ...timescales, bornOn: from.part?.bornOn, answered: answeredIn(from) }
  const then = asOn(from, dateOf(start))
  const { local, statutory } = deadlinesFrom(clock, start, context, (when) => holds(when, then))
  return local !== undefined || statutory !== undefined
}

function answerOf(from: Standpoint, question: string): string | undefined {
  const value = from.part?.values[question] ?? from.record.values[question]
  return typeof value === 'string' ? value : undefined
}

function daysOf({ fact, at, where }: FactMoment, { part }: Standpoint): readonly string[] {
  const such = (part?.facts ?? []).filter((one) => one.kind === fact && isLike(one.detail, where))
  const days = such.map((one) => (at === 'start' ? one.fromOn : one.toOn))
  return [...new Set(days.filter((one) => one !== undefined))].sort()
}

const listed = (one: string | null | undefined): readonly string[] => (one ? [one] : [])

function startsOf(clock: ClockDefinition, from: Standpoint, told: Told): readonly string[] {
  const start = clock.from
  const { happenedOn } = from.record
  if ('event' in start) return listed(told.happened[start.event])
  if ('answer' in start) return listed(answerOf(from, start.answer))
  if ('subject' in start) {
    return start.subject === 'expected'
      ? listed(from.part?.expectedOn)
      : listed(from.part?.bornOn).filter((one) => !start.toCome || one >= happenedOn)
  }
  const days = daysOf(start, from)
  if (!start.every) return days
  const newer = start.replacedBy ? daysOf(start.replacedBy, from) : []
  return days.filter((one) => {
    const stopped = stopAfter(clock, one, from, told)
    const isReplaced = newer.some(
      (day) => day > dateOf(one) && (!stopped || day <= dateOf(stopped)),
    )
    return one >= happenedOn && !isReplaced
  })
}

function stopAfter(
  clock: ClockDefinition,
  start: string,
  from: Standpoint,
  told: Told,
): string | undefined {
  const { stops } = clock
  if ('event' in stops) return told.happened[stops.event] ?? undefined
  if ('answered' in stops) {
    const answers = stops.answered.map((question) => answerOf(from, question))
    return answers.includes(undefined) ? undefined : answers.sort().at(-1)
  }
  const days = daysOf(stops, from)
  if ('every' in clock.from && clock.from.fact === stops.fact)
    return days.find((one) => one > dateOf(start))
  const isBackwards = 'subject' in clock.from && clock.from.subject === 'expected'
  return days.find((one) => one >= (isBackwards ? from.record.happenedOn : dateOf(start)))
}
