import type { TimeText } from './identifiers.ts'
import type { TeamType } from './role.ts'
import type { Source } from './source.ts'

/** Which of a worker's requests a rule looks at. What is given must all be so. */
export interface UnusualRequests {
  /** The names of requests as the audit keeps them. */
  readonly actions: readonly string[]
  /** Only those that were refused; only those that were not, where it says so. */
  readonly refused?: boolean
  /** About somebody of the worker's own surname; or somebody restricted, or whom the worker is kept from. */
  readonly about?: 'same-surname' | 'closed-to-them'
  /** Outside these times in London, or on a Saturday or Sunday, by workers who hold no post in such a team. */
  readonly outside?: {
    readonly opens: TimeText
    readonly closes: TimeText
    readonly exceptIn: readonly TeamType[]
  }
}

/**
 * An open rule by which the privacy officer is shown requests to look at: this worker, in this hour or on this day, because
 * this is so. It is never a score, says nothing about why, and an authority may switch it off.
 */
export interface UnusualAccessRule {
  readonly id: string
  readonly title: string
  /** What it looks for, in a sentence, with its numbers. */
  readonly says: string
  /** What it may well be, so that nobody is thought ill of for it. */
  readonly mayBe: string
  readonly of: UnusualRequests
  readonly within: 'hour' | 'day'
  /** So many requests, or different people, at the least. */
  readonly atLeast: number
  readonly counting: 'requests' | 'people'
  /** Not when the worker made one of these in the same time. */
  readonly unless?: readonly string[]
  readonly source: readonly Source[]
}
