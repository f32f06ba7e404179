import type { Condition } from './condition.ts'
import type { Effect } from './effect.ts'
import type { QuestionId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/** Something that must be so, and the words a person reads when it is not. */
export interface Requirement<Question extends QuestionId = QuestionId> {
  readonly that: Condition<Question>
  /** What happened, what is safe, and what to do. */
  readonly otherwise: string
}

/** One way a record, or one child's part of it, can end. */
export interface Outcome<Question extends QuestionId = QuestionId> {
  /** The guide's own words. */
  readonly label: string
  /** A plainer sentence for the person told about it. */
  readonly explained?: string
  readonly source: Source
  /** Offered only when this holds. */
  readonly when?: Condition<Question>
  /** Questions this outcome makes necessary; they are asked beside it. */
  readonly asks?: readonly Question[]
  readonly requires?: readonly Requirement<Question>[]
  /** Only these of those who authorise may decide it like this. */
  readonly by?: readonly Post[]
  readonly effects?: readonly Effect<Question>[]
}
