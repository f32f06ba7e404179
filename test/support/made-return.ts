import assert from 'node:assert/strict'
import { exportReturn, type WantedReturn } from '../../src/cases/returns/export-return.ts'
import type { Office } from '../../src/cases/office.ts'

/** A return as it is written from the record now, file by file. */
export async function madeReturn(
  office: Office,
  wanted: WantedReturn,
  by: Parameters<typeof exportReturn>[1] = 'system',
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string[]>()
  const made = await exportReturn(office, by, wanted, ({ file, text }) => {
    files.set(file, [...(files.get(file) ?? []), text])
  })
  assert.ok(made.ok, made.ok ? '' : made.refusal.message)
  return new Map([...files].map(([file, pieces]) => [file, pieces.join('')]))
}
