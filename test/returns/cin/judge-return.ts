import assert from 'node:assert/strict'
import { rules } from '../../../src/returns/cin/2025-26/all-rules.ts'
import { censusOf } from '../../../src/returns/cin/2025-26/census.ts'
import { messageShape } from '../../../src/returns/cin/2025-26/message.ts'
import { headerOf } from '../../../src/returns/cin/2025-26/specification.ts'
import { readMessage } from '../../../src/returns/cin/read-message.ts'
import type { ReadingLimits } from '../../../src/returns/reading-limits.ts'
import { judge } from '../../../src/returns/judge.ts'
import type { Breach } from '../../../src/returns/rule.ts'

/** Text or bytes as a stream of one piece. */
export async function* inOnePiece(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield Buffer.from(content)
}

/** Reads a census of 2025-26, or one of any year, as a file would be. */
export const readCensus = (
  chunks: AsyncIterable<Uint8Array>,
  { anyYear = false, limits }: { anyYear?: boolean; limits?: ReadingLimits } = {},
) => readMessage(chunks, messageShape, headerOf(anyYear), limits)

/** What breaks each rule that the return breaks, by its number. */
export async function brokenRules(xml: string): Promise<ReadonlyMap<string, readonly Breach[]>> {
  const read = await readCensus(inOnePiece(xml), { anyYear: true })
  assert.ok(read.ok, read.ok ? '' : read.refusal.message)
  const findings = judge(censusOf(read.value.message, 2026), rules)
  return new Map(
    findings
      .filter(({ breaches }) => breaches.length > 0)
      .map(({ rule, breaches }) => [rule.id, breaches]),
  )
}
