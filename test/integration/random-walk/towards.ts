import type { Raw } from '../../../src/engine/answers.ts'
import { answeredIn } from '../../../src/engine/answer-tests.ts'
import { holds } from '../../../src/engine/conditions.ts'
import { isLike } from '../../../src/engine/likeness.ts'
import { asked } from '../../../src/engine/journey.ts'
import { choicesOf } from '../../../src/engine/practice.ts'
import { partsOf, type Standpoint, type Value } from '../../../src/engine/standpoint.ts'
import { isWorkedOut } from '../../../src/engine/worked-out.ts'
import type { Condition } from '../../../src/practice/vocabulary/condition.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'
import type { Question } from '../../../src/practice/vocabulary/question.ts'
import { byTrying, restsOn, type Found } from './by-trying.ts'
import {
  randomAnswer,
  randomRow,
  typedAgain,
  workersWith,
  type AnswerSource,
} from './random-answers.ts'

/** An answer that would help. */
export interface Wish {
  readonly question: string
  readonly partId?: string
  readonly raw: Raw
}

/** What wishes are made from: the record as it stands, and luck. */
export interface Wishing extends AnswerSource {
  readonly definition: ProcessDefinition
}

type On<Key extends string> = Extract<Condition, Readonly<Record<Key, unknown>>>
type Row = Readonly<Record<string, Value>>

/**
 * Answers that bring a condition nearer to what is wanted of it; none when answers cannot. One way is taken of
 * several, by luck, so that asking again may find another.
 */
export function towards(
  condition: Condition,
  wanted: boolean,
  from: Standpoint,
  by: Wishing,
): readonly Wish[] {
  if (holds(condition, from) === wanted) return []
  if ('not' in condition) return towards(condition.not, !wanted, from, by)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    if ('all' in condition === wanted) return parts.flatMap((one) => towards(one, wanted, from, by))
    const ways = parts
      .map((one) => towards(one, wanted, from, by))
      .filter((wishes) => wishes.length > 0)
    return ways.length > 0 ? by.chance.one(ways) : []
  }
  const id = questionOf(condition)
  const question = id === undefined ? undefined : by.definition.questions[id]
  if (id === undefined || !question) return []
  const rests = isTried(condition) || isWorkedOut(question)
  const each = rests ? restsOnChildren(condition, by.definition) : question.each === 'child'
  const standpoints: readonly Standpoint[] =
    each && !from.part ? from.record.parts.map((part) => ({ record: from.record, part })) : [from]
  return standpoints.flatMap((at) => {
    const found = rests
      ? byTrying(condition, wanted, at, by)
      : suited(id, question, { condition, wanted, at, by })
    const asks = found && by.definition.questions[found.question]
    if (!asks) return []
    const partId = asks.each === 'child' ? at.part?.id : undefined
    return [
      ...toBeAsked(found.question, asks, at, by),
      { ...found, ...(partId === undefined ? {} : { partId }) },
    ]
  })
}

/** What compares days, or asks an age on one, is answered by trying. */
const isTried = (condition: Condition): boolean =>
  ['notAfter', 'since', 'within', 'falls', 'notBefore', 'aged'].some((word) => word in condition)

/** Does what it rests on differ from child to child? */
const restsOnChildren = (condition: Condition, definition: ProcessDefinition): boolean =>
  'aged' in condition ||
  restsOn(condition, definition).some((id) => definition.questions[id]?.each === 'child')

function suited(
  id: string,
  question: Question,
  {
    condition,
    wanted,
    at,
    by,
  }: {
    readonly condition: Condition
    readonly wanted: boolean
    readonly at: Standpoint
    readonly by: Wishing
  },
): Found | undefined {
  const stored = (question.each === 'child' ? at.part : at.record)?.values[id]
  const raw = suitable(condition, wanted, { question, stored, at, by })
  return raw === unsuitable ? undefined : { question: id, raw }
}

/** What has to be answered before a question is asked at all. */
export function toBeAsked(
  id: string,
  question: Question,
  from: Standpoint,
  by: Wishing,
): readonly Wish[] {
  const record = { record: from.record }
  const page = by.definition.pages.find((one) => one.asks.includes(id))
  return [
    ...(page?.when ? towards(page.when, true, record, by) : []),
    ...(question.when && !asked(question, from) ? towards(question.when, true, from, by) : []),
  ]
}

function questionOf(condition: Condition): string | undefined {
  if ('question' in condition) return condition.question
  if ('rows' in condition) return condition.rows
  if ('aged' in condition) return condition.on
  return 'everyRowOf' in condition ? condition.everyRowOf : undefined
}

const unsuitable = Symbol('no answer of this kind would do')

interface Answering {
  readonly question: Question
  readonly stored: Value | undefined
  readonly at: Standpoint
  readonly by: Wishing
}

