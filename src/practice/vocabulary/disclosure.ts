import type { FactTypeId, ProcessId, QuestionId } from './identifiers.ts'
import type { Source } from './source.ts'

/** The answers of a request to see a record that its copy goes by. */
export interface CopyAsked<Q extends QuestionId = QuestionId> {
  /** Answered once it is sure who asks. */
  readonly identity: Q
  /** What gives them the right, and the answer that says nothing does. */
  readonly right: { readonly question: Q; readonly none: string }
  /** Answered when they want it no more. */
  readonly withdrawn: Q
  readonly askedAs: Q
  readonly askedBy: Q
  /** The list of others who are named in it, the columns that say what is decided of each, and which decisions cover. */
  readonly others: {
    readonly question: Q
    readonly name: QuestionId
    readonly decision: QuestionId
    readonly basis: QuestionId
    readonly covered: readonly string[]
  }
  /** The outcomes after which a copy goes out. */
  readonly shownBy: readonly string[]
}

/** Something about somebody else that is written in figures. */
export type PersonalDetail = 'telephone' | 'e-mail' | 'postcode' | 'nhs-number'

/** How a rule finds what it proposes to take out. */
export type Finds =
  /** The names of others whom the record knows, and of those whom the request lists. */
  | { readonly is: 'names' }
  /** Numbers and addresses by which somebody else could be found; never those of whom it is about. */
  | { readonly is: 'details'; readonly of: readonly PersonalDetail[] }
  /** An address that must not be disclosed. */
  | { readonly is: 'hidden-addresses' }
  /** The whole answer to each question marked so. */
  | { readonly is: 'sensitive'; readonly as: 'not-for-family' | 'conceal-referrer' }
  /** The whole answer to these questions of these processes. */
  | { readonly is: 'answers'; readonly of: Readonly<Record<ProcessId, readonly QuestionId[]>> }
  /** Every answer of records of these processes. */
  | { readonly is: 'processes'; readonly of: readonly ProcessId[] }
  /** What these partners answered. */
  | { readonly is: 'partners'; readonly of: readonly string[] }
  /** Documents that are marked so. */
  | { readonly is: 'documents'; readonly marked: readonly string[] }
  | { readonly is: 'facts'; readonly of: readonly FactTypeId[] }

/** What is proposed to be taken out of a copy, and why. A person decides each. */
export interface RedactionRule {
  readonly id: string
  /** What it finds, in a list: "Names of other people". */
  readonly title: string
  /** A code of `redaction-ground`. */
  readonly ground: string
  /** The reason that stands in the schedule: it gives nothing away. */
  readonly because: string
  readonly finds: Finds
  readonly source: readonly Source[]
}
