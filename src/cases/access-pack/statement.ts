import { createHash } from 'node:crypto'
import type { NewPackItem } from '../../store/access-packs.ts'

/** What a statement is, as far as the rules of what is taken out ask. */
export type StatementOf =
  | {
      readonly is: 'answer'
      readonly process: string
      readonly question: string
      readonly sensitive: string | undefined
      /** Columns of a list that are marked, with their words. */
      readonly marked: readonly { readonly as: string; readonly words: string }[]
    }
  | { readonly is: 'fact'; readonly kind: string }
  | { readonly is: 'partner'; readonly agency: string }
  | { readonly is: 'document'; readonly marked: string }
  | { readonly is: 'record'; readonly process: string }
  | { readonly is: 'other' }

/** Something that is held about somebody, in words, with the day it is of. */
export interface Statement {
  /** Which it is, the same each time: "answer-12-30-worries". */
  readonly key: string
  readonly on: string
  readonly heading: string
  /** The question as it was asked then. */
  readonly asked: string
  readonly body: string
  readonly of: StatementOf
}

/** The statement as a copy keeps it; its words have not changed while their SHA-256 is the same. */
export const itemOf = ({ key, on, heading, asked, body }: Statement): NewPackItem => ({
  key,
  on_day: on,
  heading,
  asked,
  body,
  sha256: createHash('sha256').update(`${asked}\n${body}`).digest('hex'),
})
