import type { Carried, Effect } from '../../vocabulary/effect.ts'
import type { QuestionId } from '../../vocabulary/identifiers.ts'

/** We came to know on the day `on` that a child may be privately fostered: it is looked into, once. */
export const toldOfPrivateFostering = <Q extends QuestionId>(on: Carried<Q>): Effect<Q> => ({
  effect: 'open',
  process: 'private-fostering',
  to: { holder: 'this-team' },
  carries: { step: { value: 'notice' }, on },
  when: { not: { any: [{ holds: 'private-fostering' }, { underWay: 'private-fostering' }] } },
})
