import { instantOf } from '../../engine/clocks.ts'
import { type Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { milliseconds } from '../../engine/temporal.ts'
import { instantInWords } from '../../engine/words.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import type { Act } from '../act.ts'
import type { OpenRecord } from './open-record.ts'

/**
 * Why the moment that clocks count from may not be corrected like this, or undefined when it may: a correction
 * needs a reason, and one later than what was first recorded needs a manager (handbook A 1.4).
 */
export async function correctedTrigger(
  request: Act,
  record: OpenRecord,
  change: { readonly to: string; readonly reason: string | undefined },
  caller: Caller,
): Promise<string | undefined> {
  if (!change.reason?.trim()) {
    return 'Clocks count from this. Say why it is corrected: the old value and your reason are kept'
  }
  const { clocks, happenedAt } = record.definition
  const counting = clocks.filter(({ from }) => 'answer' in from && from.answer === happenedAt)
  const deadlines = await deadlinesOf(request.work, record.row.id)
  const [first] = deadlines
    .filter((one) => counting.some(({ id }) => id === one.clock))
    .map((one) => one.first_counts_from)
    .sort()
  if (first === undefined || isManager(caller)) return undefined
  if (milliseconds(instantOf(change.to)) <= milliseconds(first)) return undefined
  return `This was first recorded as ${instantInWords(first)}. A later time gives more time, so a manager has to correct it`
}
