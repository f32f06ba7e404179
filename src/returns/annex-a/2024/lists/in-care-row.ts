import type { Span } from '../as-of.ts'
import type { OfChild } from '../list.ts'

/** A period in our care, and those before it. */
export interface InCare extends OfChild {
  readonly care: Span
  readonly before: readonly Span[]
}
