import type { Caller } from '../../engine/permissions.ts'
import { changeRecord } from '../../store/records.ts'
import { addAllocation } from '../../store/sign-offs.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'

/** What is in one hand is in the hand of whoever writes in it first, unless it was given to somebody. */
export async function takeInHand(
  { work, now }: Act,
  { definition, row }: OpenRecord,
  { workerId }: Caller,
): Promise<void> {
  if (!definition.inOneHand || row.holder_id || row.started_by) return
  await changeRecord(work, row.id, { holder_id: workerId, allocated_at: row.allocated_at ?? now })
  const held = { recordId: row.id, workerId, teamId: row.team_id, at: now, by: workerId }
  await addAllocation(work, held)
}
