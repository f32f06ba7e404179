import type { FactTypeId } from '../../practice/vocabulary/identifiers.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { detailsAskedAbout, detailsIn, type AskedDetail } from './fact-details.ts'
import { leadingToUnwritten, livesOf, type Life } from './fact-lives.ts'
import { ruleFaults } from './fact-rules.ts'
import { rulesIn } from '../watch.ts'
import { address } from './placed.ts'

/**
 * Facts across the catalogue, which no process can be asked about alone: what begins and can never end, what a
 * clock waits for and nothing records, details that nothing gives, and the rules that a fact keeps by itself.
 * Where the way leads on to a process that is not written yet, the fault is held back: that process may be what
 * ends or records it.
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
      ...neverGiven(detailsAskedAbout(definition), lives, practice),
    ]),
    ...rulesIn(catalogue).flatMap(({ watch: { id, when } }) =>
      when ? neverGiven(detailsIn(when, address('watches', id, 'when')), lives, practice) : [],
    ),
    ...catalogue.facts.flatMap((fact) => ruleFaults(fact, lives, leadsOn, practice)),
  ]
}

/** Of a fact that nothing in the catalogue records, nothing says which details it has. */
const neverGiven = (
  asked: readonly AskedDetail[],
  lives: ReadonlyMap<FactTypeId, Life>,
  { facts }: Practice,
): readonly string[] =>
  asked.flatMap(({ at, fact, detail }) => {
    const life = lives.get(fact)
    const isGivenAtAge = detail in (facts.get(fact)?.endsAtAge?.with ?? {})
    return !life?.isRecorded || isGivenAtAge || life.details.has(detail)
      ? []
      : [`${address(at, detail)}: nothing gives ${fact} this detail`]
  })

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
