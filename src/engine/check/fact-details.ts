import type { FactTypeId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { carriedIn } from './carried.ts'
import { conditionsIn } from './conditions-in.ts'
import { atomsIn } from './judged.ts'
import { address, effectsIn } from './placed.ts'

/** A detail of a fact where something asks about it. */
export interface AskedDetail {
  readonly at: string
  readonly fact: FactTypeId
  readonly detail: string
}

/** Every detail of a fact that a process asks about: in conditions, clocks, what it carries and what it copies. */
export function detailsAskedAbout(definition: ProcessDefinition): readonly AskedDetail[] {
  const { id, clocks, copies } = definition
  const each = (at: string, fact: FactTypeId, details: readonly string[]): readonly AskedDetail[] =>
    details.map((detail) => ({ at: address(at, fact), fact, detail }))
  const one = (
    at: string,
    from: { readonly fact: FactTypeId; readonly detail?: string },
  ): readonly AskedDetail[] => each(at, from.fact, from.detail === undefined ? [] : [from.detail])
  return [
    ...conditionsIn(definition).flatMap(({ at, condition }) =>
      atomsIn(condition).flatMap((atom) =>
        'holds' in atom ? each(at, atom.holds, Object.keys(atom.where ?? {})) : [],
      ),
    ),
    ...clocks.flatMap((clock) =>
      (['from', 'stops'] as const).flatMap((step) => {
        const moment = clock[step]
        return 'fact' in moment
          ? each(
              address(id, 'clocks', clock.id, step),
              moment.fact,
              Object.keys(moment.where ?? {}),
            )
          : []
      }),
    ),
    ...effectsIn(definition).flatMap(({ at, thing }) =>
      carriedIn(thing).flatMap(({ steps, from }) =>
        'fact' in from ? one(address(at, ...steps), from) : [],
      ),
    ),
    ...Object.entries(copies ?? {}).flatMap(([question, copied]) =>
      copied && 'fact' in copied ? one(address(id, 'copies', question), copied) : [],
    ),
  ]
}
