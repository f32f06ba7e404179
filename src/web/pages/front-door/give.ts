import { allocate } from '../../../cases/records/allocate.ts'
import type { Office } from '../../../cases/office.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { field, type Form } from '../../web.ts'
import type { Giving } from './board-page.ts'

/**
 * Gives what was ticked on the board to whoever was chosen, each record by itself: one that cannot be given
 * keeps no other from being given. Returns how many were, and what could not be, still ticked.
 */
export async function giveIn(
  form: unknown,
  office: Office,
  caller: Caller,
): Promise<{ readonly given: number; readonly giving: Giving }> {
  const records = [(form as Form | undefined)?.record ?? []].flat()
  const worker = field(form, 'worker')
  const problems: Giving['problems'][number][] = []
  if (records.length === 0) {
    problems.push({ at: 'record', message: 'Choose at least one to give to somebody' })
  }
  if (worker === '') problems.push({ at: 'worker', message: 'Choose who it is given to' })
  if (problems.length > 0) return { given: 0, giving: { problems, records, worker } }
  const left: string[] = []
  for (const record of records) {
    const result = await allocate(office, caller, record, worker)
    if (result.ok) continue
    left.push(record)
    problems.push(problemOf(result.refusal))
  }
  return {
    given: records.length - left.length,
    giving: { problems: distinct(problems), records: left, worker },
  }
}

/** Somebody who cannot take it is a matter of who was chosen; anything else, of the record. */
const problemOf = (refusal: Refusal): Giving['problems'][number] =>
  refusal.kind === 'invalid'
    ? { at: 'worker', message: refusal.problems[0]?.message ?? refusal.message }
    : { at: 'record', message: refusal.message }

const distinct = (problems: Giving['problems']): Giving['problems'] => [
  ...new Map(problems.map((one) => [one.message, one])).values(),
]
