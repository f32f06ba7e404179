import { setTimeout as pause } from 'node:timers/promises'
import { sealAudit } from '../cases/audit/seal-audit.ts'
import type { JobsOptions } from './start-jobs.ts'

/** So that nothing waits a second for its seal. */
const betweenMilliseconds = 400
/** While much waits, requests come first. */
const breathMilliseconds = 20
const whileAwayMilliseconds = 2000

/**
 * Seals the audit behind the requests until it is stopped. Of several processes one does it at a time. It is no task of the
 * queue, whose own tables would be written twice a second for it.
 */
export async function keepSealing(
  { office, log }: Pick<JobsOptions, 'office' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  let isAway = false
  while (!signal.aborted) {
    let next = betweenMilliseconds
    try {
      if ((await sealAudit(office)) === 'more') next = breathMilliseconds
      isAway = false
    } catch {
      // Once, and not twice a second while the database is away.
      if (!isAway) log.error('The audit could not be sealed, and is tried again')
      isAway = true
      next = whileAwayMilliseconds
    }
    await pause(next, undefined, { signal }).catch(() => undefined)
  }
}
