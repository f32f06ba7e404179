import { instructionsFor } from '../../engine/effects.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { NewRecord } from '../../store/records.ts'
import type { Act } from '../act.ts'
import { draftLetters } from '../front-door/draft-letters.ts'
import { handOver } from './hand-over.ts'
import { openRecord, type OpenPart } from './open-record.ts'
import { whereaboutsOf } from './whereabouts.ts'

/**
 * Carries out what beginning a record brings about, for the children who are in it now; called again for a
 * child added later. Whoever rings is thanked on the telephone; a form or a file is answered in writing.
 */
export async function beginRecord(
  request: Act,
  recordId: string,
  partIds: readonly string[],
  { onStart = [] }: ProcessDefinition,
  wayIn: NewRecord['wayIn'],
): Promise<void> {
  const inWriting = wayIn === 'web-form' || wayIn === 'file'
  const effects = onStart.filter((one) => inWriting || one.effect !== 'tell')
  if (effects.length === 0) return
  const record = await openRecord(request, recordId)
  if (!record) return
  const parts: readonly (OpenPart | undefined)[] = record.parts.filter((part) =>
    partIds.includes(part.row.id),
  )
  const letters: string[] = []
  for (const part of parts.length > 0 || !inWriting ? parts : [undefined]) {
    const instructions = instructionsFor(effects, {
      practice: request.practice,
      from: part ? { record: record.view, part: part.view } : { record: record.view },
      where: await whereaboutsOf(request, record, part),
      events: { started: record.row.started_at },
    })
    for (const instruction of instructions) {
      if (instruction.do === 'hand-over') await handOver(request, record, part, instruction)
      else if (instruction.do === 'tell') letters.push(instruction.letter)
    }
  }
  await draftLetters(request, record, letters)
}
