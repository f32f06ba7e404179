import type { Work } from './database.ts'

/** Somebody as two people are compared by them. */
export interface ComparedRow {
  readonly id: string
  readonly surname: string
  readonly forenames: string
  readonly born_on: string | null
  readonly born_on_estimated: boolean
  readonly sex: string
  readonly nhs_number: string | null
  readonly upn: string | null
  readonly phone: string | null
  readonly line: string | null
  readonly postcode: string | null
}

/**
 * Every two people who are worth comparing: those who share a number, a birthday and a word or the sound of a name, or a
 * whole name and a home or telephone. Of everybody, or of those made or changed since an instant with everybody. Two who
 * are stated to be relatives, or were proposed before, are left out, and so is whoever is restricted, merged or nameless,
 * or has a fact that keeps them `apart`. For the system alone.
 */
export async function pairsWorthComparing(
  work: Work,
  { apart, since }: { readonly apart: readonly string[]; readonly since: string | undefined },
): Promise<{ one: ComparedRow; other: ComparedRow }[]> {
  return await work.hot(
    'pairs-worth-comparing',
    'select one, other from pairs_worth_comparing($1, $2)',
    [apart, since ?? null],
  )
}

/** When everybody new was last compared; nothing before the first time. */
export async function lastCompared(
  work: Work,
): Promise<{ at: string; compared: number; proposed: number } | undefined> {
  const [row] = await work.hot<{ at: string; compared: number; proposed: number }>(
    'last-compared',
    'select at, compared, proposed from duplicate_search order by id desc limit 1',
    [],
  )
  return row
}

/** Keeps what was proposed, and that it was looked for. */
export async function keepProposed(
  work: Work,
  pairs: readonly {
    readonly one: string
    readonly other: string
    readonly rules: readonly string[]
  }[],
  looked: { readonly at: string; readonly since: string | undefined; readonly compared: number },
): Promise<void> {
  await work.hot(
    'keep-proposed',
    `insert into duplicate_pair (one_id, other_id, rules, proposed_at)
     select one, other, rules, $2 from jsonb_to_recordset($1) as (one bigint, other bigint, rules text[])
     on conflict (one_id, other_id) do nothing`,
    [JSON.stringify(pairs), looked.at],
  )
  await work.hot(
    'keep-duplicate-search',
    'insert into duplicate_search (at, since, compared, proposed) values ($1, $2, $3, $4)',
    [looked.at, looked.since ?? null, looked.compared, pairs.length],
  )
}

/** Two who may be one person, by the rules that say so. */
export interface PairRow {
  readonly one_id: string
  readonly other_id: string
  readonly rules: readonly string[]
  readonly proposed_at: string
}

/** The pairs nobody has looked at yet, by rule in this order and the newest first. */
export async function openPairs(
  work: Work,
  { rules, most }: { readonly rules: readonly string[]; readonly most: number },
): Promise<{ pairs: PairRow[]; count: number }> {
  const rows = await work.hot<PairRow & { count: string }>(
    'open-pairs',
    `select pair.one_id, pair.other_id, pair.rules, pair.proposed_at, count(*) over () as count
     from duplicate_pair pair join person one on one.id = one_id join person other on other.id = other_id
     where dismissed_at is null and not one.restricted and not other.restricted
       and one.merged_into is null and other.merged_into is null
       and not exists (select from merge where kept_id in (one_id, other_id) and merged_id in (one_id, other_id)
         and withdrawn_at is null and undone_at is null)
     order by array_position($1, pair.rules[1]), proposed_at desc, pair.id limit $2`,
    [rules, most],
  )
  return { pairs: rows, count: Number(rows[0]?.count ?? 0) }
}

/** Two who are not one person, and why: they are not proposed again. */
export async function dismissPair(
  work: Work,
  pair: {
    readonly ids: readonly [string, string]
    readonly because: string
    readonly at: string
    readonly by: string | undefined
  },
): Promise<void> {
  await work.hot(
    'dismiss-pair',
    `insert into duplicate_pair (one_id, other_id, rules, proposed_at, dismissed_at, dismissed_by, because)
     values (least($1::bigint, $2::bigint), greatest($1::bigint, $2::bigint), '{}', $3, $3, $4, $5)
     on conflict (one_id, other_id) do update set dismissed_at = $3, dismissed_by = $4, because = $5`,
    [pair.ids[0], pair.ids[1], pair.at, pair.by ?? null, pair.because],
  )
}

/** What was said of these two: the rules that proposed them, and why they are not one, where somebody said so. */
export async function pairOf(
  work: Work,
  ids: readonly [string, string],
): Promise<
  | (PairRow & {
      readonly because: string | null
      readonly dismissed_at: string | null
      readonly by: string | null
    })
  | undefined
> {
  const [row] = await work.hot<
    PairRow & { because: string | null; dismissed_at: string | null; by: string | null }
  >(
    'pair-of',
    `select one_id, other_id, rules, proposed_at, because, dismissed_at, worker.name as by
     from duplicate_pair left join worker on worker.id = dismissed_by
     where one_id = least($1::bigint, $2::bigint) and other_id = greatest($1::bigint, $2::bigint)`,
    [ids[0], ids[1]],
  )
  return row
}
