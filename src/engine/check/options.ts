import type { Question } from '../../practice/vocabulary/question.ts'
import { choicesOf, type Practice } from '../practice.ts'

/** What may be answered, where it is one of a set; undefined for a text, a date or anything else that is open. */
export function optionsOf(practice: Practice, question: Question): readonly string[] | undefined {
  switch (question.kind) {
    case 'yes-no':
      return question.unknown ? ['yes', 'no', 'unknown'] : ['yes', 'no']
    case 'choice':
    case 'choices':
      return choicesOf(practice, question).map(({ code }) => code)
    default:
      return undefined
  }
}
