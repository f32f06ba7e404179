import { sealRows } from '../../store/audit-chain.ts'
import type { Office } from '../office.ts'
import { lists } from './looks.ts'

const rowsAtOnce = 2000

/**
 * Seals what was written to the audit since the last time, and says whether more may wait. It is no request, and leaves no
 * row of its own: that would have to be sealed again.
 */
export async function sealAudit({ store }: Pick<Office, 'store'>): Promise<'more' | 'all'> {
  const sealed = await store.transaction(
    { system: true },
    async (work) => await sealRows(work, rowsAtOnce, lists),
  )
  return sealed < rowsAtOnce ? 'all' : 'more'
}
