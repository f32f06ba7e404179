import type { DateText } from './identifiers.ts'
import type { Source } from './source.ts'

/** What an authority says to people who might work for it, and how many it looks for. */
export interface CareersRules {
  /** In one sentence, at the top of the list of jobs. */
  readonly lead: string
  /** What everybody gets besides pay. */
  readonly benefits: readonly string[]
  /** What it is like to live here. */
  readonly livingHere: readonly { readonly title: string; readonly text: string }[]
  /** A drive to recruit: how many of each kind of job, by the ids of the model. */
  readonly drive?: {
    readonly title: string
    readonly since: DateText
    /** In pounds, where one was given. */
    readonly budget?: number
    /** How many children one worker should hold at most, where that is set. */
    readonly caseloadAim?: number
    readonly targets: readonly {
      readonly title: string
      readonly kinds: readonly string[]
      /** No number was given where it is left out. */
      readonly many?: number
    }[]
    /** Which share of those who start should have said what of themselves: a question of equal opportunities, and its answer. */
    readonly balance?: readonly {
      readonly title: string
      readonly question: string
      readonly answer: string
      /** No number was given where it is left out. */
      readonly percent?: number
    }[]
  }
  /** For how long somebody is told of jobs who asks to be. */
  readonly alertMonths: number
  /** After how many months an application that came to nothing is erased, counted from the day its vacancy was over. */
  readonly applicationMonths: number
  readonly source: readonly Source[]
}
