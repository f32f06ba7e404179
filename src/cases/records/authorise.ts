import { gaps } from '../../engine/journey.ts'
import { type Caller } from '../../engine/permissions.ts'
import { done, refused, type Result } from '../../engine/refusal.ts'

import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'
import { complete, type Completed } from './complete.ts'
import { keepWorkedOut } from './keep-worked-out.ts'
import { nothingContested } from './submit.ts'

/**
 * Decides a record: what its outcomes bring about is carried out in the same transaction. Refused to whoever
 * recorded or submitted it, and while anything the decision needs is missing; then nothing changes.
 */
export async function authorise(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<Completed>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'authorise', needs: 'authorise' },
    async (request, record) => {
      const settled = await nothingContested(request, record)
      if (!settled.ok) return settled
      const missing = gaps(record.definition, record.view, 'authorise')
      if (missing.length > 0) {
        return refused({
          kind: 'not-yet',
          message: `This ${record.definition.noun} cannot be decided yet. What you wrote is saved.`,
          gaps: missing,
        })
      }
      await keepWorkedOut(request, record, 'until-decided')
      const completed = await complete(request, record, caller)
      return completed.ok ? done(completed.value) : completed
    },
  )
}
