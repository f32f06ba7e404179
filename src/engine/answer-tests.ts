import type { FactMoment } from '../practice/vocabulary/clock.ts'
import type { Condition, NamedWorker } from '../practice/vocabulary/condition.ts'
import type { RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { dueOn } from './due-by.ts'
import { momentsOf } from './fact-tests.ts'
import { isLike, type Row } from './likeness.ts'
import { entryHolds } from './said-of-entries.ts'
import { idsIn, partsOf, textOf, valuesOf, type Standpoint, type Value } from './standpoint.ts'
import { dateOf, momentAt } from './temporal.ts'
import { isWorkingDay } from './working-days.ts'

/** A condition about one answer. */
export type AboutAnswer = Extract<Condition, { readonly question: string }>

/** Is the answer as the condition says? Seen from the whole record, any child's answer will do. */
export function answerIs(condition: AboutAnswer, from: Standpoint): boolean {
  if ('notAfter' in condition) {
    return compared(condition.question, condition.notAfter, from, (first, second) =>
      isInOrder(first, second),
    )
  }
  if ('since' in condition) {
    return compared(condition.question, condition.since, from, (first, second) =>
      isInOrder(second, first),
    )
  }
  if ('within' in condition) return isWithin(condition, from)
  const values = valuesOf(from, condition.question)
  if ('answered' in condition) return values.length > 0 === condition.answered
  if ('is' in condition) return values.some((value) => isLike({ value }, { value: condition.is }))
  if ('holdsRole' in condition) {
    const rolesOf = (value: Value): readonly RoleId[] => from.record.roles.get(textOf(value)) ?? []
    return values.some((value) => rolesOf(value).some((role) => condition.holdsRole.includes(role)))
  }
  if ('worksIn' in condition) {
    const teamsOf = (value: Value): readonly TeamType[] =>
      from.record.teams?.get(textOf(value)) ?? []
    return values.some((value) => teamsOf(value).some((team) => condition.worksIn.includes(team)))
  }
  if ('names' in condition) {
    return values.some((value) => workersWho(condition.names, from).includes(textOf(value)))
  }
  if ('entryHolds' in condition)
    return values.flatMap(idsIn).some((id) => entryHolds(condition, id, from))
  if ('atLeast' in condition) {
    const least = boundOf(condition.atLeast, from)
    return values.some((value) => least === undefined || Number(value) >= least)
  }
  if ('atMost' in condition) {
    const most = boundOf(condition.atMost, from)
    return values.some((value) => most === undefined || Number(value) <= most)
  }
  const days = values.filter((value) => typeof value === 'string').map(dateOf)
  if ('notBefore' in condition) return days.some((day) => day >= condition.notBefore)
  const { calendar } = from.record
  return days.some((day) => isWorkingDay(calendar, day) === (condition.falls === 'working-day'))
}

const boundOf = (bound: number | string, from: Standpoint): number | undefined =>
  typeof bound === 'number' ? bound : answeredIn(from)(bound)

function workersWho(who: NamedWorker, from: Standpoint): readonly (string | undefined)[] {
  if (who === 'chair') return from.record.chairs ?? []
  if (who === 'case-holder') return partsOf(from).map((part) => part.caseHolder)
  return [from.record.workers[who]]
}

/** The rows of a list; seen from the whole record, those of every child's list. */
export function rowsOf(from: Standpoint, question: string): readonly Row[] {
  const isRow = (one: unknown): one is Row => typeof one === 'object' && one !== null
  return valuesOf(from, question).flatMap((value) =>
    Array.isArray(value) ? (value as readonly unknown[]).filter(isRow) : [],
  )
}

/** Has the list as many rows like that as are wanted, or as many different values of a column among them? */
export function hasRows(
  condition: Extract<Condition, { readonly rows: string }>,
  from: Standpoint,
): boolean {
  const like = rowsOf(from, condition.rows).filter((row) => isLike(row, condition.where))
  const { distinct } = condition
  const count = distinct ? new Set(like.map((row) => textOf(row[distinct]))).size : like.length
  return count >= condition.atLeast
}

/** The other side of a comparison: another answer, or the latest such fact of the child. */
export function momentOf(other: string | FactMoment, from: Standpoint): string | undefined {
  if (typeof other === 'string') {
    const [value] = valuesOf(from, other)
    return typeof value === 'string' ? value : undefined
  }
  return partsOf(from)
    .flatMap((part) => momentsOf(other, part))
    .sort()
    .at(-1)
}

/** True while either side is not there: what is not known yet contradicts nothing. */
function compared(
  question: string,
  other: string | FactMoment,
  from: Standpoint,
  agrees: (first: string, second: string) => boolean,
): boolean {
  const first = momentOf(question, from)
  const second = momentOf(other, from)
  return first === undefined || second === undefined || agrees(first, second)
}

/** Days are London days: an instant is compared by the day it falls on when the other side is a day. */
const isInOrder = (first: string, second: string): boolean =>
  first.length === second.length ? first <= second : dateOf(first) <= dateOf(second)

const hour = 3_600_000

/** Counted in days: an order that lasts seven days ends on the seventh day after the one it began on. */
function isWithin(
  { question, within, of }: Extract<AboutAnswer, { readonly within: unknown }>,
  from: Standpoint,
): boolean {
  return compared(question, of, from, (day, start) => {
    if ('hours' in within) return momentAt(day) - momentAt(start) <= within.hours * hour
    const latest = dueOn(within, dateOf(start), from.record.calendar, answeredIn(from))
    return latest === undefined || dateOf(day) <= latest
  })
}

/** What an answer says as a number, for a period that is as long as it says. */
export const answeredIn =
  (from: Standpoint) =>
  (question: string): number | undefined => {
    const [value] = valuesOf(from, question)
    const number = Number(textOf(value) || Number.NaN)
    return Number.isFinite(number) ? number : undefined
  }
