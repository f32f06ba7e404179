import assert from 'node:assert/strict'
import { makeApiKey } from '../../src/cases/api-keys/make-api-key.ts'
import type { TestOffice } from './office.ts'

/** A key that a worker of the demonstration makes, good until a day. */
export async function keyOf(
  at: Pick<TestOffice, 'office' | 'caller'>,
  username: string,
  expiresOn: string,
): Promise<string> {
  const made = await makeApiKey(at.office, at.caller(username), { name: 'A test', expiresOn })
  assert.ok(made.ok)
  return made.value.key
}

/** Asks an address with a key, as a program would. */
export const askBy = async (
  url: string,
  key: string,
  init: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> =>
  await fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${key}` } })