function suitable(
  condition: Condition,
  wanted: boolean,
  given: Answering,
): Raw | typeof unsuitable {
  const { question, by } = given
  const { chance } = by
  if ('is' in condition && 'question' in condition) return withCode(condition, wanted, given)
  if ('answered' in condition) {
    return condition.answered === wanted ? randomAnswer(question, by) : ''
  }
  if ('holdsRole' in condition) {
    const fitting = workersWith(by.workers, condition.holdsRole, wanted)
    return fitting.length > 0 ? chance.one(fitting).workerId : unsuitable
  }
  if ('atLeast' in condition && 'question' in condition) {
    const least = boundOf(condition.atLeast, given)
    return least === undefined ? unsuitable : String(least + (wanted ? chance.below(3) : -1))
  }
  if ('atMost' in condition) {
    const most = boundOf(condition.atMost, given)
    return most === undefined ? unsuitable : String(most + (wanted ? 0 : 1))
  }
  if ('names' in condition) return whoIsNamed(condition, wanted, given)
  if ('rows' in condition) return withRows(condition, wanted, given)
  if ('everyRowOf' in condition) return wanted ? filledIn(condition, given) : unsuitable
  return unsuitable
}

/** The bound itself, or what another answer says. */
const boundOf = (bound: number | string, { at }: Answering): number | undefined =>
  typeof bound === 'number' ? bound : answeredIn(at)(bound)

function withCode(
  condition: Extract<Condition, { readonly question: string; readonly is: unknown }>,
  wanted: boolean,
  { question, by }: Answering,
): Raw | typeof unsuitable {
  const codes = typeof condition.is === 'string' ? [condition.is] : condition.is
  const known =
    question.kind === 'yes-no'
      ? ['yes', 'no']
      : choicesOf(by.practice, question)
          .filter((one) => !one.closed)
          .map((one) => one.code)
  const fitting = known.filter((code) => codes.includes(code) === wanted)
  if (fitting.length === 0) return unsuitable
  const code = by.chance.one(fitting)
  return question.kind === 'choices' ? [code] : code
}

/** Whoever records, decides or works with the child, or somebody else. */
function whoIsNamed(
  { names }: Extract<Condition, { readonly names: unknown }>,
  wanted: boolean,
  { at, by }: Answering,
): Raw | typeof unsuitable {
  const are =
    names === 'case-holder'
      ? partsOf(at).map((one) => one.caseHolder)
      : names === 'chair'
        ? (at.record.chairs ?? [])
        : [at.record.workers[names]]
  const fitting = by.workers.filter((one) => are.includes(one.workerId) === wanted)
  return fitting.length > 0 ? by.chance.one(fitting).workerId : unsuitable
}

const rowsIn = (stored: Value | undefined): readonly Row[] =>
  Array.isArray(stored) ? (stored as readonly Row[]) : []

function withRows(
  condition: On<'rows'>,
  wanted: boolean,
  { question, stored, by }: Answering,
): Raw | typeof unsuitable {
  if (question.kind !== 'list') return unsuitable
  const { where = {}, distinct } = condition
  const before = rowsIn(stored)
  if (!wanted) {
    const left = before.filter((row) => !isLike(row, where))
    return typedAgain(question, left)
  }
  const kept = typedAgain(question, before)
  const column = distinct === undefined ? undefined : question.of[distinct]
  const codes = column ? choicesOf(by.practice, column).map((one) => one.code) : []
  const more = Array.from({ length: condition.atLeast }, (_, at) => {
    const given = Object.entries(where).map(([id, one]) => {
      const code = typeof one === 'string' ? one : by.chance.one(one)
      return [id, question.of[id]?.kind === 'choices' ? [code] : code] as const
    })
    const allowed = where[distinct ?? ''] ?? codes
    const own =
      distinct !== undefined && Array.isArray(allowed) && allowed.length > 0
        ? [[distinct, (allowed as readonly string[])[at % allowed.length]] as const]
        : []
    return randomRow(question, by, Object.fromEntries([...given, ...own]))
  })
  return [...(Array.isArray(kept) ? (kept as readonly Record<string, Raw>[]) : []), ...more]
}

function filledIn(
  { has }: On<'everyRowOf'>,
  { question, stored, by }: Answering,
): Raw | typeof unsuitable {
  if (question.kind !== 'list') return unsuitable
  return rowsIn(stored).map((row) => {
    const wanting = has.filter((id) => row[id] === undefined)
    const more = wanting.flatMap((id) => {
      const inner = question.of[id]
      return inner ? [[id, randomAnswer(inner, by)] as const] : []
    })
    const again = Object.entries(question.of).map(
      ([id, inner]) => [id, typedAgain(inner, row[id])] as const,
    )
    return Object.fromEntries([...again, ...more])
  })
}
