import type { CalendarPeriod, FactMoment } from './clock.ts'
import type { Condition } from './condition.ts'
import type { AmountId, FactTypeId, QuestionId } from './identifiers.ts'

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
  /** The number that an open fact of the entry which an answer names says; nothing where it says none. */
  | { readonly saidBy: FactTypeId; readonly detail: string; readonly ofEntry: QuestionId }
  /**
   * What such facts of the subject say in a detail, added up: every one, or each that began since so long before; those
   * whose details say what these answers say. Nothing while one of these is not there.
   */
  | {
      readonly sum: FactTypeId
      readonly detail: string
      readonly where?: Readonly<Record<string, string | readonly string[]>>
      readonly saying?: Readonly<Record<string, QuestionId>>
      readonly inLast?: { readonly days: number } | { readonly months: number }
    }
  /** The age of the subject in whole years on the day that an answer says. */
  | { readonly ageOn: QuestionId }
  /** What the authority pays for it, in pounds, as it stood on the day that an answer says; nothing while it has not said. */
  | { readonly amount: AmountId; readonly on: QuestionId }
  /** The same for each row of a list, by the day in that column, added up. */
  | { readonly amount: AmountId; readonly eachRowOf: QuestionId; readonly on: QuestionId }
  /** How far a number has come from another, such as a score from what it was at first; nothing until both are there. */
  | { readonly change: QuestionId; readonly since: QuestionId }
  /** Days from one to the other; nothing until both are there. */
  | { readonly daysFrom: WorkedOutFrom; readonly to: WorkedOutFrom }
  /** Whole hours of the clock from one instant to another. */
  | { readonly hoursFrom: QuestionId; readonly to: QuestionId }
