import assert from 'node:assert/strict'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import type { Caller } from '../../src/engine/permissions.ts'
import { said, type Answers, type recruiting } from './careers.ts'
import type { TestOffice } from './office.ts'

/** The number of what is kept of somebody as one who works here. */
export async function ownEntry({ office }: TestOffice, caller: Caller): Promise<string> {
  const file = await readRegister(office, caller, 'colleagues')
  assert.ok(file.ok)
  return file.value.entries.find(({ worker_id }) => worker_id === caller.workerId)?.id ?? ''
}

/** Begins, writes and hands in; returns its number, and what is said of it. */
export async function tried(
  by: ReturnType<typeof recruiting>,
  caller: Caller,
  process: string,
  { about, answers }: { readonly about: string; readonly answers: Answers },
): Promise<{ readonly id: string; readonly said: string }> {
  const begun = await by.begin(caller, process, about)
  if (!begun.ok) return { id: '', said: said(begun) }
  await by.write(begun.value.id, answers, caller)
  return { id: begun.value.id, said: await by.handIn(begun.value.id, caller) }
}
