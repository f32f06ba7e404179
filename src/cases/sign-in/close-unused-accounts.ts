import { done } from '../../engine/refusal.ts'
import { closeUnusedAccounts as close } from '../../store/accounts.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { later } from './limits.ts'
import { policyOf } from './policy.ts'

const dayMinutes = 24 * 60

/** Closes every account that nobody signed in to for as long as the authority says. Returns how many. */
export async function closeUnusedAccounts(office: Office): Promise<number> {
  const closed = await act(
    office,
    'system',
    { action: 'close-unused-accounts' },
    async (request) => {
      const { work, now, noted, practice } = request
      const { closedAfterDays } = await policyOf(work, practice)
      if (closedAfterDays === undefined) return done(0)
      const notSince = later(now, -closedAfterDays * dayMinutes)
      const workers = await close(work, { notSince, at: now })
      noted({ accounts: workers.length })
      return done(workers.length)
    },
  )
  return closed.ok ? closed.value : 0
}
