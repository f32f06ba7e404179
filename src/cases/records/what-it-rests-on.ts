import { factsAddedUp } from '../../engine/added-up.ts'
import { factsAskedOfEntries } from '../../engine/said-of-entries.ts'
import type { HeldFact, RecordView } from '../../engine/standpoint.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { entriesHolding } from '../../store/careers.ts'
import { holdFactsOf } from '../../store/facts.ts'
import { partsOf, type PartRow } from '../../store/record-parts.ts'
import type { Act } from '../act.ts'

/**
 * What is so, on the day the record is about, of the entries that its answers may name: as far as whoever asks may know
 * of them, and only where the process asks about them.
 */
export async function whatEntriesSay(
  { work }: Pick<Act, 'work'>,
  definition: ProcessDefinition,
  on: string,
): Promise<Pick<RecordView, 'entries'>> {
  const kinds = factsAskedOfEntries(definition)
  if (kinds.length === 0) return {}
  const entries = new Map<string, HeldFact[]>()
  for (const kind of kinds) {
    for (const { id, from_on, detail } of await entriesHolding(work, { kind, on })) {
      const fact = { kind, fromOn: from_on, detail: detail as HeldFact['detail'] }
      entries.set(id, [...(entries.get(id) ?? []), fact])
    }
  }
  return { entries }
}

/**
 * The parts of a record that is being changed, read again once nobody else can add to what its numbers are added up from:
 * of two claims signed at one moment, the second counts the first.
 */
export async function addedUpAlone(
  { work }: Pick<Act, 'work'>,
  definition: ProcessDefinition,
  { recordId, parts }: { readonly recordId: string; readonly parts: PartRow[] },
): Promise<PartRow[]> {
  const kinds = factsAddedUp(definition)
  if (kinds.length === 0) return parts
  const subjects = parts.map((part) => part.subject_id).toSorted()
  for (const kind of kinds)
    for (const subjectId of subjects) await holdFactsOf(work, { kind, subjectId })
  return await partsOf(work, recordId)
}
