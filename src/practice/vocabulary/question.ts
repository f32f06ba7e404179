import type { Condition } from './condition.ts'
import type { WorkedOutChoice, WorkedOutDate, WorkedOutNumber } from './worked-out.ts'
import type { CodeListId, QuestionId, RegisterId } from './identifiers.ts'
import type { Tells } from './story.ts'

/** When must it be answered? Drafts may always be saved with gaps. */
export type Needed =
  | 'to-submit' // handbook "Y": before it leaves the person who records
  | 'to-authorise' // handbook "S": before it is signed off; on a page of the recorder's, before they hand it in
  | 'never' // handbook "N"

interface Asked {
  /** The wording asked. It is stored with the answer when the record is completed. */
  readonly text: string
  readonly hint?: string
  /** One answer for the whole record, or one for each child in it? */
  readonly each?: 'child'
  readonly needed?: Needed
  /** Asked only when this holds; an answer that stops applying is kept in history, not in the record. */
  readonly when?: Condition
  /** May people outside the sign-off line read it? `not-for-family` never reaches a family's copy. */
  readonly sensitive?: 'not-for-family' | 'conceal-referrer'
  /** Answered afresh each time, as a column of a list: never carried or copied from another record. */
  readonly anew?: true
  /**
   * As a column of a list: written when the list is looked at again, so not asked where it begins. What comes back of a
   * later look stands there all the same.
   */
  readonly later?: true
  /** Shown, when empty, in place of an answer; a request that arrived shows what it lacks. */
  readonly whenMissing?: string
  /**
   * Which question of the story so far the answer tells. Of the columns of a list that tells one, those that say so
   * are told, or all where none does.
   */
  readonly tells?: Tells
}

export interface TextQuestion extends Asked {
  readonly kind: 'text'
  readonly format?: 'email' | 'telephone' | 'nhs-number' | 'postcode'
}

export interface LongTextQuestion extends Asked {
  readonly kind: 'long-text'
  /** A rationale shorter than this is no rationale (K5: 50 characters). */
  readonly minimumCharacters?: number
  /** The child's own words: set apart from everyone else's wherever they are shown. */
  readonly voice?: 'child'
}

export interface YesNoQuestion extends Asked {
  readonly kind: 'yes-no'
  /** May it be answered "not known"? */
  readonly unknown?: true
}

export interface DateQuestion extends Asked {
  readonly kind: 'date'
  /** A date in the future is refused unless what it dates is planned (handbook E15). */
  readonly planned?: true
  /** Nobody is asked: it is worked out, shown with why, and kept as it was when the record is handed in. */
  readonly workedOut?: WorkedOutDate
}

export interface InstantQuestion extends Asked {
  readonly kind: 'instant'
  readonly planned?: true
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number'
  /** Said after the number; “£” stands before it. */
  readonly unit?: string
  readonly from?: number
  readonly to?: number
  /** As for a date. */
  readonly workedOut?: WorkedOutNumber
  /** It goes on being worked out until the record is decided: what is left when it is signed, not when it was asked for. */
  readonly untilDecided?: true
}

interface Coded extends Asked {
  /** The options, in order, where no list elsewhere has them. */
  readonly options?: Readonly<Record<string, string>>
  /** Or the code list they come from. */
  readonly codes?: CodeListId
  /** Where a word that is in no list is kept as it was written. */
  readonly otherAs?: QuestionId
  /** Shows the level-of-need wording beside the choice. */
  readonly beside?: 'levels-of-need'
}

export interface ChoiceQuestion extends Coded {
  readonly kind: 'choice'
  /** As for a date. */
  readonly workedOut?: WorkedOutChoice
}

export interface ChoicesQuestion extends Coded {
  readonly kind: 'choices'
  /** An option that excludes every other (a "none of these"). */
  readonly alone?: string
}

export interface WorkerQuestion extends Asked {
  readonly kind: 'worker'
}

export interface TeamQuestion extends Asked {
  readonly kind: 'team'
}

/** An entry of a register: the plan an action belongs to, the service a family was told of. */
export interface EntryQuestion extends Asked {
  readonly kind: 'entry'
  readonly from: RegisterId
  /** As many as apply: the services a family was told of. */
  readonly several?: true
}

/** The kinds a row of a repeating group may hold. */
export type SimpleQuestion =
  | TextQuestion
  | LongTextQuestion
  | YesNoQuestion
  | DateQuestion
  | InstantQuestion
  | NumberQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | WorkerQuestion
  | TeamQuestion
  | EntryQuestion

/** A repeating group: actions, agencies checked, people seen. */
export interface ListQuestion extends Asked {
  readonly kind: 'list'
  /** What one row is called: "action", "agency". */
  readonly row: string
  readonly of: Readonly<Record<QuestionId, SimpleQuestion>>
  /** "None" is an answer too: the words a worker ticks to say that there are none. */
  readonly none?: string
  /** The choice that is asked of a row which stands there already, and so is never folded away: "Resolved?". */
  readonly atHand?: QuestionId
}

export type Question = SimpleQuestion | ListQuestion
export type Questions = Readonly<Record<QuestionId, Question>>

/** Questions that belong together, with their ids known to the compiler: a shared block or a page's worth. */
export function defineQuestions<const Qs extends Questions>(questions: Qs): Qs {
  return questions
}
