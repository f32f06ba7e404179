import type { Catalogue } from '../practice/vocabulary/catalogue.ts'
import type { Watch, WatchedColumn, WatchedSpan, WatchList } from '../practice/vocabulary/watch.ts'
import { addDays, addMonths, daysBetween } from './calendar-days.ts'
import { holds } from './conditions.ts'
import { momentsOf } from './fact-tests.ts'
import { isOpen, type HeldFact, type PartView, type RecordView } from './standpoint.ts'
import { workingDaysBetween } from './working-days.ts'

/** A deadline of a watched child that is open: its clock, and the day it is or was due. */
export interface WatchedDeadline {
  readonly clock: string
  readonly dueOn: string
}

/** A child as a watch list looks at them, on a day. */
export interface WatchedChild {
  readonly part: PartView
  /** A record that says nothing but the day and the calendar. */
  readonly today: RecordView
  readonly deadlines: readonly WatchedDeadline[]
}

/** Why a child is on the list, with the facts it rests on and how late what is late is. */
export interface Watched {
  readonly watch: Watch
  readonly facts: readonly HeldFact[]
  readonly late?: WatchedDeadline & { readonly workingDays: number }
}

/** A span of days; `isOver` once what it runs to has come. */
export interface SpanOfDays {
  readonly title: string
  readonly days: number
  readonly isOver: boolean
}

/** Every rule of every list, each with the list that it draws up. */
export const rulesIn = ({
  watchLists = [],
}: Pick<Catalogue, 'watchLists'>): readonly { readonly watch: Watch; readonly list: WatchList }[] =>
  watchLists.flatMap((list) => list.rules.map((watch) => ({ watch, list })))

/** The first day from which a fact counts for a list that looks back; undefined where only what is held counts. */
export const watchedSince = ({ inLast }: Pick<WatchList, 'inLast'>, today: string) =>
  inLast && ('days' in inLast ? addDays(today, -inLast.days) : addMonths(today, -inLast.months))

/** What stands in a column beside a child: a number, or the codes of what the facts say, each once. */
export function columnOf(
  column: WatchedColumn,
  { part, today }: Pick<WatchedChild, 'part' | 'today'>,
): { readonly count: number } | { readonly said: readonly { detail: string; code: string }[] } {
  const since = watchedSince(column, today.happenedOn) ?? ''
  const facts = part.facts.filter((fact) => fact.kind === column.in && fact.fromOn >= since)
  if ('counts' in column) return { count: facts.length }
  const said = new Map<string, { detail: string; code: string }>()
  for (const detail of column.says) {
    for (const code of facts.flatMap((fact) => [fact.detail[detail] ?? []].flat())) {
      if (typeof code === 'string') said.set(`${detail} ${code}`, { detail, code })
    }
  }
  return { said: [...said.values()] }
}

/** The rules that say this child is to be looked at, in the order of the list. Never a score. */
export function watchedBy(rules: readonly Watch[], child: WatchedChild): readonly Watched[] {
  return rules.flatMap((watch) => {
    const { part, today } = child
    if (watch.when && !holds(watch.when, { record: today, part })) return []
    const late = watch.late && lateBy(watch.late, child)
    if (watch.late && !late) return []
    const facts = part.facts.filter((fact) => watch.shows.includes(fact.kind))
    return [{ watch, facts, ...(late ? { late } : {}) }]
  })
}

/** The deadline of that clock that is late by as much as the rule says: the latest of several. */
function lateBy(
  { clock, byMoreThanWorkingDays, butNotMoreThanWorkingDays }: NonNullable<Watch['late']>,
  { deadlines, today }: WatchedChild,
): Watched['late'] {
  return deadlines
    .filter((one) => one.clock === clock && one.dueOn < today.happenedOn)
    .map((one) => ({
      ...one,
      workingDays: workingDaysBetween(today.calendar, one.dueOn, today.happenedOn),
    }))
    .find(
      ({ workingDays }) =>
        workingDays > byMoreThanWorkingDays &&
        (butNotMoreThanWorkingDays === undefined || workingDays <= butNotMoreThanWorkingDays),
    )
}

/** How long each span of the list has taken for this child, from the day the fact they are watched for began. */
export function spansOf(list: WatchList, { part, today }: WatchedChild): readonly SpanOfDays[] {
  const since = part.facts.findLast((fact) => fact.kind === list.of && isOpen(fact))?.fromOn
  if (since === undefined) return []
  return list.spans.map((span) => spanOf(span, since, part, today.happenedOn))
}

function spanOf(
  { title, to }: WatchedSpan,
  since: string,
  part: PartView,
  today: string,
): SpanOfDays {
  const end = momentsOf(to, part).find((day) => day >= since)
  return { title, days: daysBetween(since, end ?? today), isOver: end !== undefined }
}
