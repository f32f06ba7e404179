import type { FactMoment } from '../../practice/vocabulary/clock.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import type { Asking } from './judged.ts'
import { address } from './placed.ts'

/** A fault where there is no such kind of fact. */
export const unknownFact = (id: string, at: string, { facts }: Practice): readonly string[] =>
  facts.has(id) ? [] : [`${address(at, id)}: no such fact`]

/** Faults of a day that is an answer's, or that of a fact. */
export const unknownDay = (
  day: string | FactMoment,
  at: string,
  definition: Asking,
  practice: Practice,
): readonly string[] =>
  typeof day === 'string' ? notAMoment(day, at, definition) : unknownFact(day.fact, at, practice)

/** A fault where there is no such process, and none is promised. */
export const unknownProcess = (id: string, at: string, practice: Practice): readonly string[] =>
  practice.processes.has(id) || id in practice.catalogue.notYetDefined
    ? []
    : [`${address(at, id)}: neither defined nor in notYetDefined`]

/** A fault where there is no such register. */
export const unknownRegister = (
  id: string,
  at: string,
  { registers }: Practice,
): readonly string[] => (registers.has(id) ? [] : [`${address(at, id)}: no such register`])

/** A fault where a question is not asked in the process, or is not about a day or an instant. */
export function notAMoment(id: string, at: string, { questions }: Asking): readonly string[] {
  const question = questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return question.kind === 'date' || question.kind === 'instant'
    ? []
    : [`${address(at, id)}: is not a date or an instant`]
}

/** A fault where a question is not asked in the process, or is not answered with this kind of thing. */
export function notOfKind(
  id: string,
  kind: 'worker' | 'team' | 'number' | 'text',
  at: string,
  { questions }: Asking,
): readonly string[] {
  const question = questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return question.kind === kind ? [] : [`${address(at, id)}: is not ${aKind(kind)}`]
}

/** Is nobody asked, because the record can say it by itself? */
export const isWorkedOut = (question: Question): boolean => 'workedOut' in question

/** "a date", "an instant": a kind of answer in a sentence. */
export const aKind = (kind: Question['kind']): string =>
  `${kind === 'instant' ? 'an' : 'a'} ${kind}`
