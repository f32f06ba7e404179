import { randomBytes } from 'node:crypto'
import type { JudgedFiles } from '../../returns/judge-files.ts'

/** What was found in somebody's files, until they have read and downloaded it. */
export interface KeptFindings {
  readonly workerId: string
  readonly title: string
  readonly fileNames: readonly string[]
  readonly judged: JudgedFiles
}

/** How long findings are kept, in minutes. */
export const minutesKept = 60

const mostKept = 50
const kept = new Map<string, KeptFindings>()

/**
 * Keeps findings in the memory of this process and nowhere else, because they name children of any authority: for an
 * hour, for whoever asked, until the process ends. Returns the id that finds them again, which cannot be guessed.
 */
export function keepFindings(findings: KeptFindings): string {
  const id = randomBytes(16).toString('base64url')
  kept.set(id, findings)
  setTimeout(() => kept.delete(id), minutesKept * 60_000).unref()
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return id
}

/** Findings that this worker asked for, while they are kept. */
export function keptFindings(id: string, workerId: string): KeptFindings | undefined {
  const findings = kept.get(id)
  return findings?.workerId === workerId ? findings : undefined
}
