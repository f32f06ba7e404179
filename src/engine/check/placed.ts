import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { Destination, Effect } from '../../practice/vocabulary/effect.ts'
import type { QuestionId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Judged } from './judged.ts'

/** Something in a definition with its address: "contact › pages[3] › when". */
export interface Placed<Thing> {
  readonly at: string
  readonly thing: Thing
}

/** The address of something: from the process down, outermost first. */
export const address = (...steps: readonly string[]): string => steps.join(' › ')

/** A condition where it stands. */
export interface PlacedCondition extends Judged {
  readonly at: string
  /** What must hold as well for anybody to come to it. */
  readonly within: readonly Judged[]
  /** A `when` that nothing can make true is dead; what a requirement asks is weighed with its outcome. */
  readonly kind: 'when' | 'requirement'
}

/** From where an outcome is judged: each child has their own, or the record has one. */
export const outcomesFrom = (definition: ProcessDefinition): Judged['from'] =>
  definition.outcomesEach === 'child' ? 'child' : 'record'

/** From where effects are judged: they are carried out for each child there is. */
const effectsFrom = (definition: ProcessDefinition): Judged['from'] =>
  definition.about === 'nothing' ? 'record' : 'child'

/** Every condition of a process with its address. */
export function conditionsIn(definition: ProcessDefinition): readonly PlacedCondition[] {
  const found: PlacedCondition[] = []
  const add = (
    condition: Condition | undefined,
    from: Judged['from'],
    kind: PlacedCondition['kind'],
    steps: readonly string[],
    within: readonly Judged[] = [],
  ): void => {
    if (condition)
      found.push({ condition, from, kind, within, at: address(definition.id, ...steps) })
  }
  const when = (
    condition: Condition | undefined,
    from: Judged['from'],
    steps: readonly string[],
    within: readonly Judged[] = [],
  ): void => {
    add(condition, from, 'when', [...steps, 'when'], within)
  }
  definition.pages.forEach((page, at) => {
    when(page.when, 'record', [`pages[${at}]`])
  })
  for (const [id, question] of Object.entries(definition.questions))
    when(question.when, question.each ?? 'record', ['questions', id])
  for (const clock of definition.clocks) {
    const from = clock.each ?? 'record'
    when(clock.when, from, ['clocks', clock.id])
    for (const list of ['local', 'statutory'] as const)
      clock[list]?.forEach((due, at) => {
        when(due.when, from, ['clocks', clock.id, `${list}[${at}]`])
      })
  }
  for (const [key, outcome] of Object.entries(definition.outcomes)) {
    const from = outcomesFrom(definition)
    when(outcome.when, from, ['outcomes', key])
    outcome.requires?.forEach(({ that }, at) => {
      add(that, from, 'requirement', ['outcomes', key, `requires[${at}]`, 'that'])
    })
  }
  for (const { at, thing, within } of effectsIn(definition)) {
    for (const { condition, steps } of conditionsOf(thing))
      found.push({
        condition,
        within,
        from: effectsFrom(definition),
        kind: 'when',
        at: address(at, ...steps, 'when'),
      })
  }
  for (const list of ['startRequires', 'submitRequires', 'authoriseRequires'] as const)
    definition[list]?.forEach(({ that }, at) => {
      add(that, 'record', 'requirement', [`${list}[${at}]`, 'that'])
    })
  add(definition.authoriseWhen, 'record', 'when', ['authoriseWhen'])
  add(definition.immediateDanger, 'record', 'when', ['immediateDanger'])
  return found
}

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

function conditionsOf(
  effect: Effect,
): readonly { readonly steps: readonly string[]; readonly condition: Condition }[] {
  const own = effect.when ? [{ steps: [], condition: effect.when }] : []
  const choices = destinationsOf(effect).flatMap(({ steps, destination }) =>
    'first' in destination
      ? destination.first.flatMap((one, at) =>
          one.when ? [{ steps: [...steps, `first[${at}]`], condition: one.when }] : [],
        )
      : [],
  )
  return [...own, ...choices]
}

/** Where a question is asked: the conditions of each page and outcome that asks it. */
export function placesOf(
  definition: ProcessDefinition,
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
