import type { FactTypeId } from './identifiers.ts'
import type { Source } from './source.ts'

/**
 * How heavy a caseload is, besides how many children are in it: each child counts as the heaviest of what is open for
 * them, and as one where nothing of it is weighed.
 */
export interface CaseWeights {
  readonly weights: readonly CaseWeight[]
  readonly source: Source
}

export interface CaseWeight {
  /** What is open for a child. */
  readonly fact: FactTypeId
  /** How many children of an ordinary caseload they count as. */
  readonly countsAs: number
}
