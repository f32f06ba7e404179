import type { Condition } from '../../practice/vocabulary/condition.ts'
import { clause } from './clause.ts'
import type { SaidOf } from './within.ts'

/** `{ when: "…" }` where something is only sometimes so, and nothing where it always is. */
export const when = (
  condition: Condition | undefined,
  within: SaidOf,
): { readonly when?: string } => (condition ? { when: clause(condition, within) } : {})
