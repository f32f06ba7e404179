import type { Value } from '../../engine/standpoint.ts'
import type { StoredAnswer, StoredAnswers } from '../../store/records.ts'

/** A first answer, or one given by nobody we know: a form, a file, another record. */
function answered(value: Value, at: string, by: string | undefined): StoredAnswer {
  return { value, version: 1, at, ...(by ? { by } : {}) }
}

/** First answers, all given at once. Blanks are left out. */
export function answeredAll(
  values: Readonly<Record<string, Value | undefined>>,
  at: string,
  by: string | undefined,
): StoredAnswers {
  const stored: Record<string, StoredAnswer> = {}
  for (const [question, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') stored[question] = answered(value, at, by)
  }
  return stored
}
