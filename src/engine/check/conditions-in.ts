import type { Condition } from '../../practice/vocabulary/condition.ts'
import type { Effect } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Judged } from './judged.ts'
import { workedOutBy } from './worked-out-by.ts'
import { address, destinationsOf, effectsIn, outcomesFrom } from './placed.ts'

/** A condition where it stands. */
export interface PlacedCondition extends Judged {
  readonly at: string
  /** What must hold as well for anybody to come to it. */
  readonly within: readonly Judged[]
  /** A `when` that nothing can make true is dead; what a requirement asks is weighed with its outcome. */
  readonly kind: 'when' | 'requirement'
}

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
  for (const [id, question] of Object.entries(definition.questions)) {
    const from = question.each ?? 'record'
    when(question.when, from, ['questions', id])
    const asked: Judged[] = question.when ? [{ condition: question.when, from }] : []
    for (const { condition, steps, unless } of workedOutBy(question))
      when(
        condition,
        from,
        ['questions', id, 'workedOut', ...steps],
        [...asked, ...unless.map((one): Judged => ({ condition: { not: one }, from }))],
      )
  }
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
  definition.prompts?.forEach((prompt, at) => {
    when(prompt.when, 'record', [`prompts[${at}]`])
  })
  add(definition.authoriseWhen, 'record', 'when', ['authoriseWhen'])
  add(definition.immediateDanger, 'record', 'when', ['immediateDanger'])
  return found
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
  const there = ('of' in effect ? (effect.of.requires ?? []) : []).map(({ that }, at) => ({
    steps: ['of', `requires[${at}]`],
    condition: that,
  }))
  return [...own, ...there, ...choices]
}
