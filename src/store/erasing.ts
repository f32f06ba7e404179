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
  // First, because they point at records that are about to go.
  await work.hot('forget-packs', 'select forget_access_packs($1::bigint)', [erasure.personId])
  await work.hot('forget-groups', 'select forget_groups($1::bigint)', [erasure.personId])
  await work.hot('forget-sharing', 'select forget_sharing($1::bigint)', [erasure.personId])
  await work.hot('erase-person', 'select erase_person($1::bigint, $2::bigint[], $3)', [
    erasure.personId,
    erasure.keptRecords,
    erasure.entirely,
  ])
  await work.hot('forget-finding', 'select forget_finding($1::bigint)', [erasure.personId])
  await work.hot('forget-moved-in', 'select forget_moved_in($1::bigint)', [erasure.personId])
  await work.hot('forget-chronology', 'select forget_chronology($1::bigint)', [erasure.personId])
  await work.hot('forget-walls', 'select forget_walls($1::bigint)', [erasure.personId])
  await work.hot('forget-counted', 'select forget_counted($1::bigint)', [erasure.personId])
  await work.hot('forget-feed-words', 'select forget_feed_words($1::bigint)', [erasure.personId])
  await work.hot('forget-professionals', 'select forget_professionals($1::bigint)', [
    erasure.personId,
  ])
  // Last, because erasing changes rows, and what they said until then would be kept.
  await work.hot('erase-history', 'select erase_history($1::bigint, $2::bigint[])', [
    erasure.personId,
    erasure.keptRecords,
  ])
}
