import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { Destination, Effect } from '../../practice/vocabulary/effect.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Judged, Searched } from './judged.ts'

/** Something in a definition with its address: "contact › pages[3] › when". */
export interface Placed<Thing> {
  readonly at: string
  readonly thing: Thing
}

/** The address of something: from the process down, outermost first. */
export const address = (...steps: readonly string[]): string => steps.join(' › ')

/** From where an outcome is judged: each child has their own, or the record has one. */
export const outcomesFrom = (definition: Pick<Searched, 'outcomesEach'>): Judged['from'] =>
  definition.outcomesEach === 'child' ? 'child' : 'record'

/** Every effect of a process with its address, and what must hold for its outcome to be chosen. */
export function effectsIn(
  definition: ProcessDefinition,
): readonly (Placed<Effect> & { readonly within: readonly Judged[] })[] {
  const placed = (
    effects: readonly Effect[] | undefined,
    list: string,
    within: readonly Judged[],
  ): readonly (Placed<Effect> & { readonly within: readonly Judged[] })[] =>
    (effects ?? []).map((thing, at) => ({
      at: address(definition.id, `${list}[${at}]`),
      thing,
      within,
    }))
  return [
    ...placed(definition.onStart, 'onStart', []),
    ...placed(definition.letsIn?.effects, address('letsIn', 'effects'), []),
    ...Object.entries(definition.outcomes).flatMap(([key, { effects, when }]) =>
      placed(
        effects,
        address('outcomes', key, 'effects'),
        when ? [{ condition: when, from: outcomesFrom(definition) }] : [],
      ),
    ),
  ]
}

/** The destination of an effect and those inside it, each with the steps that lead there. */
export function destinationsOf(effect: Effect): readonly {
  readonly steps: readonly string[]
  readonly destination: Destination
}[] {
  const inside = (
    destination: Destination,
    steps: readonly string[],
  ): readonly { steps: readonly string[]; destination: Destination }[] => [
    { steps, destination },
    ...('first' in destination
      ? destination.first.flatMap((one, at) => inside(one.to, [...steps, `first[${at}]`, 'to']))
      : []),
  ]
  return 'to' in effect ? inside(effect.to, ['to']) : []
}

/** Where a question is asked: the conditions of each page and outcome that asks it. */
export function placesOf(
  definition: Searched,
  question: QuestionId,
): readonly (readonly Judged[])[] {
  const judged = (condition: Condition | undefined, from: Judged['from']): readonly Judged[] =>
    condition ? [{ condition, from }] : []
  return [
    ...definition.pages
      .filter((page) => page.asks.includes(question))
      .map((page) => judged(page.when, 'record')),
    ...Object.values(definition.outcomes)
      .filter((outcome) => outcome.asks?.includes(question))
      .map((outcome) => judged(outcome.when, outcomesFrom(definition))),
  ]
}
