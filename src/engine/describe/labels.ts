import type { Question } from '../../practice/vocabulary/question.ts'
import { choicesOf, type Practice } from '../practice.ts'
import { listInWords } from '../words.ts'

/** Many options are a list in brackets, so that it is plain where the clause goes on. */
const manyOptions = 4

/** An option by the words it is offered in. */
export const labelOf = (
  code: string,
  question: Question | undefined,
  practice: Practice,
): string => {
  const choices = question ? choicesOf(practice, question) : []
  return choices.find((one) => one.code === code)?.label ?? code
}

/** "is Some or Grave", "is neither None nor Some", "is one of (…; …)": options by the words they are offered in. */
export function labelsInWords(
  is: string | readonly string[],
  question: Question | undefined,
  practice: Practice,
  isSo: boolean,
): string {
  const labels = [is].flat().map((code) => labelOf(code, question, practice))
  if (labels.length >= manyOptions) return `is ${isSo ? 'one' : 'none'} of (${labels.join('; ')})`
  if (isSo) return `is ${listInWords(labels, 'or')}`
  return `is ${labels.length === 1 ? 'not' : 'neither'} ${labels.join(' nor ')}`
}
