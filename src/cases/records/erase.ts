import type { Instruction } from '../../engine/effects.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { eraseDocuments } from '../../store/documents.ts'
import { erasePerson } from '../../store/erasing.ts'
import type { Act } from '../act.ts'
import { sweepSoon } from '../documents/sweep-files.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

/**
 * Erases what is kept about somebody: the last thing that is ever done with a record, and nothing brings it back. What
 * shows that it was agreed and done stays.
 */
export async function erase(
  request: Act,
  { row }: OpenRecord,
  part: OpenPart | undefined,
  { how }: Extract<Instruction, { do: 'erase' }>,
): Promise<void> {
  if (!part) throw new Error('A record is somebody’s, and nobody is named')
  const { work } = request
  const personId = part.row.subject_id
  const keptRecords = [row.id, row.opened_by_record].filter((id) => id !== null)
  await beyondReach(work, async () => {
    await erasePerson(work, { personId, keptRecords, entirely: how === 'destroyed' })
    await sweepSoon(request, await eraseDocuments(work, personId, keptRecords))
  })
}
