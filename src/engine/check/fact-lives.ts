import type { FactTypeId, ProcessId } from '../../practice/vocabulary/identifiers.ts'
import type { Practice } from '../practice.ts'
import { namedByOf } from '../named-by.ts'
import { effectsIn } from './placed.ts'

/** What becomes of a kind of fact in the whole catalogue. */
export interface Life {
  readonly startedBy: Set<ProcessId>
  readonly details: Set<string>
  isRecorded: boolean
  isEnded: boolean
}

/** What becomes of every kind of fact that some process begins, ends, records or changes. */
export function livesOf(practice: Practice): ReadonlyMap<FactTypeId, Life> {
  const { catalogue, facts } = practice
  const lives = new Map<FactTypeId, Life>()
  const lifeOf = (fact: FactTypeId): Life => {
    const life = lives.get(fact) ?? {
      startedBy: new Set(),
      details: new Set(),
      isRecorded: false,
      isEnded: facts.get(fact)?.endsAtAge !== undefined,
    }
    lives.set(fact, life)
    return life
  }
  for (const definition of catalogue.processes) {
    const naming = namedByOf(definition, practice)
    if (naming) {
      const life = lifeOf(naming.fact)
      life.startedBy.add(definition.id)
      life.isRecorded = true
      for (const detail of [naming.detail, 'name', 'organisation']) life.details.add(detail)
    }
    for (const { thing } of effectsIn(definition)) {
      if (!('fact' in thing)) continue
      const life = lifeOf(thing.fact)
      for (const detail of Object.keys(thing.with ?? {})) life.details.add(detail)
      if (thing.effect === 'start-fact') life.startedBy.add(definition.id)
      if (thing.effect === 'start-fact' || thing.effect === 'record-fact') life.isRecorded = true
      if (thing.effect === 'end-fact') life.isEnded = true
    }
  }
  return lives
}

/** The processes that lead, by whatever they open, to one that is not written yet. */
export function leadingToUnwritten({ catalogue }: Practice): ReadonlySet<ProcessId> {
  const openedBy = new Map<ProcessId, ProcessId[]>()
  for (const definition of catalogue.processes)
    for (const { thing } of effectsIn(definition))
      if (thing.effect === 'open')
        openedBy.set(thing.process, [...(openedBy.get(thing.process) ?? []), definition.id])
  const leading = new Set<ProcessId>()
  const waiting = Object.keys(catalogue.notYetDefined)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (leading.has(id)) continue
    leading.add(id)
    waiting.push(...(openedBy.get(id) ?? []))
  }
  return leading
}
