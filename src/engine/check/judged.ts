import type { Condition } from '../../practice/vocabulary/condition.ts'

/** A condition with where it is judged from: the whole record, or one child's part of it. */
export interface Judged {
  readonly condition: Condition
  readonly from: 'record' | 'child'
}

/** A condition that is not made of others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>

/** That something is so, or is not so, of the record or of one child. */
export interface Literal {
  readonly atom: Atom
  readonly from: Judged['from']
  readonly wanted: boolean
}

/** Does it say that something is there (an answer, a fact, a subject), rather than that nothing is? */
export const isPositive = ({ atom, wanted }: Literal): boolean =>
  'answered' in atom ? atom.answered === wanted : wanted
