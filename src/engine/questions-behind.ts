import type { Carried, Effect } from '../practice/vocabulary/effect.ts'
import type { QuestionId } from '../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../practice/vocabulary/process.ts'

/** What is said of a dated fact: the day on which it starts or ends, or one of its details. */
export type FactSays = 'start' | 'end' | { readonly detail: string }

/** The questions of a process whose answers its outcomes put into a fact of a kind, each once. */
export function questionsBehind(
  { outcomes }: Pick<ProcessDefinition, 'outcomes'>,
  kind: string,
  says: FactSays,
): readonly QuestionId[] {
  const effects = Object.values(outcomes).flatMap((outcome) => outcome.effects ?? [])
  return [...new Set(effects.flatMap((effect) => questionsIn(effect, kind, says)))]
}

function questionsIn(effect: Effect, kind: string, says: FactSays): readonly QuestionId[] {
  if (!('fact' in effect) || effect.fact !== kind) return []
  if (typeof says === 'object') return asked(effect.with?.[says.detail])
  if (effect.effect === 'change-fact') return []
  const isEnd = effect.effect === 'end-fact'
  return isEnd === (says === 'end') ? asked(effect.on) : []
}

const asked = (from: Carried | undefined): readonly QuestionId[] =>
  from !== undefined && 'answer' in from ? [from.answer] : []

/** The questions whose answers an outcome puts into any dated fact. */
export const questionsCarried = (effects: readonly Effect[]): ReadonlySet<QuestionId> =>
  new Set(
    effects.flatMap((effect) => {
      if (!('fact' in effect)) return []
      const on = effect.effect === 'change-fact' ? [] : asked(effect.on)
      return [...on, ...Object.values(effect.with ?? {}).flatMap(asked)]
    }),
  )
