import { dateOf } from '../../../engine/temporal.ts'
import type { DateText } from '../../../practice/vocabulary/identifiers.ts'
import type { ChildRead, FactRead } from '../../../store/return-reading.ts'
import type { Fields903, SaidIn } from './fields.ts'

/** The year of a return, and how much of it is known on the day it is made. */
export interface Period {
  readonly startsOn: DateText
  readonly endsOn: DateText
  /** The last day that is known: the end of the year, or the day the return is made where that is earlier. */
  readonly until: DateText
  /** The day the return is made. */
  readonly today: DateText
}

/** A dated fact as it stood on the last day that is known. What was recorded ahead has not happened. */
export interface Held {
  readonly from: DateText
  /** The day it ended; undefined while it goes on. */
  readonly to: DateText | undefined
  readonly detail: FactRead['detail']
}

/** A child, with the facts that had begun by the last day that is known, by their kind. */
export interface ChildThen {
  readonly child: ChildRead
  readonly fields: Fields903
  readonly period: Period
  /** The facts of one kind, oldest first. */
  of(kind: keyof Fields903['facts']): readonly Held[]
}

/** The child as everything stood on the last day of the period that is known. */
export function childThen(child: ChildRead, fields: Fields903, period: Period): ChildThen {
  const byKind = Map.groupBy(
    child.facts.filter(({ from }) => from <= period.until),
    ({ kind }) => kind,
  )
  return {
    child,
    fields,
    period,
    of: (kind) =>
      (byKind.get(fields.facts[kind]) ?? []).map(({ from, to, detail }) => ({
        from,
        to: to !== null && to <= period.until ? to : undefined,
        detail,
      })),
  }
}

/** A detail as the return writes it; blank where it is not known. */
export function detailOf({ detail }: Pick<Held, 'detail'>, name: string): string {
  const value = detail[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A column of the person; blank where it is not known. */
export function columnOf({ person }: ChildRead, column: string): string {
  const value = person[column]
  return typeof value === 'string' ? value : ''
}

/** The fact that holds on a day: it began by then, and ends later or not at all. */
export const heldOn = (facts: readonly Held[], day: DateText): Held | undefined =>
  facts.findLast(({ from, to }) => from <= day && (to === undefined || to > day))

/** Whether any of it falls into the year. */
export const touchesYear = ({ from, to }: Omit<Held, 'detail'>, { startsOn, endsOn }: Period) =>
  from <= endsOn && (to === undefined || to >= startsOn)

export const isInYear = (day: DateText, { startsOn, until }: Period): boolean =>
  day >= startsOn && day <= until

/** What was last said about something in a record handed in between two days, or else in a return of a former system; blank where nobody said it. */
export function lastSaid(
  { child, fields, period }: ChildThen,
  { processes, answer }: SaidIn,
  from: DateText = period.startsOn,
): string {
  const part = child.parts.findLast(({ process, happenedAt, submittedAt, answers }) => {
    const day = dateOf(happenedAt)
    return (
      processes.includes(process) &&
      submittedAt !== null &&
      day >= from &&
      day <= period.until &&
      answers[answer]?.value !== undefined
    )
  })
  const value = part?.answers[answer]?.value
  if (value === undefined) return saidBefore({ child, fields, period }, answer, from)
  return typeof value === 'string' ? value : ''
}

/** What a former system's return said of something between two days; blank where it said nothing. */
export function saidBefore(
  { child, fields, period }: Pick<ChildThen, 'child' | 'fields' | 'period'>,
  name: string,
  from: DateText = period.startsOn,
): string {
  const said = child.facts.findLast(
    (fact) =>
      fact.kind === fields.facts.saidBefore &&
      fact.from >= from &&
      fact.from <= period.until &&
      detailOf(fact, name) !== '',
  )
  return said ? detailOf(said, name) : ''
}
