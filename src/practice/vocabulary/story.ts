import type { FactTypeId } from './identifiers.ts'
import type { Source } from './source.ts'

/** What somebody has to know who has never met this child and is rung about them at night. */
export type StoryTopic =
  | 'family'
  | 'where-tonight'
  | 'standing'
  | 'worry'
  | 'plan'
  | 'must-not-happen'
  | 'danger'
  | 'needs'
  | 'seen'
  | 'ring'

/**
 * What an answer tells of the story so far. With `while`, only for as long as the child holds that fact: where a
 * missing child was last seen says nothing once they are back.
 */
export type Tells = StoryTopic | { readonly topic: StoryTopic; readonly while: FactTypeId }

/** A question that the story so far answers, whichever records say it. */
export interface StoryQuestion {
  readonly id: StoryTopic
  /** As somebody asks it at night. */
  readonly asks: string
  /** Said plainly where nothing that the reader may read answers it. */
  readonly notKnown: string
  /** Every record that says something counts, not only the latest of its kind: what was forbidden once may be still. */
  readonly keepsEarlier?: true
  readonly source: readonly Source[]
}
