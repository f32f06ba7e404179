import type { Work } from './database.ts'

/**
 * The number under which each of these people is known to a return, by their number here: the one that an earlier
 * return gave them, or else ours. Where ours was somebody else’s there, a T before it keeps the two apart.
 */
export async function numbersInReturn(
  work: Work,
  whose: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await work.hot<{ id: string; number: string }>(
    'numbers-in-return',
    `select person.id, coalesce(
        (select value from person_known_by own where own.person_id = person.id and kind = 'system' and whose = $1
           and to_at is null order by own.id limit 1),
        case when exists (select from person_known_by other where key = person.id::text and kind = 'system'
          and whose = $1 and to_at is null) then 'T' else '' end || person.id) as number
     from unnest($2::bigint[]) as person (id)`,
    [whose, ids],
  )
  return new Map(rows.map(({ id, number }) => [id, number]))
}
