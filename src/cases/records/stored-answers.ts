import type { Value } from '../../engine/standpoint.ts'
import type { StoredAnswer, StoredAnswers } from '../../store/stored-answer.ts'

/** Who gave first answers, and when; nobody we know, when a form, a file or another record did. */
export interface Given {
  readonly at: string
  readonly by: string | undefined
  /** The reference of the record they were carried from. */
  readonly from?: string | undefined
}

const answered = (value: Value, { at, by, from }: Given): StoredAnswer => ({
  value,
  version: 1,
  at,
  ...(by ? { by } : {}),
  ...(from ? { from } : {}),
})

/** First answers, all given at once. Blanks are left out. */
export function answeredAll(
  values: Readonly<Record<string, Value | undefined>>,
  given: Given,
): StoredAnswers {
  const stored: Record<string, StoredAnswer> = {}
  for (const [question, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') stored[question] = answered(value, given)
  }
  return stored
}
