import type { WallId } from './access.ts'
import type { Condition } from './condition.ts'
import type { FactTypeId, LetterId, ProcessId, QuestionId } from './identifiers.ts'
import type { Requirement } from './outcome.ts'
import type { TeamType } from './role.ts'
import type { SharingBasisId } from './sharing.ts'

/** Who receives work. Which team that is follows from where the child lives. */
export type Destination<Question extends QuestionId = QuestionId> =
  | { readonly team: TeamType }
  /** The authority where the child lives, when that is not ours. */
  | { readonly authority: 'of-home' }
  /** The other authority that looks after the child. */
  | { readonly authority: 'looking-after' }
  /** The worker and team the child is allocated to now, and the district's duty mailbox. */
  | { readonly holder: 'allocated-worker' }
  /** The team that holds this record, which goes on with what it began. */
  | { readonly holder: 'this-team' }
  /** The team that an answer names. */
  | { readonly teamNamedIn: Question }
  /** An agency named in an answer. */
  | { readonly agency: Question }
  /** The first destination whose condition holds. */
  | {
      readonly first: readonly {
        readonly when?: Condition<Question>
        readonly to: Destination<Question>
      }[]
    }

/** Where a carried value comes from: an answer of this record, or something the record knows. */
export type Carried<Question extends QuestionId = QuestionId> =
  | { readonly answer: Question }
  | { readonly event: 'started' | 'submitted' | 'authorised' }
  | { readonly value: string }
  /** The day on which the child's open fact of this kind began, or one of its details. */
  | { readonly fact: FactTypeId; readonly detail?: string }
  /** What this column says in the row of a list that the effect is carried out for. */
  | { readonly column: QuestionId }
  /** Numbers added up: one place fewer, half a post more. Nothing while one of them is not known. */
  | { readonly sum: readonly (Carried<Question> | number)[] }

/**
 * An entry that the record is not about, and of which something becomes so all the same: the post that somebody starts
 * in. Conditions, requirements and carried facts beside it speak of what is so of that entry.
 */
export interface OtherEntry<Question extends QuestionId = QuestionId> {
  /** The answer, or the detail of a fact, that names it. Where that is empty nothing is brought about. */
  readonly entry: Carried<Question>
  /** Must hold of it, or the whole decision is refused. */
  readonly requires?: readonly Requirement<Question>[]
}

/** What an outcome brings about. One interpreter carries these out in the record's transaction. */
export type Effect<Question extends QuestionId = QuestionId> =
  /**
   * Opens a process for this child. Brothers and sisters who go to the same team share one record where the
   * process covers several. Not written yet: a typed hand-over.
   */
  | {
      readonly effect: 'open'
      readonly process: ProcessId
      readonly to: Destination<Question>
      readonly carries?: Readonly<Record<QuestionId, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  /** Hands work to someone outside these processes: another authority, an agency, adult services. */
  | {
      readonly effect: 'hand-over'
      readonly what: string
      readonly to: Destination<Question>
      /** What lets it leave, where it is not what lets work be handed over. */
      readonly basis?: SharingBasisId
      readonly when?: Condition<Question>
    }
  | {
      readonly effect: 'start-fact'
      readonly fact: FactTypeId
      readonly of?: OtherEntry<Question>
      readonly on: Carried<Question>
      readonly with?: Readonly<Record<string, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  | {
      readonly effect: 'end-fact'
      readonly fact: FactTypeId
      /** Of several that are open, the one whose details say what these answers say. */
      readonly saying?: Readonly<Record<string, Question>>
      readonly of?: OtherEntry<Question>
      readonly on: Carried<Question>
      readonly with?: Readonly<Record<string, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  /** Something that happened on one day: a visit, a meeting held. Clocks wait for it. */
  | {
      readonly effect: 'record-fact'
      readonly fact: FactTypeId
      readonly of?: OtherEntry<Question>
      /** One for each row of this list: every place that was named. */
      readonly eachRowOf?: Question
      readonly on: Carried<Question>
      readonly with?: Readonly<Record<string, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  /** Changes details of the fact that is open: the category of a plan. */
  | {
      readonly effect: 'change-fact'
      readonly fact: FactTypeId
      readonly of?: OtherEntry<Question>
      readonly with: Readonly<Record<string, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  /** Writes into the child's latest record of another process that has not ended: a new version of their plan. */
  | {
      readonly effect: 'amend'
      readonly process: ProcessId
      readonly with: Readonly<Record<QuestionId, Carried<Question>>>
      readonly when?: Condition<Question>
    }
  /**
   * Puts rows at the end of a list in the child's latest record of another process that has not ended: what a meeting
   * agreed becomes steps of their plan. Whatever is being written from that list, to become its next version, takes the
   * rows too: a later signature takes nothing back that its writer never saw.
   */
  | {
      readonly effect: 'add-rows'
      readonly process: ProcessId
      /** The list there. */
      readonly list: QuestionId
      /** The list here. A column goes over to the one of the same name. */
      readonly rowsOf: Question
      /** Columns there that take one of another name here. */
      readonly as?: Readonly<Record<QuestionId, QuestionId>>
      /** The column there that says which record a row is from, and of which day. */
      readonly saysWhence: QuestionId
      readonly when?: Condition<Question>
    }
  /**
   * Hands in with this record the child's other records of the same process that are still being written: one
   * interview after three absences. Each takes these answers where it has none, with where they are from, meets its
   * own deadlines and waits for its own signature; one that would still lack something stays open.
   */
  | {
      readonly effect: 'answer-others'
      readonly with: readonly Question[]
      readonly when?: Condition<Question>
    }
  /** Ends the child's records of another process, decided or not, and says why; what was due in them is cancelled. */
  | {
      readonly effect: 'end-record'
      readonly process: ProcessId
      readonly because: string
      readonly when?: Condition<Question>
    }
  /**
   * Hands the child's case over: what is under way with this team, and what is in force, is theirs from then on,
   * with the worker that an answer names, or waiting for their manager to allocate it.
   */
  | {
      readonly effect: 'transfer'
      readonly to: Destination<Question>
      readonly worker?: Question
      readonly when?: Condition<Question>
    }
  /** Puts the child behind the wall for restricted records: an adopted child, a colleague's child. */
  | {
      readonly effect: 'restrict'
      readonly because: string
      /** Behind which wall: those inside it see the record, and nobody else knows of it. */
      readonly wall?: WallId
      readonly when?: Condition<Question>
    }
  /**
   * Erases what is kept about somebody, for good: who they are and what was written of them; `destroyed`, what is
   * dated of them too. This record stays, and the one it was opened from: they show that it was done.
   */
  | {
      readonly effect: 'erase'
      readonly how: 'destroyed' | 'anonymised'
      readonly when?: Condition<Question>
    }
  /** Drafts a letter for someone to read and send. `parents` is one to each holder of parental responsibility, about their own children only. */
  | {
      readonly effect: 'tell'
      readonly whom: 'referrer' | 'parents'
      readonly letter: LetterId
      readonly when?: Condition<Question>
    }
