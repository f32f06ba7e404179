import type { Refusal } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import type { Work } from '../../store/database.ts'
import { holdersOf } from '../../store/posts.ts'

/** Why this worker must stay an administrator: nobody else is one for good. */
export async function lastAdministrator(
  work: Work,
  workerId: string,
  now: string,
): Promise<Refusal | undefined> {
  const holders = await beyondReach(work, () => holdersOf(work, 'administrator', now))
  if (holders.length !== 1 || holders[0] !== workerId) return undefined
  return {
    kind: 'not-permitted',
    message:
      'Nobody else is an administrator for good, so nobody could let anybody in any more. Make somebody else an administrator first. Nothing was changed.',
  }
}
