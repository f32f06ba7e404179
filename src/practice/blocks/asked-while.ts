import type { Condition } from '../vocabulary/condition.ts'
import type { Question, Questions } from '../vocabulary/question.ts'

/** These questions, each asked only while this holds, besides what it asks of itself. */
export const askedWhile = <Qs extends Questions>(
  condition: Condition,
  questions: Qs,
): { readonly [Id in keyof Qs & string]: Question } =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]): [string, Question] => [
      id,
      { ...question, when: question.when ? { all: [condition, question.when] } : condition },
    ]),
  ) as { readonly [Id in keyof Qs & string]: Question }
