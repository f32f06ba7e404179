/** An answer as stored: what was said, how often it has been changed, by whom and when. */
export interface StoredAnswer {
  readonly value: unknown
  readonly version: number
  /** The worker, or nothing when the referrer gave it in a form or a file. */
  readonly by?: string
  readonly at: string
  /** The page, as somebody had it open, that it was typed on. */
  readonly sitting?: string
  /** The reference of the record it was carried or copied from, until somebody answers it here. */
  readonly from?: string
}

export type StoredAnswers = Readonly<Record<string, StoredAnswer>>
