import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import type { Practice } from '../practice.ts'
import { address } from './placed.ts'

/** A fault where there is no such kind of fact. */
export const unknownFact = (id: string, at: string, { facts }: Practice): readonly string[] =>
  facts.has(id) ? [] : [`${address(at, id)}: no such fact`]

/** A fault where there is no such process, and none is promised. */
export const unknownProcess = (id: string, at: string, practice: Practice): readonly string[] =>
  practice.processes.has(id) || id in practice.catalogue.notYetDefined
    ? []
    : [`${address(at, id)}: neither defined nor in notYetDefined`]

/** A fault where a question is not asked in the process, or is not about a day or an instant. */
export function notAMoment(
  id: string,
  at: string,
  { questions }: ProcessDefinition,
): readonly string[] {
  const question = questions[id]
  if (!question) return [`${address(at, id)}: no such question`]
  return question.kind === 'date' || question.kind === 'instant'
    ? []
    : [`${address(at, id)}: is not a date or an instant`]
}

/** "a date", "an instant": a kind of answer in a sentence. */
export const aKind = (kind: Question['kind']): string =>
  `${kind === 'instant' ? 'an' : 'a'} ${kind}`
