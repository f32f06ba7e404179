import type { ClockDefinition } from '../../practice/vocabulary/clock.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { notAMoment, unknownFact } from './known.ts'
import { address } from './placed.ts'

/** A fault of an answer that there may be several of, where the clock takes one. */
export const ofEachChild = 'is asked of each child, and the clock is one for the record'

/** What is wrong with the moments a clock runs between: that there is no such moment, or not one for whom it runs. */
export function momentFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  return [
    ...startFaults(clock, address(at, 'from'), definition, practice),
    ...stopFaults(clock, address(at, 'stops'), definition, practice),
  ]
}

function startFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const { from } = clock
  if ('answer' in from) return answerFaults(from.answer, clock, at, definition)
  if ('event' in from) return []
  if ('subject' in from) return ofAChild(clock, at)
  return [
    ...factFaults(from.fact, clock, at, practice),
    ...(from.every && !clock.when ? [`${at}: comes round, and no “when” says until when`] : []),
  ]
}

function stopFaults(
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const { stops } = clock
  if ('answered' in stops) {
    return stops.answered.flatMap((id) => [
      ...answerFaults(id, clock, at, definition),
      ...(id in definition.questions && !definition.pages.some(({ asks }) => asks.includes(id))
        ? [`${address(at, id)}: is asked on no page`]
        : []),
    ])
  }
  if (!('fact' in stops)) return []
  return [
    ...factFaults(stops.fact, clock, at, practice),
    ...Object.values(stops.saying ?? {})
      .filter((id) => !(id in definition.questions))
      .map((id) => `${address(at, 'saying', id)}: no such question`),
  ]
}

/** Facts are of one child, so that a clock for the whole record could not tell whose to take. */
const ofAChild = ({ each }: ClockDefinition, at: string): readonly string[] =>
  each === 'child' ? [] : [`${at}: is of each child, and the clock is one for the record`]

const factFaults = (
  fact: string,
  clock: ClockDefinition,
  at: string,
  practice: Practice,
): readonly string[] => [...unknownFact(fact, at, practice), ...ofAChild(clock, address(at, fact))]

function answerFaults(
  id: string,
  clock: ClockDefinition,
  at: string,
  definition: ProcessDefinition,
): readonly string[] {
  return [
    ...notAMoment(id, at, definition),
    ...(definition.questions[id]?.each === 'child' && clock.each !== 'child'
      ? [`${address(at, id)}: ${ofEachChild}`]
      : []),
  ]
}
