import type { ClockDefinition } from './clock.ts'
import type { Condition } from './condition.ts'
import type { CopyAsked } from './disclosure.ts'
import type { Effect } from './effect.ts'
import type { DateText, FactTypeId, ProcessId, QuestionId, RegisterId } from './identifiers.ts'
import type { Outcome, Requirement } from './outcome.ts'
import type { Question } from './question.ts'
import type { Post, RoleId } from './role.ts'
import type { Source } from './source.ts'

/** What a process can be about: not everything is about a child, nor about anybody. */
export type SubjectKind = 'child' | 'adult' | 'nothing' | AboutEntry

/** About an entry of a register: a vacancy, an action of a plan. */
export interface AboutEntry {
  readonly entryOf: RegisterId
}

/** A page of a record: what is asked together. */
export interface Page<Question extends QuestionId = QuestionId> {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  readonly asks: readonly Question[]
  /** Chosen on this page besides the questions: who it is about. */
  readonly people?: true
  /** The requests to partner agencies are made and answered on this page. */
  readonly partners?: true
  /**
   * A record of this process may be opened here while this one stays open, and how far it has got is
   * shown. Where the page shows `partners` too, they are the requests of the record opened.
   */
  readonly opens?: ProcessId
  readonly when?: Condition<Question>
  /** Words at the top of the page, for the person filling it in. */
  readonly intro?: string
  /** Filled in by the person who authorises, not the one who records. */
  readonly by?: 'authoriser'
  /** Filled in once the record is decided, by those who record: what was sent to whom, and when. */
  readonly after?: 'decision'
}

/** Something worth knowing as a record is written, worked out from what is known. It stops nobody. */
export interface Prompt<Question extends QuestionId = QuestionId> {
  readonly when: Condition<Question>
  readonly says: string
}

/** Where a first answer is copied from, when a record is begun: the child's latest other record, or an open fact. */
export type Copied =
  | { readonly process: ProcessId; readonly answer: QuestionId }
  | { readonly fact: FactTypeId; readonly detail?: string }

/** Which answers make a record a meeting: what a calendar file, an invitation and minutes are drawn from. */
export interface Meeting<Question extends QuestionId = QuestionId> {
  readonly plannedFor: Question
  readonly heldAt: Question
  readonly place: Question
  /** A list with the columns of `blocks/meeting.ts`. */
  readonly people: Question
  readonly actions: Question
}

/** Which answers make a record a plan: what is shown beside last time, and what the family's version says. */
export interface Plan<Question extends QuestionId = QuestionId> {
  /** A list with the columns of `blocks/plan.ts`. */
  readonly steps: Question
  /** In force while the child holds this. */
  readonly fact: FactTypeId
  /** Read out in the version written for the family, in this order. */
  readonly forTheFamily: readonly Question[]
}

/**
 * Whoever leads outside is let in: named by the fact that the role is only named by, they reach this record and what
 * follows from it for as long as they are. The fact keeps who it is in its detail that names a worker, and `name` and
 * `organisation` besides.
 */
export interface LetsIn<Question extends QuestionId = QuestionId> {
  readonly as: RoleId
  /** They name whoever it is, and end it. */
  readonly by: readonly Post[]
  /** What the record says of whoever leads: it is asked here with what is known, and says it from then on. */
  readonly says: Readonly<Record<'name' | 'organisation' | 'email', Question>>
  /** Must hold before anybody is named. */
  readonly requires?: readonly Requirement<Question>[]
  /** What it said of somebody else before, and is not asked again here. */
  readonly forgets?: readonly Question[]
  /** What follows from there being another. */
  readonly effects?: readonly Effect<Question>[]
}

/** Who may do what with a record. Reading follows from recording and authorising; `read` adds to it. */
export interface ProcessRoles {
  readonly start: readonly Post[]
  readonly record: readonly Post[]
  /** Without it the record is complete when it is submitted. */
  readonly authorise?: readonly Post[]
  readonly allocate?: readonly Post[]
  readonly read?: readonly Post[]
  /** They begin and write one too, and only of what names them: see `namedBy`. What is begun so is held by those who record it. */
  readonly named?: readonly Post[]
}

/** The worker whom an open fact names in one of its details: whoever owns an action, whoever leads a priority. */
export interface NamedBy {
  readonly fact: FactTypeId
  readonly detail: string
}

/**
 * A process of the county as data: what is asked, by whom, by when, how it can end and what that brings
 * about. Nothing in it can be run.
 */
