import type { FactTypeId, ProcessId, QuestionId } from './identifiers.ts'

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

/**
 * A question about a record, from a closed set, so that the engine can answer it, say it in English
 * and check that it can ever be true. There is no way to write code here, on purpose.
 */
export type Condition<Question extends QuestionId = QuestionId> =
  /** The answer is this, or one of these; for several-choice questions, any of them is chosen. */
  | { readonly question: Question; readonly is: string | readonly string[] }
  | { readonly question: Question; readonly answered: boolean }
  /** One date or instant is not after another; true while either is unanswered. Days are London days. */
  | { readonly question: Question; readonly notAfter: Question }
  /** The subject of this part is as described. */
  | { readonly subject: SubjectTest }
  /** Is anybody named in the record? */
  | { readonly named: boolean }
  /** At least one partner agency has been asked; none still owes an answer ("no reply" is one). */
  | { readonly partners: 'asked' | 'answered' }
  /** A record of this process was opened from this one, and has got as far as this or further. */
  | { readonly opened: ProcessId; readonly is: 'started' | 'submitted' | 'complete' }
  /** The subject of this part holds this dated fact, open now. */
  | { readonly holds: FactTypeId }
  | { readonly all: readonly Condition<Question>[] }
  | { readonly any: readonly Condition<Question>[] }
  | { readonly not: Condition<Question> }
