import type { Question, Questions } from '../vocabulary/question.ts'

/** These questions, kept from every copy that a family can ask for. */
export const notForFamily = <Qs extends Questions>(
  questions: Qs,
): { readonly [Id in keyof Qs & string]: Question } =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]): [string, Question] => [
      id,
      { ...question, sensitive: 'not-for-family' },
    ]),
  ) as { readonly [Id in keyof Qs & string]: Question }
