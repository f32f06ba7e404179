import assert from 'node:assert/strict'
import { confirmMerge } from '../../src/cases/people/merging/confirm-merge.ts'
import { proposeMerge, type WantedMerge } from '../../src/cases/people/merging/propose-merge.ts'
import { readTwoRecords } from '../../src/cases/people/merging/read-duplicates.ts'
import type { Result } from '../../src/engine/refusal.ts'
import { addAddress, addPerson, type NewAddress, type NewPerson } from '../../src/store/people.ts'
import type { TestOffice } from './office.ts'
import { granted } from './protection.ts'

/** Somebody who was recorded once more, and where they live. */
export async function recorded(
  at: TestOffice,
  person: NewPerson,
  address?: NewAddress,
): Promise<string> {
  return await at.office.store.transaction({ system: true }, async (work) => {
    const recordedAt = { at: at.office.clock.now() }
    const id = await addPerson(work, person, recordedAt)
    if (address) await addAddress(work, id, address, recordedAt)
    return id
  })
}

type Choices = Partial<WantedMerge> & { readonly by?: string }

/** Proposes that two are one, everything of the kept one being right unless something else is said. */
export async function propose(
  at: TestOffice,
  keptId: string,
  mergedId: string,
  { by = 'chloe-fenwick', ...said }: Choices = {},
): Promise<Result<{ mergeId: string }>> {
  const caller = at.caller(by)
  const read = await readTwoRecords(at.office, caller, [keptId, mergedId])
  const everything = read.ok
    ? [...read.value.differ.map(({ id }) => id), ...(read.value.homesDiffer ? ['home'] : [])]
    : []
  return await proposeMerge(at.office, caller, {
    keptId,
    mergedId,
    chosen: { ...Object.fromEntries(everything.map((id) => [id, 'kept'])), ...said.chosen },
    reason: said.reason ?? 'The school sent both numbers for one boy.',
  })
}

/** Makes two one, by two people. Returns the merge. */
export async function merged(
  at: TestOffice,
  keptId: string,
  mergedId: string,
  said: Choices = {},
): Promise<string> {
  const { mergeId } = granted(await propose(at, keptId, mergedId, said))
  granted(await confirmMerge(at.office, at.caller('sam-patel'), mergeId))
  assert.ok(mergeId)
  return mergeId
}
