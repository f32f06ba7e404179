import assert from 'node:assert/strict'
import type { Result } from '../../src/engine/refusal.ts'
import { addPerson } from '../../src/store/people.ts'
import type { TestOffice } from './office.ts'

/** Makes somebody of whom nothing else is known. Returns their id. */
export const somebodyIn = async (
  at: TestOffice,
  bornOn?: string,
  more: object = {},
): Promise<string> =>
  await at.office.store.transaction({ system: true }, async (work) => {
    const person = { surname: 'Made', forenames: 'Up', sex: 'F', bornOn, ...more }
    return await addPerson(work, person, { at: at.clock.now() })
  })

/** Everything a refusal says to whoever asked; what was not refused is a fault. */
export function wordsOf(result: Result<unknown>): string {
  assert.ok(!result.ok, 'it was not refused')
  const { refusal } = result
  const problems = refusal.kind === 'invalid' ? refusal.problems.map((one) => one.message) : []
  return [refusal.message, ...problems].join(' ')
}
