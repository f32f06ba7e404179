import type { Caller } from '../../engine/permissions.ts'
import type { OpenRecord } from './open-record.ts'

const managers: readonly string[] = [
  'practice-manager',
  'team-manager',
  'senior-manager',
  'director',
]

/**
 * Why the date that clocks count from may not be corrected like this, or undefined when it may: a correction
 * needs a reason, and one that gives more time needs a manager (handbook A 1.4). Backdating is allowed.
 */
export function correctedTrigger(
  record: OpenRecord,
  change: { readonly from: string; readonly to: string; readonly reason: string | undefined },
  caller: Caller,
): string | undefined {
  if (!change.reason?.trim()) {
    return 'Clocks count from this. Say why it is corrected: the old value and your reason are kept'
  }
  const manager = caller.posts.some((held) => managers.includes(held.role))
  if (change.to > change.from && !manager) {
    return `Moving this later gives more time, so a manager has to do it. It still counts from what was first recorded in this ${record.definition.noun}`
  }
  return undefined
}
