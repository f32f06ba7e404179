import type { Effect } from '../../../src/practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../../src/practice/vocabulary/process.ts'

/** Which processes and outcomes the walks have come to, so that they lean towards what they have not. */
export interface Coverage {
  began(process: string): void
  ended(process: string, outcome: string): void
  timesBegun(process: string): number
  timesEnded(process: string, outcome: string): number
  /** What was reached of what there is, and what was not. */
  report(definitions: readonly ProcessDefinition[]): Reached
}

/** How much of the catalogue was walked through. */
export interface Reached {
  readonly processes: number
  readonly outcomes: number
  readonly ofProcesses: number
  readonly ofOutcomes: number
  readonly inWords: string
}

/** Nothing is reached yet. */
export function noCoverage(): Coverage {
  const times = new Map<string, number>()
  const count = (key: string): void => void times.set(key, (times.get(key) ?? 0) + 1)
  const timesOf = (key: string): number => times.get(key) ?? 0
  const outcomeKey = (process: string, outcome: string): string => `${process} → ${outcome}`
  return {
    began: count,
    ended: (process, outcome) => {
      count(outcomeKey(process, outcome))
    },
    timesBegun: timesOf,
    timesEnded: (process, outcome) => timesOf(outcomeKey(process, outcome)),
    report(definitions) {
      const processes = definitions.map((one) => one.id)
      const outcomes = definitions.flatMap((one) =>
        Object.keys(one.outcomes).map((key) => outcomeKey(one.id, key)),
      )
      const not = (keys: readonly string[]): readonly string[] =>
        keys.filter((key) => timesOf(key) === 0)
      const missed = [not(processes), not(outcomes)] as const
      const reached = [
        processes.length - missed[0].length,
        outcomes.length - missed[1].length,
      ] as const
      return {
        processes: reached[0],
        outcomes: reached[1],
        ofProcesses: processes.length,
        ofOutcomes: outcomes.length,
        inWords: [
          `Reached ${String(reached[0])} of ${String(processes.length)} processes and ${String(reached[1])} of ${String(outcomes.length)} outcomes.`,
          ...missed.flat().map((key) => `not reached: ${key}`),
        ].join('\n'),
      }
    },
  }
}

/** How many ways of ending a process nobody has come to yet. */
export const freshIn = (coverage: Coverage, { id, outcomes }: ProcessDefinition): number =>
  Object.keys(outcomes).filter((key) => coverage.timesEnded(id, key) === 0).length

/** How much that is new lies behind an outcome: in what it opens, and in what may be begun because of it. */
export function promiseOf(
  coverage: Coverage,
  effects: readonly Effect[],
  definitions: readonly ProcessDefinition[],
): number {
  const next = definitions.filter(
    ({ id, startRequires }) =>
      effects.some((one) => one.effect === 'open' && one.process === id) ||
      effects.some(
        (one) =>
          one.effect === 'start-fact' &&
          JSON.stringify(startRequires ?? []).includes(`"holds":"${one.fact}"`),
      ),
  )
  return next.reduce((sum, one) => sum + freshIn(coverage, one), 0)
}