export interface ProcessDefinition<Q extends QuestionId = QuestionId> {
  readonly id: ProcessId
  /** Its number in the domain handbook. */
  readonly number: string
  readonly title: string
  /** One record of it, in a sentence: "contact", "referral". */
  readonly noun: string
  readonly purpose: string
  /** The letter its references begin with: "C" makes C-26-1042. */
  readonly referenceLetter: string
  readonly basis: readonly Source[]
  readonly about: SubjectKind
  /** May one record cover several? Each then has a part of its own. */
  readonly several?: true
  /** May it be stored with nobody named (an anonymous consultation)? */
  readonly mayNameNobody?: true
  readonly roles: ProcessRoles
  readonly clocks: readonly ClockDefinition<Q>[]
  readonly questions: Readonly<Record<Q, Question>>
  readonly pages: readonly Page<Q>[]
  /** Is there one outcome for each child, or one for the record? */
  readonly outcomesEach?: 'child'
  readonly outcomes: Readonly<Record<string, Outcome<Q>>>
  /** Whoever it is allocated to works with the children from then on: a referral, an assessment, a plan. */
  readonly holdsCase?: true
  /**
   * In one hand: whoever it is allocated to, or else whoever wrote in it first, is the only one who may write in
   * it or hand it in, whatever their place in the line. Others read it and begin one of their own.
   */
  readonly inOneHand?: true
  /** Written where there may be no signal: a worker may take one along on a phone, where the authority allows that. */
  readonly takenAlong?: true
  /** Nothing about a child says that one of these is under way: a complaint, a request to see the record. */
  readonly apart?: true
  /** Of a service that goes on beside the case: that one is under way keeps no work with the child from closing. */
  readonly beside?: true
  /** Which open fact of what it is about names those of `roles.named` who may begin and write one of it. */
  readonly namedBy?: NamedBy
  /**
   * Only the workers named in these answers, and whoever began it, may read it: a supervisor's personal note.
   */
  readonly onlyFor?: readonly Q[]
  /** Endings that people look for here and that are not for this process to give: why, and where instead. */
  readonly notHere?: Readonly<Record<string, string>>
  readonly prompts?: readonly Prompt<Q>[]
  /** First answers copied forward when one is begun about a child, each with where it came from. */
  readonly copies?: Readonly<Partial<Record<Q, Copied>>>
  readonly meeting?: Meeting<Q>
  readonly plan?: Plan<Q>
  readonly letsIn?: LetsIn<Q>
  /** It asks for a copy of what is written about somebody: which of its answers the copy goes by. */
  readonly copyAsked?: CopyAsked<Q>
  /**
   * Who chooses how it ends. Whoever authorises, unless it says `recorder`: then what follows is carried out
   * when it is submitted, because it cannot wait, and the signature after it is a review.
   */
  readonly outcomesBy?: 'recorder'
  /** Must hold of each subject before one is begun about them by hand; what another record opens has been judged there. */
  readonly startRequires?: readonly Requirement<Q>[]
  /** Must hold, whatever the outcome, before it is submitted. */
  readonly submitRequires?: readonly Requirement<Q>[]
  /** Sign-off is needed only when this holds; otherwise the record is complete when it is submitted. */
  readonly authoriseWhen?: Condition<Q>
  /** Must hold, whatever the outcome, before it is authorised. */
  readonly authoriseRequires?: readonly Requirement<Q>[]
  /** What beginning one brings about: a receipt to whoever sent it. */
  readonly onStart?: readonly Effect<Q>[]
  /** The answer that says when it happened: what "received" means for this process. */
  readonly happenedAt: Q
  /**
   * It is not begun when it happens: an assessment is completed months later, a child has gone hours before anybody
   * rings. Beginning one fills in no moment.
   */
  readonly begunAhead?: true
  /** True says immediate danger: such a record stands on top of every board. */
  readonly immediateDanger?: Condition<Q>
  /** The answer whose first words stand for the record in a list. */
  readonly worry?: Q
  /** The answers that say who brought it, for lists and for letters to them. */
  readonly cameFrom?: { readonly name: Q; readonly organisation?: Q; readonly email?: Q }
  readonly inForceFrom?: DateText
}

/**
 * The definition itself, with every question id in it checked by the compiler: the ids are those of
 * `questions`, and a page, clock, condition or outcome that names another is marked where it stands.
 */
export function defineProcess<const Q extends QuestionId>(
  definition: ProcessDefinition<NoInfer<Q>> & { readonly questions: Readonly<Record<Q, Question>> },
): ProcessDefinition<Q> {
  return definition
}
