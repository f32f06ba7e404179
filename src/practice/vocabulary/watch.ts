import type { Condition } from './condition.ts'
import type { FactMoment } from './clock.ts'
import type { FactTypeId } from './identifiers.ts'
import type { Post } from './role.ts'
import type { Source } from './source.ts'

/**
 * A rule that a list of children is drawn up by, open to everyone who reads the list: this child is on it
 * because this is so. It is never a score, and an authority may switch it off.
 */
export interface Watch {
  readonly id: string
  /** Why a child is on the list: "No plan for permanence by the second review". */
  readonly title: string
  /** What it means for the child, and what somebody does about it. */
  readonly means: string
  /** Red is said as "act now", amber as "look at this". */
  readonly says: 'act-now' | 'look'
  /** All that are given must hold: a condition of the child today, and a deadline of theirs that is late. */
  readonly when?: Condition
  readonly late?: {
    /** The clock's id in the timescale register. */
    readonly clock: string
    /** Late by more than so many working days; 0 is late at all. */
    readonly byMoreThanWorkingDays: number
    readonly butNotMoreThanWorkingDays?: number
  }
  /** The facts behind it, one click away. */
  readonly shows: readonly FactTypeId[]
  readonly source: readonly Source[]
}

/** How long it takes a watched child to get from the beginning of what they are watched for to something else. */
export interface WatchedSpan {
  /** "Days to a decision". */
  readonly title: string
  /** The first such moment since it began; until then the days are counted to today. */
  readonly to: FactMoment
}

/** What is said beside each child: how many such facts there were in the time before, or what they say, each word once. */
export type WatchedColumn = {
  readonly title: string
  readonly in: FactTypeId
  readonly inLast: { readonly days: number } | { readonly months: number }
} & ({ readonly counts: true } | { readonly says: readonly string[] })

/**
 * What several children, or several times, name alike: a place, somebody they were with. It is said how many, and who
 * only to whoever may open their records.
 */
export interface WatchedTogether {
  /** The last part of the address of its file. */
  readonly id: string
  /** "Places named more than once". */
  readonly title: string
  readonly lead: string
  readonly in: FactTypeId
  readonly inLast: { readonly days: number } | { readonly months: number }
  /** The detail that is alike, however it was spelt and spaced. */
  readonly alike: string
  /** Details that tell two of one name apart: a postcode, or else a town. */
  readonly apartBy: readonly string[]
  /** What else is said of it. */
  readonly says: readonly string[]
  /** Said once it was named so many times. */
  readonly atLeast: number
  readonly none: string
}

/** A list of children, drawn up by open rules. */
export interface WatchList {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  readonly lead: string
  /** Who is on it: children who hold this fact. */
  readonly of: FactTypeId
  /** Or for whom one began in the time before today, whether or not they hold it still. */
  readonly inLast?: { readonly days: number } | { readonly months: number }
  /** Only those whom a rule says to look at. */
  readonly onlyFlagged?: true
  readonly columns?: readonly WatchedColumn[]
  /** What is named by several of all the children, whether or not they are on the list. */
  readonly together?: readonly WatchedTogether[]
  /** Who reads it: of their own teams, or, where the post reaches the county, of all. */
  readonly readBy: readonly Post[]
  /** Who switches a rule on or off for the authority. */
  readonly switchedBy: readonly Post[]
  readonly spans: readonly WatchedSpan[]
  readonly rules: readonly Watch[]
}
