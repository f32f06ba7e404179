import type { Change } from '../book.ts'

/** What breaks a rule, and where it is close, what does not. Both are one change to a sound return. */
export interface Case {
  readonly fails: Change
  readonly holds?: Change
}

/** By rule number. A bare change is one that breaks the rule. */
export type Cases = Readonly<Record<string, Change | Case>>
