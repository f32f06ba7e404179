import type { CodeListId } from './identifiers.ts'
import type { Source } from './source.ts'

/** One value of a code list. The code is stored; the label may be renamed by an authority. */
export interface Code {
  readonly code: string
  readonly label: string
  /** A sentence where the label is not enough. */
  readonly meaning?: string
  /** The code a statutory return knows it by, where that differs. */
  readonly inReturns?: string
  /** No longer offered, still readable. */
  readonly closed?: true
  /** Incoming words that mean this value. */
  readonly also?: readonly string[]
}

export interface CodeList {
  readonly id: CodeListId
  readonly title: string
  /** Fixed by a statutory return: an authority may not edit it. */
  readonly statutory?: true
  readonly source: readonly Source[]
  readonly codes: readonly Code[]
}
