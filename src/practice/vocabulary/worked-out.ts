import type { CalendarPeriod, FactMoment } from './clock.ts'
import type { Condition } from './condition.ts'
import type { FactTypeId, QuestionId } from './identifiers.ts'

// What the record can say by itself, nobody is asked. It is worked out as of the day the record is about.

/** The first whose condition holds; without a condition, in every other case. */
export type WorkedOutChoice = readonly { readonly is: string; readonly when?: Condition }[]

/** A day to count from: an answer, a fact, or what is known of the subject. */
export type WorkedOutFrom =
  { readonly answer: QuestionId } | FactMoment | { readonly subject: 'born' | 'expected' | 'died' }

/** The latest (or the first) of the days that can be worked out, each counted from another. */
export interface WorkedOutDate {
  readonly takes: 'latest' | 'earliest'
  readonly of: readonly {
    readonly from: WorkedOutFrom
    readonly within: CalendarPeriod
    readonly when?: Condition
  }[]
}

/** How many there were, or for how long. */
export type WorkedOutNumber =
  /** Whole weeks or days for which such a fact was held, since an age where one is given. */
  | {
      readonly total: FactTypeId
      readonly in: 'weeks' | 'days'
      readonly sinceAge?: number
    }
  /** How many of them began, in the time before it, or since an open fact began. */
  | {
      readonly count: FactTypeId
      readonly where?: Readonly<Record<string, string | readonly string[]>>
      readonly inLast?: { readonly days: number } | { readonly months: number }
      readonly since?: FactTypeId
    }
  /** How far a number has come from another, such as a score from what it was at first; nothing until both are there. */
  | { readonly change: QuestionId; readonly since: QuestionId }
  /** Days from one to the other; nothing until both are there. */
  | { readonly daysFrom: WorkedOutFrom; readonly to: WorkedOutFrom }
  /** Whole hours of the clock from one instant to another. */
  | { readonly hoursFrom: QuestionId; readonly to: QuestionId }
