import { openWithReason } from '../../src/cases/access/open-record-of.ts'
import type { TestOffice } from './office.ts'

/** Somebody says why they open the records of people they do not work with; of their own nothing is asked. */
export async function withReason(
  at: TestOffice,
  username: string,
  ...personIds: readonly string[]
): Promise<void> {
  const why = { reason: 'asked', words: 'Asked to help by whoever works with them.' }
  for (const id of personIds) await openWithReason(at.office, at.caller(username), id, why)
}
