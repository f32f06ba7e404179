import type { Question } from '../../practice/vocabulary/question.ts'
import { choicesOf, type Practice } from '../practice.ts'

/** What may be answered, where it is one of a set; undefined for a text, a date or anything else that is open. */
export function optionsOf(practice: Practice, question: Question): readonly string[] | undefined {
  if (question.kind === 'yes-no') return question.unknown ? ['yes', 'no', 'unknown'] : ['yes', 'no']
  if (question.kind !== 'choice' && question.kind !== 'choices') return undefined
  return choicesOf(practice, question).map(({ code }) => code)
}
