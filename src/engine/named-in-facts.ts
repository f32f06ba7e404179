import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import { isNamed, mayNotStart, postsFor, type Caller } from './permissions.ts'
import type { Practice } from './practice.ts'
import { done, type Result } from './refusal.ts'
import { isOpen, textOf, type HeldFact, type PartView } from './standpoint.ts'

/** The workers whom open facts name, of everything that a record is about, where its process lets those write in it. */
export function namedIn(
  { namedBy }: ProcessDefinition,
  parts: readonly Pick<PartView, 'facts'>[],
): readonly string[] {
  if (!namedBy) return []
  const names = (fact: HeldFact): string =>
    fact.kind === namedBy.fact && isOpen(fact) ? textOf(fact.detail[namedBy.detail]) : ''
  return parts.flatMap(({ facts }) => facts.map(names)).filter((id) => id !== '')
}

/**
 * May this person start one about what these facts are so of? Whoever holds a post of the process may; whoever only has to
 * be named there, if they are.
 */
export const permitStartAbout = (
  definition: ProcessDefinition,
  caller: Caller,
  part: Pick<PartView, 'facts'>,
  practice: Practice,
): Result<true> =>
  postsFor('start', definition, caller).length > 0 ||
  isNamed(definition, caller, namedIn(definition, [part]))
    ? done(true)
    : mayNotStart(definition, practice)
