import type { Instruction } from '../../engine/effects.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { erasePerson } from '../../store/erasing.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

/**
 * Erases what is kept about somebody: the last thing that is ever done with a record, and nothing brings it back. What
 * shows that it was agreed and done stays.
 */
export async function erase(
  { work }: Act,
  { row }: OpenRecord,
  part: OpenPart | undefined,
  { how }: Extract<Instruction, { do: 'erase' }>,
): Promise<void> {
  if (!part) throw new Error('A record is somebody’s, and nobody is named')
  const keptRecords = [row.id, row.opened_by_record].filter((id) => id !== null)
  await beyondReach(work, async () => {
    await erasePerson(work, {
      personId: part.row.subject_id,
      keptRecords,
      entirely: how === 'destroyed',
    })
  })
}
