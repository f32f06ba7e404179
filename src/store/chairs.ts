import type { Work } from './database.ts'

/** Who chaired these people's meetings, in decided records of these processes, whoever may read those. */
export async function chairedBy(
  work: Work,
  subjectIds: readonly string[],
  processes: readonly string[],
): Promise<string[]> {
  const [row] = await work.hot<{ chairs: string[] }>(
    'chaired-by',
    'select chaired_by($1::bigint[], $2::text[]) as chairs',
    [subjectIds, processes],
  )
  return row?.chairs ?? []
}
