import { dependsOnFacts } from '../../engine/clocks.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { recordsWithClocks } from '../../store/record-links.ts'
import type { Act } from '../act.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord } from './open-record.ts'

/**
 * Brings the deadlines of every record about these people up to what is now true of them, whoever holds the
 * record: a conference held starts the clock of the first core group in the plan, and stops its own.
 */
export async function refreshClocks(
  request: Act,
  subjectIds: readonly string[],
  { except }: { readonly except?: string } = {},
): Promise<void> {
  const processes = request.practice.catalogue.processes.filter(dependsOnFacts)
  if (subjectIds.length === 0 || processes.length === 0) return
  const { work } = request
  const ids = processes.map((one) => one.id)
  await beyondReach(work, async () => {
    for (const { id } of await recordsWithClocks(work, subjectIds, ids)) {
      if (id === except) continue
      const record = await openRecord(request, id, { forChange: true })
      if (record) await moveClocks(request, { ...record, deadlines: await deadlinesOf(work, id) })
    }
  })
}
