import type { CalendarPeriod, FactMoment } from './clock.ts'
import type { DateText, FactTypeId, ProcessId, QuestionId } from './identifiers.ts'
import type { RoleId, TeamType } from './role.ts'

/** What can be asked of a child (or other subject) without asking the worker again. */
export type SubjectTest =
  | 'unborn'
  | 'born'
  | 'age-unknown'
  | 'adult'
  | 'restricted'
  | 'deceased'
  | 'looked-after-by-another-authority'
  | 'lives-out-of-area'
  | 'district-unknown'
  /** An expected date of delivery more than 280 days after what the record is about happened. */
  | 'due-beyond-40-weeks'

/** Which worker an answer may name. */
export type NamedWorker = 'recorder' | 'authoriser' | 'case-holder' | 'chair'

/**
 * A question about a record, from a closed set, so that the engine can answer it, say it in English
 * and check that it can ever be true. There is no way to write code here, on purpose.
 */
export type Condition<Question extends QuestionId = QuestionId> =
  /** The answer is this, or one of these; for several-choice questions, any of them is chosen. */
  | { readonly question: Question; readonly is: string | readonly string[] }
  | { readonly question: Question; readonly answered: boolean }
  /**
   * One date or instant is not after another, or not after the latest such fact; true while either is not
   * there. Days are London days.
   */
  | { readonly question: Question; readonly notAfter: Question | FactMoment }
  /** It is on that day or later, measured in the same way. */
  | { readonly question: Question; readonly since: Question | FactMoment }
  /**
   * It is no later than so long after that day: an order that the law limits to seven days. In hours, of the clock,
   * from one instant to the other.
   */
  | {
      readonly question: Question
      readonly within: CalendarPeriod | { readonly hours: number }
      readonly of: Question | FactMoment
    }
  /** A day or instant falls on a Saturday, a Sunday or a bank holiday; or it does not. */
  | { readonly question: Question; readonly falls: 'working-day' | 'other-day' }
  /** A day or instant is on this day or later: a rule that the law begins on a date. */
  | { readonly question: Question; readonly notBefore: DateText }
  /** A number is within bounds, or what another answer says; false while it is unanswered. A bound that is not there binds nothing. */
  | { readonly question: Question; readonly atLeast: number | Question }
  | { readonly question: Question; readonly atMost: number | Question }
  /** The entry that the answer names holds this dated fact, open now; with `where`, one whose details say so. */
  | {
      readonly question: Question
      readonly entryHolds: FactTypeId
      readonly where?: Readonly<Record<string, string | readonly string[]>>
    }
  /** The worker named in the answer holds one of these roles. */
  | { readonly question: Question; readonly holdsRole: readonly RoleId[] }
  /** The worker named in the answer works in a team of one of these kinds. */
  | { readonly question: Question; readonly worksIn: readonly TeamType[] }
  /**
   * The worker named in the answer is the one who records, who decides, to whom the child is allocated, or who chaired
   * a conference or a review of the child.
   */
  | { readonly question: Question; readonly names: NamedWorker }
  /**
   * A list has at least so many rows that are as described; with `distinct`, so many different values of
   * that column among them: three agencies, not three people of one.
   */
  | {
      readonly rows: Question
      readonly where?: Readonly<Record<string, string | readonly string[]>>
      readonly distinct?: string
      readonly atLeast: number
    }
  /** Every row of a list has an answer in each of these columns; true of an empty list. */
  | { readonly everyRowOf: Question; readonly has: readonly string[] }
  /** The subject of this part is as described. */
  | { readonly subject: SubjectTest }
  /** Is anybody named in the record? */
  | { readonly named: boolean }
  /** At least one partner agency has been asked; none still owes an answer ("no reply" is one). */
  | { readonly partners: 'asked' | 'answered' }
  /** A record of this process was opened from this one, and has got as far as this or further. */
  | { readonly opened: ProcessId; readonly is: 'started' | 'submitted' | 'complete' }
  /**
   * The subject of this part is of this age or older, or younger than that, on the day the record is about or
   * on a day it names. False while the age is not known: who was never born is no age.
   */
  | { readonly aged: { readonly from?: number; readonly under?: number }; readonly on?: Question }
  /**
   * The subject of this part holds this dated fact, open now; with `where`, one whose details say so; with
   * `for`, one that has been open so long on the day it is judged.
   */
  | {
      readonly holds: FactTypeId
      readonly where?: Readonly<Record<string, string | readonly string[]>>
      /** One whose details say what these answers say, capitals and spaces aside; not so while either is not there. */
      readonly saying?: Readonly<Record<string, Question>>
      readonly for?: CalendarPeriod
    }
  /**
   * The subject of this part had this dated fact before what the record is about happened: ever, or begun
   * in the time before it, or since an open fact began; once, or so many times. The record's own facts do
   * not count.
   */
  | {
      readonly had: FactTypeId
      readonly where?: Readonly<Record<string, string | readonly string[]>>
      readonly inLast?: { readonly days: number } | { readonly months: number }
      readonly since?: FactTypeId
      readonly times?: number
    }
  /** The subject of this part held this fact for at least so many days in all, since an age where one is given. */
  | {
      readonly heldInAll: FactTypeId
      readonly forDays: number
      readonly sinceAge?: number
    }
  /** Another record about the subject of this part is not decided yet: of this process, or of any that is not beside the case (`anything`). */
  | { readonly underWay: ProcessId }
  | { readonly all: readonly Condition<Question>[] }
  | { readonly any: readonly Condition<Question>[] }
  | { readonly not: Condition<Question> }
