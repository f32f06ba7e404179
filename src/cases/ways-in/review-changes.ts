import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { changesToReview, reviewChange, type IntakeChange } from '../../store/intake-reading.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { columns } from './file-columns.ts'
import { mayReceiveFiles } from './receive-file.ts'

/** A changed reference with the columns that differ, as they were and as they came again. */
export interface ChangedReference {
  readonly id: string
  readonly reference: string
  readonly recordId: string
  readonly seenAt: string
  readonly differences: readonly {
    readonly column: string
    readonly was: string
    readonly came: string
  }[]
}

const mostShown = 50

/** References that came again with changed content and that nobody has looked at, oldest first, fifty at most. */
export async function readChanges(
  office: Office,
  caller: Caller,
): Promise<Result<readonly ChangedReference[]>> {
  return await act<readonly ChangedReference[]>(
    office,
    caller,
    { action: 'read-intake-changes', reads: true },
    async (request) => {
      const permitted = mayReceiveFiles(caller, request.practice)
      if (!permitted.ok) return permitted
      const changes = await changesToReview(request.work, mostShown)
      request.touched(...changes.map((change) => change.record_id))
      return done(changes.map(inColumns))
    },
  )
}

function inColumns({ id, reference, record_id, seen_at, was, content }: IntakeChange) {
  const names = new Set([...columns, ...Object.keys(was), ...Object.keys(content)])
  const differences = [...names]
    .map((column) => ({ column, was: was[column] ?? '', came: content[column] ?? '' }))
    .filter((one) => one.was !== one.came)
  return { id, reference, recordId: record_id, seenAt: seen_at, differences }
}

/** Notes that the caller has looked at a change. What was recorded of the first sending stays as it is. */
export async function lookedAt(
  office: Office,
  caller: Caller,
  changeId: string,
): Promise<Result<true>> {
  return await act<true>(office, caller, { action: 'review-intake-change' }, async (request) => {
    const permitted = mayReceiveFiles(caller, request.practice)
    if (!permitted.ok) return permitted
    if (!/^\d{1,18}$/.test(changeId)) return notFound()
    const reviewed = { at: request.now, by: caller.workerId }
    const recordId = await reviewChange(request.work, changeId, reviewed)
    // Somebody else may have looked a moment ago: what was wanted is so.
    if (recordId !== undefined) request.touched(recordId)
    return done(true)
  })
}
