import type { Work } from './database.ts'

/**
 * Erases what is kept about somebody, for good: who they are and everything that was written; `entirely`, the dated
 * facts as well. Records that are about others too keep what is said of the others, and so do the records named.
 */
export async function erasePerson(
  work: Work,
  erasure: {
    readonly personId: string
    readonly keptRecords: readonly string[]
    readonly entirely: boolean
  },
): Promise<void> {
  await work.hot('erase-person', 'select erase_person($1::bigint, $2::bigint[], $3)', [
    erasure.personId,
    erasure.keptRecords,
    erasure.entirely,
  ])
}
