import type { Counted, Pattern } from '../../practice/vocabulary/pattern.ts'
import type { Practice } from '../practice.ts'
import { unknownFact, unknownProcess } from './known.ts'
import { address } from './placed.ts'
import { repeated } from './repeated.ts'

/** The chronology and its patterns: of facts, processes and outcomes that there are, each rule with a source. */
export function checkChronology(practice: Practice): readonly string[] {
  const { chronology, patterns = [] } = practice.catalogue
  const { kinds = [], leftOut = [] } = chronology ?? {}
  return [
    ...repeated(kinds.map(({ id }) => id)).map((id) => `chronology › ${id}: two have this id`),
    ...kinds.flatMap(({ id, facts = [], processes = [] }) => [
      ...facts.flatMap((fact) => unknownFact(fact, address('chronology', id), practice)),
      ...processes.flatMap((one) => unknownProcess(one, address('chronology', id), practice)),
    ]),
    ...leftOut.flatMap(({ process, outcome }) =>
      unknownOutcomes([process], [outcome], 'chronology › leftOut', practice),
    ),
    ...repeated(patterns.map(({ id }) => id)).map((id) => `patterns › ${id}: two have this id`),
    ...patterns.flatMap((pattern) => ofPattern(pattern, practice)),
  ]
}

function ofPattern({ id, looks, source }: Pattern, practice: Practice): readonly string[] {
  const at = address('patterns', id)
  const counted =
    'repeats' in looks ? looks.repeats : 'again' in looks ? looks.again : looks.without
  const numbers =
    'repeats' in looks
      ? [looks.atLeast - 1, ...Object.values(looks.within)]
      : ['again' in looks ? looks.withinMonths : looks.longerThanDays]
  return [
    ...(source.length === 0 ? [`${at}: has no source`] : []),
    ...ofCounted(counted, at, practice),
    ...('while' in looks ? unknownFact(looks.while, address(at, 'while'), practice) : []),
    ...(numbers.some((one) => one <= 0) ? [`${at}: is so of everybody or of nobody`] : []),
  ]
}

function ofCounted(counted: Counted, at: string, practice: Practice): readonly string[] {
  if ('facts' in counted) return counted.facts.flatMap((fact) => unknownFact(fact, at, practice))
  if (!('processes' in counted)) return []
  const unknown = counted.processes.flatMap((one) => unknownProcess(one, at, practice))
  return [...unknown, ...unknownOutcomes(counted.processes, counted.outcomes ?? [], at, practice)]
}

const unknownOutcomes = (
  processes: readonly string[],
  outcomes: readonly string[],
  at: string,
  practice: Practice,
): readonly string[] =>
  outcomes
    .filter((outcome) => !processes.some((one) => practice.processes.get(one)?.outcomes[outcome]))
    .map((outcome) => `${address(at, outcome)}: nothing ends like this`)
