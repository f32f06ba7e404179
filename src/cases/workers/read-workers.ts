import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/** Does this person manage accounts? They read no child's record. */
export const managesWorkers = (caller: Caller): boolean =>
  caller.posts.some((held) => held.role === 'administrator')

/** Reads everyone who works here now, by name; not there for whoever manages no accounts. */
export async function readWorkers(
  office: Office,
  caller: Caller,
): Promise<Result<readonly WorkerRow[]>> {
  return await act(
    office,
    caller,
    { action: 'read-workers', reads: true },
    async ({ work, now }) =>
      managesWorkers(caller) ? done(await currentWorkers(work, now)) : notFound(),
  )
}

export type { WorkerRow }
