import type { Condition } from '../practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import { addDays, addMonths } from './calendar-days.ts'
import {
  isOpen,
  partsOf,
  textOf,
  valuesOf,
  type PartView,
  type RecordView,
  type Standpoint,
  type Value,
} from './standpoint.ts'
import { dateOf } from './temporal.ts'

/** Does the condition hold, seen from here? A child's own test holds for a record when it does for any child. */
export function holds(condition: Condition, from: Standpoint): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, from))
  if ('any' in condition) return condition.any.some((one) => holds(one, from))
  if ('not' in condition) return !holds(condition.not, from)
  if ('named' in condition) return from.record.parts.length > 0 === condition.named
  if ('opened' in condition) return reached(from.record.opened.get(condition.opened), condition.is)
  if ('partners' in condition) return from.record.partners.has(condition.partners)
  if ('rows' in condition) return hasRows(condition, from)
  if ('everyRowOf' in condition) {
    const filled = (row: Row): boolean => condition.has.every((column) => row[column] !== undefined)
    return rowsOf(from, condition.everyRowOf).every(filled)
  }
  if ('question' in condition) return answerIs(condition, from)
  return partsOf(from).some((part) => subjectIs(condition, part, from.record))
}

type AboutAnswer = Extract<Condition, { readonly question: string }>
type AboutSubject = Extract<
  Condition,
  | { readonly subject: unknown }
  | { readonly holds: unknown }
  | { readonly had: unknown }
  | { readonly underWay: unknown }
>

function answerIs(condition: AboutAnswer, from: Standpoint): boolean {
  if ('notAfter' in condition) return isNotAfter(condition, from)
  const values = valuesOf(from, condition.question)
  if ('answered' in condition) return values.length > 0 === condition.answered
  if ('is' in condition) return values.some((value) => isOneOf(value, condition.is))
  if ('holdsRole' in condition) {
    const rolesOf = (value: Value): readonly RoleId[] => from.record.roles.get(textOf(value)) ?? []
    return values.some((value) => rolesOf(value).some((role) => condition.holdsRole.includes(role)))
  }
  if ('atLeast' in condition) return values.some((value) => Number(value) >= condition.atLeast)
  if ('atMost' in condition) return values.some((value) => Number(value) <= condition.atMost)
  const days = values.filter((value) => typeof value === 'string').map(dateOf)
  if ('notBefore' in condition) return days.some((day) => day >= condition.notBefore)
  return days.some((day) => from.record.isWorkingDay(day) === (condition.falls === 'working-day'))
}

function subjectIs(condition: AboutSubject, part: PartView, record: RecordView): boolean {
  if ('subject' in condition) return part.subject.has(condition.subject)
  if ('holds' in condition) {
    return part.facts.some(
      (fact) => isOpen(fact) && fact.kind === condition.holds && isLike(fact, condition.where),
    )
  }
  if ('underWay' in condition) {
    return condition.underWay === 'anything'
      ? part.underWay.size > 0
      : part.underWay.has(condition.underWay)
  }
  const since = condition.inLast && earliest(record.happenedOn, condition.inLast)
  const earlier = part.facts.filter(
    ({ kind, fromOn }) =>
      kind === condition.had &&
      fromOn < record.happenedOn &&
      (since === undefined || fromOn >= since),
  )
  return earlier.length >= (condition.times ?? 1)
}

const earliest = (
  day: string,
  inLast: { readonly days: number } | { readonly months: number },
): string => ('days' in inLast ? addDays(day, -inLast.days) : addMonths(day, -inLast.months))

type Row = Readonly<Record<string, Value | undefined>>
type Where = Readonly<Record<string, string | readonly string[]>> | undefined

/** Do the details of a fact, or the columns of a row, say what is wanted? */
export const isLike = (fact: { readonly detail: Row }, where: Where): boolean =>
  Object.entries(where ?? {}).every(([name, wanted]) => isOneOf(fact.detail[name], wanted))

function isOneOf(value: Value | undefined, wanted: string | readonly string[]): boolean {
  const codes = typeof wanted === 'string' ? [wanted] : wanted
  return Array.isArray(value)
    ? value.some((one) => typeof one === 'string' && codes.includes(one))
    : codes.includes(textOf(value))
}

/** The rows of a list; seen from the whole record, those of every child's list. */
function rowsOf(from: Standpoint, question: string): readonly Row[] {
  const isRow = (one: unknown): one is Row => typeof one === 'object' && one !== null
  return valuesOf(from, question).flatMap((value) =>
    Array.isArray(value) ? (value as readonly unknown[]).filter(isRow) : [],
  )
}

function hasRows(
  condition: Extract<Condition, { readonly rows: string }>,
  from: Standpoint,
): boolean {
  const like = rowsOf(from, condition.rows).filter((row) =>
    isLike({ detail: row }, condition.where),
  )
  const { distinct } = condition
  const count = distinct ? new Set(like.map((row) => textOf(row[distinct]))).size : like.length
  return count >= condition.atLeast
}

const howFar = ['started', 'submitted', 'complete'] as const

type Progress = (typeof howFar)[number]

const reached = (progress: Progress | undefined, wanted: Progress): boolean =>
  progress !== undefined && howFar.indexOf(progress) >= howFar.indexOf(wanted)

/** Days are London days: an instant is compared by the day it falls on when the other side is a day. */
function isNotAfter(
  condition: { readonly question: string; readonly notAfter: string },
  from: Standpoint,
): boolean {
  const [first] = valuesOf(from, condition.question)
  const [second] = valuesOf(from, condition.notAfter)
  if (typeof first !== 'string' || typeof second !== 'string') return true
  return first.length === second.length ? first <= second : dateOf(first) <= dateOf(second)
}

const askingRoles = new WeakMap<ProcessDefinition, boolean>()

/** Does any condition of the process ask what somebody named in an answer is? Worked out once for each. */
export function asksRoles(definition: ProcessDefinition): boolean {
  const asks = askingRoles.get(definition) ?? JSON.stringify(definition).includes('"holdsRole"')
  askingRoles.set(definition, asks)
  return asks
}
