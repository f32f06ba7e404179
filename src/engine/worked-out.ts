import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import type {
  WorkedOutDate,
  WorkedOutFrom,
  WorkedOutNumber,
} from '../practice/vocabulary/worked-out.ts'
import { addedUp } from './added-up.ts'
import { amountOn } from './amounts.ts'
import { answeredIn, momentOf, rowsOf } from './answer-tests.ts'
import { ageOn, daysBetween } from './calendar-days.ts'
import { holds } from './conditions.ts'
import { dueOn } from './due-by.ts'
import { daysHeld, earlier } from './fact-tests.ts'
import { saidOfEntry } from './said-of-entries.ts'
import {
  partsOf,
  textOf,
  valuesOf,
  type RecordView,
  type Standpoint,
  type Value,
  type Values,
} from './standpoint.ts'
import { dateOf, momentAt } from './temporal.ts'

/** Is it worked out, rather than asked of anybody? */
export const isWorkedOut = (question: Question): boolean => 'workedOut' in question

/** Everything that is worked out, or only what goes on being so until the record is decided. */
export type StillWorkedOut = 'all' | 'until-decided'

/** Is it worked out, and still where only what goes on until the decision is? */
export const isStillWorkedOut = (question: Question, which: StillWorkedOut): boolean =>
  isWorkedOut(question) && (which === 'all' || 'untilDecided' in question)

/**
 * The record with every answer that is worked out as it comes to now, one after the other in the order of the
 * definition, so that a later one may rest on an earlier. An answer that nothing gives any more is gone.
 */
export function withWorkedOut(
  definition: ProcessDefinition,
  record: RecordView,
  which: StillWorkedOut = 'all',
): RecordView {
  const wanted = Object.entries(definition.questions).filter(([, one]) =>
    isStillWorkedOut(one, which),
  )
  return wanted.reduce<RecordView>((view, [id, question]) => {
    if (question.each !== 'child') {
      return { ...view, values: withValue(view.values, id, valueOf(question, { record: view })) }
    }
    const parts = view.parts.map((part) => ({
      ...part,
      values: withValue(part.values, id, valueOf(question, { record: view, part })),
    }))
    return { ...view, parts }
  }, record)
}

function withValue(values: Values, id: string, value: Value | undefined): Values {
  const others = Object.entries(values).filter(([one]) => one !== id)
  return Object.fromEntries(value === undefined ? others : [...others, [id, value]])
}

function valueOf(question: Question, from: Standpoint): Value | undefined {
  if (question.when && !holds(question.when, from)) return undefined
  if (question.kind === 'choice') {
    return question.workedOut?.find(({ when }) => when === undefined || holds(when, from))?.is
  }
  if (question.kind === 'date' && question.workedOut) return dayOf(question.workedOut, from)
  if (question.kind === 'number' && question.workedOut) return numberOf(question.workedOut, from)
  return undefined
}

function dayOf({ takes, of }: WorkedOutDate, from: Standpoint): string | undefined {
  const days = of
    .filter(({ when }) => when === undefined || holds(when, from))
    .map((one) => {
      const start = startOf(one.from, from)
      if (start === undefined) return undefined
      return dueOn(one.within, start, from.record.calendar, answeredIn(from))
    })
    .filter((day) => day !== undefined)
    .sort()
  return takes === 'latest' ? days.at(-1) : days[0]
}

function startOf(start: WorkedOutFrom, from: Standpoint): string | undefined {
  if ('subject' in start) {
    const [part] = partsOf(from)
    if (start.subject === 'born') return part?.bornOn
    return start.subject === 'expected' ? part?.expectedOn : part?.diedOn
  }
  const moment = momentOf('answer' in start ? start.answer : start, from)
  return moment === undefined ? undefined : dateOf(moment)
}

function numberOf(wanted: WorkedOutNumber, from: Standpoint): number | undefined {
  if ('daysFrom' in wanted) {
    const start = startOf(wanted.daysFrom, from)
    const end = startOf(wanted.to, from)
    return start === undefined || end === undefined ? undefined : daysBetween(start, end)
  }
  if ('change' in wanted) {
    const [now] = valuesOf(from, wanted.change)
    const [before] = valuesOf(from, wanted.since)
    return typeof now === 'number' && typeof before === 'number' ? now - before : undefined
  }
  if ('hoursFrom' in wanted) {
    const start = momentOf(wanted.hoursFrom, from)
    const end = momentOf(wanted.to, from)
    if (start === undefined || end === undefined) return undefined
    return Math.floor((momentAt(end) - momentAt(start)) / 3_600_000)
  }
  if ('amount' in wanted) return amountOf(wanted, from)
  if ('saidBy' in wanted) return saidOfEntry(wanted, from)
  const [part] = partsOf(from)
  if (!part) return undefined
  if ('ageOn' in wanted) {
    const on = momentOf(wanted.ageOn, from)
    if (!part.bornOn || on === undefined || dateOf(on) < part.bornOn) return undefined
    return ageOn(part.bornOn, dateOf(on)).years
  }
  if ('sum' in wanted) return addedUp(wanted, part, from)
  if ('count' in wanted) return earlier(wanted.count, wanted, part, from.record).length
  const days = daysHeld(wanted.total, part, from.record, wanted.sinceAge)
  return wanted.in === 'days' ? days : Math.floor(days / 7)
}

/** Nothing while a day is missing, or the authority has not said how much is paid on one of them. */
function amountOf(
  wanted: Extract<WorkedOutNumber, { readonly amount: string }>,
  from: Standpoint,
): number | undefined {
  const amount = from.record.amounts?.find(({ id }) => id === wanted.amount)
  const days =
    'eachRowOf' in wanted
      ? rowsOf(from, wanted.eachRowOf).map((row) => textOf(row[wanted.on]))
      : valuesOf(from, wanted.on).slice(0, 1).map(textOf)
  const pounds = days.map((day) => (amount && day ? amountOn(amount, dateOf(day)) : undefined))
  const known = pounds.filter((one) => one !== undefined)
  return known.length === 0 || known.length < days.length
    ? undefined
    : known.reduce((all, one) => all + one, 0)
}
