import type { EffectDescription } from './effects.ts'
import type { OutcomeDescription } from './outcomes.ts'

/** Something that most outcomes of a process bring about in the same words, and how many of them do. */
export interface SharedEffect {
  readonly effect: EffectDescription
  readonly count: number
}

const fewest = 3

/** What more than half of three or more outcomes bring about alike: said once, it leaves each outcome its own. */
export function sharedEffects(outcomes: readonly OutcomeDescription[]): readonly SharedEffect[] {
  const counts = new Map<string, SharedEffect>()
  for (const effect of outcomes.flatMap(({ bringsAbout }) => bringsAbout)) {
    const key = JSON.stringify(effect)
    counts.set(key, { effect, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].filter(({ count }) => count >= fewest && count > outcomes.length / 2)
}

/** What an outcome brings about besides what most do. */
export const ownEffects = (
  { bringsAbout }: OutcomeDescription,
  shared: readonly SharedEffect[],
): readonly EffectDescription[] => {
  const said = new Set(shared.map(({ effect }) => JSON.stringify(effect)))
  return bringsAbout.filter((effect) => !said.has(JSON.stringify(effect)))
}
