import type { FactTypeId, ProcessId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { address, effectsIn } from './placed.ts'
import { detailsAskedAbout } from './fact-details.ts'

/** What becomes of a kind of fact in the whole catalogue. */
interface Life {
  readonly startedBy: Set<ProcessId>
  readonly details: Set<string>
  isRecorded: boolean
  isEnded: boolean
}

/**
 * Facts across the catalogue, which no process can be asked about alone: what begins and can never end, what a
 * clock waits for and nothing records, and details that nothing gives. Where the way leads on to a process that
 * is not written yet, the fault is held back: that process may be what ends or records it.
 */
export function checkFacts(practice: Practice): readonly string[] {
  const { catalogue, facts } = practice
  const lives = livesOf(practice)
  const leadsOn = leadingToUnwritten(practice)
  const endless = [...lives].flatMap(([id, { startedBy, isEnded }]) => {
    const fact = facts.get(id)
    if (!fact?.excludes || isEnded || startedBy.size === 0) return []
    if ([...startedBy].some((process) => leadsOn.has(process))) return []
    return [
      `${address('facts', id)}: ${[...startedBy].join(' and ')} begins it, and nothing ends it`,
    ]
  })
  return [
    ...endless,
    ...catalogue.processes.flatMap((definition) => [
      ...(leadsOn.has(definition.id) ? [] : neverStopped(definition, lives)),
      ...detailsAskedAbout(definition).flatMap(({ at, fact, detail }) => {
        const life = lives.get(fact)
        // Of a fact that nothing in the catalogue records, nothing says which details it has.
        return !life?.isRecorded || life.details.has(detail)
          ? []
          : [`${address(at, detail)}: nothing gives ${fact} this detail`]
      }),
    ]),
  ]
}

function livesOf({ catalogue }: Practice): ReadonlyMap<FactTypeId, Life> {
  const lives = new Map<FactTypeId, Life>()
  for (const definition of catalogue.processes)
    for (const { thing } of effectsIn(definition)) {
      if (!('fact' in thing)) continue
      const life = lives.get(thing.fact) ?? {
        startedBy: new Set(),
        details: new Set(),
        isRecorded: false,
        isEnded: false,
      }
      lives.set(thing.fact, life)
      for (const detail of Object.keys(thing.with ?? {})) life.details.add(detail)
      if (thing.effect === 'start-fact') life.startedBy.add(definition.id)
      if (thing.effect === 'start-fact' || thing.effect === 'record-fact') life.isRecorded = true
      if (thing.effect === 'end-fact') life.isEnded = true
    }
  return lives
}

function neverStopped(
  { id, clocks }: ProcessDefinition,
  lives: ReadonlyMap<FactTypeId, Life>,
): readonly string[] {
  return clocks.flatMap(({ id: clock, stops }) => {
    if (!('fact' in stops)) return []
    const life = lives.get(stops.fact)
    const at = address(id, 'clocks', clock, 'stops', stops.fact)
    if (stops.at === 'end') return life?.isEnded ? [] : [`${at}: nothing ends it`]
    return life?.isRecorded ? [] : [`${at}: nothing records it`]
  })
}

/** The processes that lead, by whatever they open, to one that is not written yet. */
function leadingToUnwritten({ catalogue }: Practice): ReadonlySet<ProcessId> {
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
