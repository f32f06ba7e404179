import assert from 'node:assert/strict'
import { act } from '../../src/cases/act.ts'
import { done } from '../../src/engine/refusal.ts'
import { addEntry } from '../../src/store/entries.ts'
import type { TestOffice } from '../support/office.ts'

let made = 0

/** A new entry of a register, called like no other. Returns its id. */
export async function entryMade(
  { office }: Pick<TestOffice, 'office'>,
  register: string,
): Promise<string> {
  made += 1
  const entry = { register, name: `Entry ${made} of ${register}`, alsoKnownAs: '' }
  const id = await act(office, 'system', { action: 'make-entry' }, async ({ work, now }) =>
    done(await addEntry(work, { ...entry, at: now })),
  )
  assert.ok(id.ok && id.value)
  return id.value
}

/** One entry of every register there is, by register. */
export async function entriesMade(
  at: Pick<TestOffice, 'office'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { id } of at.office.practice.catalogue.registers ?? []) {
    ids.set(id, await entryMade(at, id))
  }
  return ids
}
