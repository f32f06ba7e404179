import { parseAnswer, type Raw } from '../../../src/engine/answers.ts'
import { addDays } from '../../../src/engine/calendar-days.ts'
import { holds } from '../../../src/engine/conditions.ts'
import { choicesOf } from '../../../src/engine/practice.ts'
import type { Standpoint, Value, Values } from '../../../src/engine/standpoint.ts'
import { dateInLondon, dateOf } from '../../../src/engine/temporal.ts'
import { isWorkedOut, withWorkedOut } from '../../../src/engine/worked-out.ts'
import type { Condition } from '../../../src/practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'
import type { Question } from '../../../src/practice/vocabulary/question.ts'
import { typedAgain } from './random-answers.ts'
import type { Wishing } from './towards.ts'

/** An answer that would do, to one of the questions that a condition rests on. */
export interface Found {
  readonly question: string
  readonly raw: Raw
}

/**
 * Tries answers to the questions that a condition rests on, until one brings what is wanted of it: an order of
 * days, a time within another, an age on a day, or what is worked out from answers. Of those that do, one that
 * keeps most of what else the process asks of the same question.
 */
export function byTrying(
  condition: Condition,
  wanted: boolean,
  from: Standpoint,
  by: Wishing,
): Found | undefined {
  const { definition, chance } = by
  const questions = restsOn(condition, definition)
  const first = chance.below(questions.length)
  for (const id of [...questions.slice(first), ...questions.slice(0, first)]) {
    const question = definition.questions[id]
    if (!question) continue
    const others = rulesAbout(id, definition)
    const fitting = candidates(question, from, by).flatMap(({ raw, value }) => {
      const then = asIfAnswered(id, value, from, definition)
      if (holds(condition, then) !== wanted) return []
      return [{ raw, kept: others.filter((one) => holds(one, then)).length }]
    })
    const most = Math.max(...fitting.map((one) => one.kept))
    const best = fitting.filter((one) => one.kept === most)
    if (best.length > 0) return { question: id, raw: chance.one(best).raw }
  }
  return undefined
}

/** The questions that somebody answers and on which a condition rests, through what is worked out from them too. */
export function restsOn(within: unknown, definition: ProcessDefinition): readonly string[] {
  const named = new Set<string>()
  const look = (one: unknown): void => {
    if (typeof one === 'object' && one !== null) Object.values(one).forEach(look)
    const question = typeof one === 'string' ? definition.questions[one] : undefined
    if (typeof one !== 'string' || !question || named.has(one)) return
    named.add(one)
    if ('workedOut' in question) look(question.workedOut)
  }
  look(within)
  return [...named].filter((id) => {
    const question = definition.questions[id]
    return question !== undefined && !isWorkedOut(question)
  })
}

/** Everything that the process requires and that says something of this question. */
function rulesAbout(id: string, definition: ProcessDefinition): readonly Condition[] {
  const requirements = [
    ...(definition.submitRequires ?? []),
    ...(definition.authoriseRequires ?? []),
    ...Object.values(definition.outcomes).flatMap((one) => one.requires ?? []),
  ]
  return requirements
    .map(({ that }) => that)
    .filter((that) => restsOn(that, definition).includes(id))
}

/** The record as it would be with this answer, and with what would be worked out from it. */
function asIfAnswered(
  id: string,
  value: Value | undefined,
  { record, part }: Standpoint,
  definition: ProcessDefinition,
): Standpoint {
  const put = (values: Values): Values => ({ ...values, [id]: value })
  const isEach = definition.questions[id]?.each === 'child'
  const answered = isEach
    ? {
        ...record,
        parts: record.parts.map((one) =>
          part && one.id !== part.id ? one : { ...one, values: put(one.values) },
        ),
      }
    : { ...record, values: put(record.values) }
  const then = withWorkedOut(definition, answered)
  const own = part && then.parts.find((one) => one.id === part.id)
  return { record: then, ...(own ? { part: own } : {}) }
}

/** Answers worth trying, each as a page would send it and as it would be stored. */
function candidates(
  question: Question,
  from: Standpoint,
  by: Wishing,
): readonly { readonly raw: Raw; readonly value: Value | undefined }[] {
  const context = { practice: by.practice, now: by.now }
  return rawCandidates(question, from, by).flatMap((raw) => {
    const parsed = parseAnswer(question, raw, context)
    return parsed.is === 'value' ? [{ raw, value: parsed.value }] : []
  })
}

function rawCandidates(question: Question, from: Standpoint, by: Wishing): readonly Raw[] {
  switch (question.kind) {
    case 'yes-no':
      return ['yes', 'no']
    case 'choice':
    case 'choices': {
      const codes = choicesOf(by.practice, question).filter((one) => !one.closed)
      return codes.map(({ code }) => (question.kind === 'choices' ? [code] : code))
    }
    case 'number': {
      const least = question.from ?? 0
      return Array.from({ length: 30 }, (_, at) => String(least + at))
    }
    case 'date':
      return daysAround(from, by)
    case 'instant':
      return [
        ...momentsIn(from)
          .filter((one) => one.length > 10)
          .map((one) => typedAgain(question, one)),
        ...daysAround(from, by).flatMap((day) => [`${day} 00:00`, `${day} 10:30`]),
      ]
    case 'worker':
      return by.workers.map((one) => one.workerId)
    case 'team':
    case 'entry':
    case 'text':
    case 'long-text':
    case 'list':
      return []
  }
}

/** Every day that the record or a fact of a child names, today, and some days on either side of each. */
function daysAround(from: Standpoint, { now }: Wishing): readonly string[] {
  const named = new Set([dateInLondon(now), ...momentsIn(from).map(dateOf)])
  const near = [-28, -5, -4, -3, -2, -1, 0, 1, 2, 7, 28]
  return [...new Set([...named].flatMap((day) => near.map((days) => addDays(day, days))))].sort()
}

function momentsIn({ record, part }: Standpoint): readonly string[] {
  const parts = part ? [part] : record.parts
  const said = [record, ...parts].flatMap(({ values }) => Object.values(values))
  const facts = parts.flatMap((one) => one.facts.flatMap(({ fromOn, toOn }) => [fromOn, toOn]))
  return [...said, ...facts].filter(
    (one) => typeof one === 'string' && /^\d{4}-\d\d-\d\d(?:$|T)/.test(one),
  ) as readonly string[]
}
