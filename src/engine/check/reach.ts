import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import type { Judged } from './judged.ts'
import { conditionsIn } from './conditions-in.ts'
import { address, outcomesFrom, placesOf } from './placed.ts'
import { canBeAsked, possible } from './possible.ts'

/** Pages, questions, outcomes and effects that no record can ever come to. */
export function checkReach(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const dead = conditionsIn(definition)
    .filter(({ kind }) => kind === 'when')
    .filter((placed) => !possible([placed, ...placed.within], definition, practice))
    .map(({ at }) => `${at}: can never be so`)
  return [
    ...dead,
    ...unreachedQuestions(definition, practice),
    ...impossibleOutcomes(definition, practice),
  ]
}

/** Questions whose page can be reached, and whose own condition can hold, but never both. */
function unreachedQuestions(definition: ProcessDefinition, practice: Practice): readonly string[] {
  return Object.entries(definition.questions)
    .filter(([id, question]) => {
      // One search is enough for a sound question; why an unsound one is not reached takes two more.
      if (canBeAsked(id, definition, practice)) return false
      const own = question.when
        ? [{ condition: question.when, from: question.each ?? 'record' } as const]
        : []
      return (
        placesOf(definition, id).some((place) => possible(place, definition, practice)) &&
        possible(own, definition, practice)
      )
    })
    .map(([id]) => `${address(definition.id, 'questions', id)}: no answers lead to this question`)
}

/** Outcomes that may be offered but never chosen: what they require cannot all be so. */
function impossibleOutcomes(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const from = outcomesFrom(definition)
  const always = [
    ...(definition.submitRequires ?? []),
    ...(isAlwaysAuthorised(definition) ? (definition.authoriseRequires ?? []) : []),
  ].map(({ that }): Judged => ({ condition: that, from: 'record' }))
  return Object.entries(definition.outcomes)
    .filter(([, { when, requires }]) => {
      const offered: Judged[] = when ? [{ condition: when, from }] : []
      const required = (requires ?? []).map(({ that }): Judged => ({ condition: that, from }))
      return (
        !possible([...offered, ...required, ...always], definition, practice) &&
        possible(offered, definition, practice)
      )
    })
    .map(
      ([key]) =>
        `${address(definition.id, 'outcomes', key)}: can never be chosen, because what it requires cannot all be so`,
    )
}

const isAlwaysAuthorised = (definition: ProcessDefinition): boolean =>
  definition.roles.authorise !== undefined &&
  definition.authoriseWhen === undefined &&
  definition.outcomesBy !== 'recorder'
