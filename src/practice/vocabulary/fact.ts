import type { CodeListId, FactTypeId } from './identifiers.ts'
import type { Source } from './source.ts'
import type { StoryTopic } from './story.ts'

/** Something that is said of a fact besides its dates, under the name that effects give it. */
export interface FactDetail {
  /** What stands before it: "Court", "Ends on". */
  readonly title: string
  /** Where its words come from, when a code is kept; without either it is text, a date or a number. */
  readonly codes?: CodeListId
  readonly options?: Readonly<Record<string, string>>
  /** A worker or a team is kept, and their name is shown. */
  readonly names?: 'worker' | 'team'
  /** Its words say enough without the title: "Child protection plan, physical abuse". */
  readonly alone?: true
}

/** A kind of dated fact that many things read: an open referral, a plan, a legal status. */
export interface FactType {
  readonly id: FactTypeId
  /** What someone reads: "Open referral". */
  readonly title: string
  /** Facts of one group may not overlap for one subject (exclusion constraint in the database). */
  readonly excludes?: string
  /** What a person is told when an overlap is refused. */
  readonly overlapMessage?: string
  /**
   * The detail that keeps the instant at which it begins, where that is known: several may begin on one day, and each
   * counts as one before those that begin later that day.
   */
  readonly beginsAt?: string
  /** It is recorded once a day at most; `overlapMessage` is what a person is told who tries again. */
  readonly onceADay?: true
  /** It may not end on the day it began: what a person is told who tries. */
  readonly sameDayMessage?: string
  /** What is said of it wherever it is read, in this order; a detail that is not named here is for rules only. */
  readonly details?: Readonly<Record<string, FactDetail>>
  /**
   * While another fact is open there is always one of these: the first begins on the day that one does, each on
   * the day the one before it ends. What a person is told who would leave a gap.
   */
  readonly unbroken?: { readonly during: FactTypeId; readonly message: string }
  /** Ends by itself at the midnight on which this age is reached, and says so in its details (handbook E7). */
  readonly endsAtAge?: {
    readonly age: number
    readonly with?: Readonly<Record<string, string>>
  }
  /** Whoever it holds of lives where it says, and not at the address on their page. */
  readonly livesElsewhere?: true
  /** Whoever has ever had it is compared with nobody and made one with nobody: two identities that never meet. */
  readonly keepsApart?: true
  /** No effect gives it: the services of the directory that the answers of a concluded record name are remembered as it. */
  readonly keptBy?: 'directory'
  /** Only another system can say it, in what is brought in: no record here gives it. */
  readonly broughtIn?: true
  /**
   * The latest is shown, with its day, wherever the subject is given to a worker. What whoever gives is told besides:
   * what it is for, and what it is not.
   */
  readonly heeded?: string
  /** Which question of the story so far it tells, besides that it is so. */
  readonly tells?: StoryTopic
  readonly source: readonly Source[]
}
