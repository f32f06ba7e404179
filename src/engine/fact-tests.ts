import type { FactMoment } from '../practice/vocabulary/clock.ts'
import type { Condition } from '../practice/vocabulary/condition.ts'
import { addDays, addMonths, ageOn, birthdayOn, daysBetween } from './calendar-days.ts'
import { dueOn } from './due-by.ts'
import { isLike } from './likeness.ts'
import { isOpen, textOf, type HeldFact, type PartView, type RecordView } from './standpoint.ts'
import { dateOf, momentAt } from './temporal.ts'

/** A condition about the subject of one part. */
export type AboutSubject = Extract<
  Condition,
  | { readonly subject: unknown }
  | { readonly aged: unknown }
  | { readonly holds: unknown }
  | { readonly had: unknown }
  | { readonly heldInAll: unknown }
  | { readonly underWay: unknown }
>

/** Is the subject as the condition says, on the day the record is about? */
export function subjectIs(condition: AboutSubject, part: PartView, record: RecordView): boolean {
  if ('subject' in condition) return part.subject.has(condition.subject)
  if ('aged' in condition) return isAged(condition, part, record)
  if ('holds' in condition)
    return part.facts.some(
      (fact) => isHeld(fact, condition, record) && says(fact, condition.saying, part, record),
    )
  if ('had' in condition) {
    return earlier(condition.had, condition, part, record).length >= (condition.times ?? 1)
  }
  if ('heldInAll' in condition) {
    return daysHeld(condition.heldInAll, part, record, condition.sinceAge) >= condition.forDays
  }
  return condition.underWay === 'anything'
    ? [...part.underWay].some((process) => !part.beside?.has(process))
    : part.underWay.has(condition.underWay)
}

/** Does the fact say what these answers say? Somebody typed both, so capitals and spaces tell nothing apart. */
export function says(
  { detail }: HeldFact,
  saying: Readonly<Record<string, string>> = {},
  part: PartView,
  record: RecordView,
): boolean {
  const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return Object.entries(saying).every(([name, question]) => {
    const said = plain(textOf(detail[name]))
    return said !== '' && said === plain(textOf(part.values[question] ?? record.values[question]))
  })
}

function isAged(
  { aged, on }: Extract<AboutSubject, { readonly aged: unknown }>,
  part: PartView,
  record: RecordView,
): boolean {
  const named = on === undefined ? record.happenedOn : textOf(part.values[on] ?? record.values[on])
  const day = named === '' ? record.happenedOn : dateOf(named)
  if (!part.bornOn || day < part.bornOn) return false
  const { years } = ageOn(part.bornOn, day)
  return (
    (aged.from === undefined || years >= aged.from) &&
    (aged.under === undefined || years < aged.under)
  )
}

function isHeld(
  fact: HeldFact,
  condition: Extract<AboutSubject, { readonly holds: unknown }>,
  { happenedOn, today, calendar }: RecordView,
): boolean {
  if (!isOpen(fact) || fact.kind !== condition.holds) return false
  if (today !== undefined && fact.fromOn > today) return false
  if (!isLike(fact.detail, condition.where)) return false
  if (!condition.for) return true
  const lasted = dueOn(condition.for, fact.fromOn, calendar)
  return lasted !== undefined && lasted <= happenedOn
}

/** What is asked of earlier facts besides their kind. */
interface Earlier {
  readonly where?: Readonly<Record<string, string | readonly string[]>>
  readonly inLast?: { readonly days: number } | { readonly months: number }
  readonly since?: string
}

/**
 * The facts of a kind that began before what the record is about happened, and not before what it names. When
 * an open fact that it counts since is not there, none did. Two that began on one day are told apart by the hour,
 * where both hours are known.
 */
export function earlier(
  kind: string,
  { where, inLast, since }: Earlier,
  part: PartView,
  { happenedOn, happenedAt }: RecordView,
): readonly HeldFact[] {
  const opened = since && part.facts.findLast((fact) => fact.kind === since && isOpen(fact))?.fromOn
  if (since !== undefined && opened === undefined) return []
  const from = [inLast && daysBack(happenedOn, inLast), opened].filter((day) => day !== undefined)
  return part.facts.filter(
    (fact) =>
      fact.kind === kind &&
      isBefore(fact, { happenedOn, happenedAt }) &&
      from.every((day) => fact.fromOn >= day) &&
      isLike(fact.detail, where),
  )
}

const isBefore = (
  { fromOn, fromAt }: HeldFact,
  {
    happenedOn,
    happenedAt,
  }: Pick<RecordView, 'happenedOn'> & { readonly happenedAt?: string | undefined },
): boolean =>
  fromOn < happenedOn ||
  (fromOn === happenedOn &&
    fromAt !== undefined &&
    happenedAt !== undefined &&
    momentAt(fromAt) < momentAt(happenedAt))

export const daysBack = (
  day: string,
  inLast: { readonly days: number } | { readonly months: number },
): string => ('days' in inLast ? addDays(day, -inLast.days) : addMonths(day, -inLast.months))

/** The days for which such a fact was held until what the record is about, since an age where one is given. */
export function daysHeld(
  kind: string,
  part: PartView,
  { happenedOn }: RecordView,
  sinceAge: number | undefined,
): number {
  const since = sinceAge === undefined ? '' : part.bornOn && birthdayOn(part.bornOn, sinceAge)
  // An age that is not known is an age since which nothing can be counted.
  if (since === undefined) return 0
  return part.facts
    .filter((fact) => fact.kind === kind)
    .map(({ fromOn, toOn = happenedOn }) => ({
      from: fromOn > since ? fromOn : since,
      to: toOn < happenedOn ? toOn : happenedOn,
    }))
    .reduce((days, { from, to }) => days + Math.max(0, to > from ? daysBetween(from, to) : 0), 0)
}

/** The days on which such facts began or ended, oldest first, each once. */
export function momentsOf({ fact, at, where }: FactMoment, part: PartView): readonly string[] {
  const moments = part.facts
    .filter((one) => one.kind === fact && isLike(one.detail, where))
    .map((one) => (at === 'start' ? one.fromOn : one.toOn))
    .filter((day) => day !== undefined)
  return [...new Set(moments)].sort()
}
