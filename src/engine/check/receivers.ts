import type { Destination } from '../../practice/vocabulary/effect.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Practice } from '../practice.ts'
import { notOfKind } from './known.ts'
import { address } from './placed.ts'

/** What is wrong with whoever is to receive work: a team or agency there is not, or nobody at all. */
export function receiverFaults(
  destination: Destination,
  at: string,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if ('team' in destination) {
    if (!practice.teamTypes.has(destination.team))
      return [`${address(at, destination.team)}: no such type of team`]
    const { pack } = practice
    return pack.teams.some(({ type }) => type === destination.team)
      ? []
      : [`${address(at, destination.team)}: ${pack.name} has no such team`]
  }
  if ('agency' in destination) {
    const question = definition.questions[destination.agency]
    if (!question) return [`${address(at, destination.agency)}: no such question`]
    return question.kind === 'choice' && question.codes === 'partner'
      ? []
      : [`${address(at, destination.agency)}: is not a choice of partner agency`]
  }
  if ('teamNamedIn' in destination)
    return notOfKind(destination.teamNamedIn, 'team', at, definition)
  return 'first' in destination && destination.first.at(-1)?.when !== undefined
    ? [`${at}: leads nowhere when none of its conditions holds`]
    : []
}
