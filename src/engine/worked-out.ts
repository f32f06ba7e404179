import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Question } from '../practice/vocabulary/question.ts'
import type {
  WorkedOutDate,
  WorkedOutFrom,
  WorkedOutNumber,
} from '../practice/vocabulary/worked-out.ts'
import { answeredIn, momentOf } from './answer-tests.ts'
import { daysBetween } from './calendar-days.ts'
import { holds } from './conditions.ts'
import { dueOn } from './due-by.ts'
import { daysHeld, earlier } from './fact-tests.ts'
import {
  partsOf,
  valuesOf,
  type RecordView,
  type Standpoint,
  type Value,
  type Values,
} from './standpoint.ts'
import { dateOf, momentAt } from './temporal.ts'

/** Is it worked out, rather than asked of anybody? */
export const isWorkedOut = (question: Question): boolean => 'workedOut' in question

/**
 * The record with every answer that is worked out as it comes to now, one after the other in the order of the
 * definition, so that a later one may rest on an earlier. An answer that nothing gives any more is gone.
 */
export function withWorkedOut(definition: ProcessDefinition, record: RecordView): RecordView {
  const wanted = Object.entries(definition.questions).filter(([, one]) => isWorkedOut(one))
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
  const [part] = partsOf(from)
  if (!part) return undefined
  if ('count' in wanted) return earlier(wanted.count, wanted, part, from.record).length
  const days = daysHeld(wanted.total, part, from.record, wanted.sinceAge)
  return wanted.in === 'days' ? days : Math.floor(days / 7)
}
