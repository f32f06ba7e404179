import type { FactTypeId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { WorkedOutNumber } from '../practice/vocabulary/worked-out.ts'
import { daysBack, says } from './fact-tests.ts'
import { isLike } from './likeness.ts'
import { textOf, valuesOf, type PartView, type Standpoint } from './standpoint.ts'

/**
 * What such facts of the subject say in a detail, added up; 0 where there is none. One of the same day counts, and so does
 * one that is dated later: whoever writes down late what was asked for early takes nothing twice.
 */
export function addedUp(
  wanted: Extract<WorkedOutNumber, { readonly sum: unknown }>,
  part: PartView,
  from: Standpoint,
): number | undefined {
  const { sum, detail, where, saying = {}, inLast } = wanted
  const { record } = from
  if (Object.values(saying).some((id) => valuesOf(from, id).length === 0)) return undefined
  const since = inLast ? daysBack(record.happenedOn, inLast) : ''
  return part.facts
    .filter((fact) => fact.kind === sum && fact.fromOn > since && isLike(fact.detail, where))
    .filter((fact) => says(fact, saying, part, record))
    .map((fact) => Number(textOf(fact.detail[detail]) || 0))
    .filter(Number.isFinite)
    .reduce((all, one) => all + one, 0)
}

/** The kinds of fact that numbers of the process are added up from. */
export const factsAddedUp = ({ questions }: ProcessDefinition): readonly FactTypeId[] => [
  ...new Set(
    Object.values(questions).flatMap((question) =>
      question.kind === 'number' && question.workedOut && 'sum' in question.workedOut
        ? [question.workedOut.sum]
        : [],
    ),
  ),
]
