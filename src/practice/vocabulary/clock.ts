import type { Condition } from './condition.ts'
import type { DateText, FactTypeId, QuestionId, TimeText } from './identifiers.ts'
import type { Source } from './source.ts'

/** A service with opening hours that a clock may be counted in. */
export type ServiceId = 'front-door' | 'emergency-duty'

/** How long there is (handbook A 1.2). A rule gives a day, which ends at 24:00 London, or an instant. */
export type Period =
  | CalendarPeriod
  /** Elapsed hours, nights and weekends included, whatever the clocks do. */
  | { readonly hours: number }
  | ServicePeriod
  | CombinedPeriod

/** Ends with a day, and needs nothing but a calendar. */
export type CalendarPeriod =
  /** The day counted from is day 0; the deadline is the end of the Nth working day after it. */
  | { readonly workingDays: number }
  | { readonly workingDaysBefore: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly weeksBefore: number }
  | { readonly months: number }
  | { readonly monthsBefore: number }
  | { readonly years: number }
  /** As long as an answer of the record says, a number of these. */
  | { readonly asAnswered: QuestionId; readonly in: 'working-days' | 'days' | 'weeks' | 'months' }
  /** The day counted from is day 1. */
  | { readonly daysBeginningWith: number }
  | { readonly weeksBeginningWith: number }
  /** The birthday at which this age is reached, counted from the date of birth. */
  | { readonly birthday: number }

/** Counted in the hours that a service is open. */
export type ServicePeriod =
  /** Rule T01: same clock time on the service's next working day, never later than its close on the first working day after the day of receipt. */
  | { readonly serviceDay: ServiceId }
  /** The moment the service next opens after it. */
  | { readonly nextOpening: ServiceId }
  /** The end of the day on which the service next opens after it. */
  | { readonly dayOfNextOpening: ServiceId }
  /** The same day when the service is open then; otherwise this time on the day of its next opening. */
  | { readonly sameDay: ServiceId; readonly otherwiseAt: TimeText }

/** Made of other periods. */
export type CombinedPeriod =
  /** Whichever falls first. */
  | { readonly soonest: readonly Period[] }
  /** Each counted from where the one before it ends. */
  | { readonly inTurn: readonly Period[] }
  /** The day half way through. */
  | { readonly halfOf: Period }
  /** Only where the law itself moves a deadline that lands on a day that is not worked (access requests). */
  | { readonly orNextWorkingDay: Period }
  /** By the age of the subject on the day it would be due; the sooner of the two while the age is unknown. */
  | { readonly underAge: number; readonly within: Period; readonly otherwise: Period }

/** What happens to a record that a clock may start from or stop at. */
export type RecordEvent =
  | 'started'
  | 'submitted'
  | 'authorised'
  | 'allocated'
  | 'acknowledged' // the referrer was told that it arrived
  | 'referrer-told' // the referrer was told what became of it, or why not

/**
 * A dated fact of the child that a clock counts from or waits for, whichever record brought it about; with
 * `where`, only one whose details say so: a visit at which the child was seen.
 */
export interface FactMoment {
  readonly fact: FactTypeId
  readonly at: 'start' | 'end'
  readonly where?: Readonly<Record<string, string | readonly string[]>>
}

/** What a clock counts from. `inWords` ends the sentence "Counted from Thu 26 Mar 2026 15:10, …": "when it was received". */
export type ClockStart<Question extends QuestionId = QuestionId> =
  | { readonly answer: Question; readonly inWords?: string }
  | { readonly event: RecordEvent }
  /**
   * The latest such fact. With `every`, it comes round: it counts from each of them in turn, and the next one
   * of what it waits for stops it. It runs while `when` holds.
   */
  | (FactMoment & {
      readonly every?: true
      /** When such a fact comes before it is done, it is no longer due: another clock counts from that. */
      readonly replacedBy?: FactMoment
      readonly inWords?: string
    })
  /** The child's own date of birth, or the date a baby is expected; `toCome`, only a birth after the record began. */
  | {
      readonly subject: 'born' | 'expected'
      readonly toCome?: true
      readonly inWords?: string
    }

/** What stops it: done, in time or late. */
export type ClockStop<Question extends QuestionId = QuestionId> =
  | { readonly event: RecordEvent }
  | { readonly answered: readonly Question[] }
  /**
   * The first such fact on or after the day it counts from; after it, where the same fact comes round. With `saying`,
   * the next after that day whose details say what these answers say: the same course once more.
   */
  | (FactMoment & { readonly saying?: Readonly<Record<string, Question>> })

/**
 * A period that holds only sometimes: the first whose condition holds is the one that counts. What is asked of
 * the child is asked of the day the clock counts from.
 */
export interface Due<Question extends QuestionId = QuestionId> {
  readonly within: Period
  readonly when?: Condition<Question>
}

/** What must happen, by when, by whose rule. */
export interface ClockDefinition<Question extends QuestionId = QuestionId> {
  /** The rule's number in the timescale register, with a letter where one rule has two clocks. */
  readonly id: string
  /** What must happen: "Contact decision". */
  readonly name: string
  readonly from: ClockStart<Question>
  readonly stops: ClockStop<Question>
  /** One deadline for the record, or one for each child in it? */
  readonly each?: 'child'
  /** Runs only when this holds. */
  readonly when?: Condition<Question>
  /** Said in its place when it does not run: why nothing is due. */
  readonly otherwise?: string
  /** The authority's own time. A list is tried in order. */
  readonly local?: readonly Due<Question>[]
  /** The limit in law or statutory guidance. */
  readonly statutory?: readonly Due<Question>[]
  readonly source: readonly Source[]
  /** Nothing has to be done by then: it is the earliest day on which something may end. */
  readonly notBefore?: true
  /** May it be extended, to what at most from the same start, and who agrees? */
  readonly extension?: { readonly atMost: Period; readonly reasons: string }
  /** The days this version of the rule holds; a clock keeps the version it began under. */
  readonly inForceFrom?: DateText
  readonly inForceTo?: DateText
}
