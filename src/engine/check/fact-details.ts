import type { FactMoment } from '../../practice/vocabulary/clock.ts'
import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { FactTypeId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { carriedIn } from './carried.ts'
import { conditionsIn } from './conditions-in.ts'
import { atomsIn, comparedWith, isComparison } from './judged.ts'
import { address, effectsIn } from './placed.ts'
import { workedOutDays } from './worked-out-by.ts'

/** A detail of a fact where something asks about it. */
export interface AskedDetail {
  readonly at: string
  readonly fact: FactTypeId
  readonly detail: string
}

const each = (at: string, fact: FactTypeId, details: readonly string[]): readonly AskedDetail[] =>
  details.map((detail) => ({ at: address(at, fact), fact, detail }))

const ofMoment = (at: string, { fact, where }: FactMoment): readonly AskedDetail[] =>
  each(at, fact, Object.keys(where ?? {}))

/** Every detail of a fact that a condition asks about. */
export const detailsIn = (condition: Condition, at: string): readonly AskedDetail[] =>
  atomsIn(condition).flatMap((atom) => {
    if ('holds' in atom) return each(at, atom.holds, Object.keys({ ...atom.where, ...atom.saying }))
    if ('had' in atom) return each(at, atom.had, Object.keys(atom.where ?? {}))
    if ('entryHolds' in atom) return each(at, atom.entryHolds, Object.keys(atom.where ?? {}))
    if (!isComparison(atom)) return []
    const other = comparedWith(atom)
    return typeof other === 'string' ? [] : ofMoment(at, other)
  })

/** Every detail of a fact by which a question is worked out, besides those in its conditions. */
function detailsWorkedOut(question: Question, at: string): readonly AskedDetail[] {
  const counted =
    question.kind === 'number' && question.workedOut && 'count' in question.workedOut
      ? each(
          address(at, 'count'),
          question.workedOut.count,
          Object.keys(question.workedOut.where ?? {}),
        )
      : []
  return [
    ...counted,
    ...numbersSaid(question, at),
    ...workedOutDays(question).flatMap(({ steps, from }) =>
      'fact' in from ? ofMoment(address(at, ...steps), from) : [],
    ),
  ]
}

/** The details that a number is taken from, of an entry or added up. */
function numbersSaid(question: Question, at: string): readonly AskedDetail[] {
  if (question.kind !== 'number' || !question.workedOut) return []
  const { workedOut } = question
  if ('saidBy' in workedOut) return each(at, workedOut.saidBy, [workedOut.detail])
  if (!('sum' in workedOut)) return []
  const { sum, detail, where, saying } = workedOut
  return each(at, sum, [detail, ...Object.keys({ ...where, ...saying })])
}

/** Every detail of a fact that a process asks about: in conditions, clocks, what it carries and what it copies. */
export function detailsAskedAbout(definition: ProcessDefinition): readonly AskedDetail[] {
  const { id, clocks, copies, questions } = definition
  const one = (
    at: string,
    from: { readonly fact: FactTypeId; readonly detail?: string },
  ): readonly AskedDetail[] => each(at, from.fact, from.detail === undefined ? [] : [from.detail])
  return [
    ...conditionsIn(definition).flatMap(({ at, condition }) => detailsIn(condition, at)),
    ...clocks.flatMap((clock) =>
      (['from', 'stops'] as const).flatMap((step) => {
        const moment = clock[step]
        return 'fact' in moment ? ofMoment(address(id, 'clocks', clock.id, step), moment) : []
      }),
    ),
    ...Object.entries(questions).flatMap(([question, asked]) =>
      detailsWorkedOut(asked, address(id, 'questions', question, 'workedOut')),
    ),
    ...effectsIn(definition).flatMap(({ at, thing }) =>
      carriedIn(thing).flatMap(({ steps, from }) =>
        'fact' in from ? one(address(at, ...steps), from) : [],
      ),
    ),
    ...Object.entries(copies ?? {}).flatMap(([question, copied]) =>
      copied && 'fact' in copied ? one(address(id, 'copies', question), copied) : [],
    ),
  ]
}
