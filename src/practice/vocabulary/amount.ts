import type { AmountId, DateText } from './identifiers.ts'
import type { Source } from './source.ts'

/** What the council pays for something. What a definition asks is how much that was on a day. */
export interface Amount {
  readonly id: AmountId
  readonly title: string
  /** Each holds from its day on. One without pounds is still to be said by the council: nothing is worked out of it. */
  readonly rates: readonly { readonly from: DateText; readonly pounds?: number }[]
  readonly source: Source
}
