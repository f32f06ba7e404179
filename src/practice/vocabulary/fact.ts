import type { FactTypeId } from './identifiers.ts'
import type { Source } from './source.ts'

/** A kind of dated fact that many things read: an open referral, a plan, a legal status. */
export interface FactType {
  readonly id: FactTypeId
  /** What someone reads: "Open referral". */
  readonly title: string
  /** Facts of one group may not overlap for one subject (exclusion constraint in the database). */
  readonly excludes?: string
  /** What a person is told when an overlap is refused. */
  readonly overlapMessage?: string
  readonly source: readonly Source[]
}
