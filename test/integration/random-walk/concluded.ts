import { called, note, recordAsItIs, type Walk } from './walk.ts'

/** Notes how a record ended. */
export async function concluded(walk: Walk, id: string): Promise<void> {
  const record = await recordAsItIs(walk, id)
  const { definition } = record
  const chosen =
    definition.outcomesEach === 'child'
      ? record.parts.map((part) => part.row.outcome)
      : [record.view.values.outcome]
  const outcomes = chosen.filter((one) => typeof one === 'string')
  for (const outcome of outcomes) walk.coverage.ended(definition.id, outcome)
  note(walk, 'it ended', `${called(record)} as ${outcomes.join(', ')}`)
}
