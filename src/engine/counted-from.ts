import { answeredIn } from './answer-tests.ts'
import { asOn, holds } from './conditions.ts'
import type { Standpoint } from './standpoint.ts'
import { dateOf, type Moment } from './temporal.ts'
import type { Judge, TimescaleContext } from './timescales.ts'

/**
 * What a deadline that counts from a moment is judged and worked out with: conditions as they were on that day,
 * the age of the child, and the answers that say how long a period is.
 */
export function countedFrom(
  trigger: Moment,
  from: Standpoint,
  timescales: TimescaleContext,
): { readonly judge: Judge; readonly context: TimescaleContext } {
  const then = asOn(from, dateOf(trigger))
  return {
    judge: (when) => holds(when, then),
    context: { ...timescales, bornOn: from.part?.bornOn, answered: answeredIn(from) },
  }
}
