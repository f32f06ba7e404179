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
    readonly targets: readonly {
      readonly title: string
      readonly kinds: readonly string[]
      /** No number was given where it is left out. */
      readonly many?: number
    }[]
  }
  /** For how long somebody is told of jobs who asks to be. */
  readonly alertMonths: number
  readonly source: readonly Source[]
}
