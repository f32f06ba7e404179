import type { Question } from '../practice/vocabulary/question.ts'
import type { Value } from './standpoint.ts'
import { dateOf } from './temporal.ts'

type Row = Readonly<Record<string, Value>>

/**
 * The value as an answer to another question: an instant becomes the London day it fell on where a day is asked,
 * and a list keeps the columns the other has. What is answered anew each time (who came to a meeting) is left
 * behind, unless it is a later version of the same thing.
 */
export function fittedTo(
  question: Question | undefined,
  value: Value,
  { laterVersion = false }: { readonly laterVersion?: boolean } = {},
): Value {
  if (question?.kind === 'date' && typeof value === 'string') return dateOf(value)
  if (question?.kind !== 'list' || !Array.isArray(value)) return value
  const columns = Object.entries(question.of)
    .filter(([, column]) => laterVersion || !column.anew)
    .map(([id]) => id)
  return (value as readonly Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([id]) => columns.includes(id))),
  )
}
