import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { address } from './placed.ts'

/** How a process ends: in some way, for somebody, and not in a way that it says is not for it to give. */
export function checkOutcomes(definition: ProcessDefinition): readonly string[] {
  const { id, outcomes, notHere = {} } = definition
  return [
    ...(Object.keys(outcomes).length === 0 ? [`${address(id, 'outcomes')}: it can never end`] : []),
    ...(definition.outcomesEach === 'child' && definition.about === 'nothing'
      ? [`${address(id, 'outcomesEach')}: one for each child, and the process is about nobody`]
      : []),
    ...Object.entries(outcomes).flatMap(([key, outcome]) =>
      (outcome.asks ?? [])
        .filter((question) => !(question in definition.questions))
        .map((question) => `${address(id, 'outcomes', key, 'asks', question)}: no such question`),
    ),
    ...Object.keys(notHere)
      .filter((key) => key in outcomes)
      .map((key) => `${address(id, 'notHere', key)}: is one of its outcomes`),
  ]
}
