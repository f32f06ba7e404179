import type { Question } from '../../practice/vocabulary/question.ts'
import { choicesOf, type Practice } from '../practice.ts'
import { listInWords } from '../words.ts'

/** Many options are a list in brackets, so that it is plain where the clause goes on. */
const manyOptions = 4

/** "is Some or Grave", "is neither None nor Some", "is one of (…; …)": options by the words they are offered in. */
export function labelsInWords(
  is: string | readonly string[],
  question: Question | undefined,
  practice: Practice,
  isSo: boolean,
): string {
  const choices = question ? choicesOf(practice, question) : []
  const labels = [is].flat().map((code) => choices.find((one) => one.code === code)?.label ?? code)
  if (labels.length >= manyOptions) return `is ${isSo ? 'one' : 'none'} of (${labels.join('; ')})`
  if (isSo) return `is ${listInWords(labels, 'or')}`
  return `is ${labels.length === 1 ? 'not' : 'neither'} ${labels.join(' nor ')}`
}
