import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Practice } from './practice.ts'
import { saidOfFact, type ToldFact } from './said-of-fact.ts'

/** What whoever gives a child to somebody should know of them before they do. */
export interface Heeded {
  /** "Their wish about who sees them". */
  readonly title: string
  /** "rather a woman". */
  readonly words: string
  readonly saidOn: string
  /** What it is for whoever gives, and what it is not. */
  readonly note: string
}

/** The kinds of fact that whoever gives somebody to a worker should know of. */
export const heededKinds = ({ catalogue }: Practice): readonly string[] =>
  catalogue.facts.filter(({ heeded }) => heeded !== undefined).map(({ id }) => id)

/** Of each such kind the latest of one subject's facts, in words; of two on one day the one that comes later here. */
export function heededOf(
  facts: readonly (ToldFact & { readonly from_on: string })[],
  practice: Practice,
): readonly Heeded[] {
  return heededKinds(practice).flatMap((kind) => {
    const latest = facts
      .filter((fact) => fact.kind === kind)
      .reduce<(typeof facts)[number] | undefined>(
        (last, fact) => (last && last.from_on > fact.from_on ? last : fact),
        undefined,
      )
    const type = practice.facts.get(kind)
    if (!latest || type?.heeded === undefined) return []
    const words = saidOfFact(latest, practice, (_, id) => id).join(', ')
    return [{ title: type.title, words, saidOn: latest.from_on, note: type.heeded }]
  })
}

/** Does one of its outcomes give whom it is about to a worker: their whole case, or for one thing such as advising them? */
export const givesSomebody = (
  { outcomes }: Pick<ProcessDefinition, 'outcomes'>,
  { facts }: Pick<Practice, 'facts'>,
): boolean =>
  Object.values(outcomes)
    .flatMap(({ effects = [] }) => effects)
    .some((one) => {
      if (one.effect === 'transfer') return one.worker !== undefined
      if (one.effect !== 'start-fact') return false
      const { details = {} } = facts.get(one.fact) ?? {}
      return Object.keys(one.with ?? {}).some((name) => details[name]?.names === 'worker')
    })
