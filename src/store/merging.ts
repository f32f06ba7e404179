import { query, type Work } from './database.ts'

/** Whose value is right. */
export type Side = 'kept' | 'merged'

/** Two records of one person: who said so, who agreed, and whether it was taken back. */
export interface MergeRow {
  readonly id: string
  readonly kept_id: string
  readonly merged_id: string
  readonly chosen: Readonly<Record<string, Side>>
  readonly reason: string
  readonly proposed_at: string
  readonly proposed_by: string
  readonly withdrawn_at: string | null
  readonly withdrawn_because: string | null
  readonly confirmed_at: string | null
  readonly confirmed_by: string | null
  readonly kept_was: Readonly<Record<string, string | boolean | null>> | null
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly undone_because: string | null
}

const columns = [
  ...(['id', 'kept_id', 'merged_id', 'chosen', 'reason', 'proposed_at', 'proposed_by'] as const),
  ...(['withdrawn_at', 'withdrawn_because', 'confirmed_at', 'confirmed_by', 'kept_was'] as const),
  ...(['undone_at', 'undone_by', 'undone_because'] as const),
] as const

/** Everything that a person's row says, column by column: what two of them are compared and chosen by. */
export async function personFields(
  work: Work,
  ids: readonly string[],
): Promise<Readonly<Record<string, string | boolean | null>>[]> {
  const rows = await work.hot<{ row: Record<string, string | boolean | null> }>(
    'person-fields',
    `select to_jsonb(person) || jsonb_build_object('id', id::text) as row from person
     where id = any ($1::bigint[]) order by array_position($1::bigint[], id)`,
    [ids],
  )
  return rows.map((one) => one.row)
}

/** A merge as it is wanted. Nothing of anybody is changed by it. */
export async function addMerge(
  work: Work,
  merge: Pick<
    MergeRow,
    'kept_id' | 'merged_id' | 'chosen' | 'reason' | 'proposed_at' | 'proposed_by'
  >,
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('merge')
      .values({ ...merge, chosen: JSON.stringify(merge.chosen) })
      .returning('id'),
  )
  return id
}

/** One merge; `forChange` holds it until the transaction ends, so that two who confirm follow each other. */
export async function mergeById(
  work: Work,
  id: string,
  { forChange = false }: { readonly forChange?: boolean } = {},
): Promise<MergeRow | undefined> {
  const found = query.selectFrom('merge').where('id', '=', id).select(columns)
  return (await work.first(forChange ? found.forUpdate() : found)) as MergeRow | undefined
}

/** The merges that stand: wanted or done, and not taken back; those done before `since` are left out. */
export async function mergesSince(work: Work, since: string): Promise<MergeRow[]> {
  return (await work.all(
    query
      .selectFrom('merge')
      .where('withdrawn_at', 'is', null)
      .where('undone_at', 'is', null)
      .where((or) => or.or([or('confirmed_at', 'is', null), or('confirmed_at', '>=', since)]))
      .orderBy('id', 'desc')
      .select(columns),
  )) as MergeRow[]
}

/** The merges of these people that stand, wanted or done. */
export async function mergesAbout(work: Work, ids: readonly string[]): Promise<MergeRow[]> {
  return (await work.all(
    query
      .selectFrom('merge')
      .where('withdrawn_at', 'is', null)
      .where('undone_at', 'is', null)
      .where((or) => or.or([or('kept_id', 'in', ids), or('merged_id', 'in', ids)]))
      .orderBy('id', 'desc')
      .select(columns),
  )) as MergeRow[]
}

type MergeChange = Partial<
  Omit<MergeRow, 'id' | 'kept_id' | 'merged_id' | 'chosen' | 'reason' | 'kept_was'>
> & {
  readonly withdrawn_by?: string
  readonly kept_was?: string
}

export async function changeMerge(work: Work, id: string, change: MergeChange): Promise<void> {
  await work.all(query.updateTable('merge').set(change).where('id', '=', id))
}

/** Something of the merged person that may not stand beside what the kept person has. */
export interface ClashRow {
  readonly about: string
  readonly row_was: Readonly<Record<string, unknown>>
}

/** Moves everything about the merged person to the kept one, and remembers each row. Moves nothing where something clashes. */
export async function moveToKept(work: Work, mergeId: string, at: string): Promise<ClashRow[]> {
  return await work.hot<ClashRow>(
    'move-to-kept',
    'select about, row_was from move_to_kept($1, $2)',
    [mergeId, at],
  )
}

/** Moves back what a merge moved and nothing has moved since. Returns how many rows. */
export async function moveBack(work: Work, mergeId: string): Promise<number> {
  const [row] = await work.hot<{ moved: number }>('move-back', 'select move_back($1) as moved', [
    mergeId,
  ])
  return row?.moved ?? 0
}

/** From now on this number leads to another; with nothing, it is somebody's own again. */
export async function leadTo(work: Work, personId: string, keptId: string | null): Promise<void> {
  await work.all(
    query.updateTable('person').set({ merged_into: keptId }).where('id', '=', personId),
  )
}

/** How much there is about somebody, table by table, whoever may read it. */
export async function rowsAbout(
  work: Work,
  personId: string,
): Promise<{ about: string; rows: number }[]> {
  const rows = await work.hot<{ about: string; rows: string }>(
    'rows-about',
    'select about, sum(rows)::text as rows from rows_about($1) group by 1 order by 1',
    [personId],
  )
  return rows.map((one) => ({ about: one.about, rows: Number(one.rows) }))
}

/** What a merge moved and what it left, table by table. */
export async function rowsMoved(
  work: Work,
  mergeId: string,
): Promise<{ about: string; state: 'moved' | 'left'; rows: number }[]> {
  const rows = await work.hot<{ about: string; state: 'moved' | 'left'; rows: string }>(
    'rows-moved',
    `select table_name as about, state, count(distinct key)::text as rows from merge_row where merge_id = $1
     group by 1, 2 order by 1, 2`,
    [mergeId],
  )
  return rows.map((one) => ({ ...one, rows: Number(one.rows) }))
}

/** Records that are still written in and are about both. */
export async function writtenAboutBoth(
  work: Work,
  ids: readonly [string, string],
): Promise<{ process: string; reference: string }[]> {
  return await work.hot<{ process: string; reference: string }>(
    'written-about-both',
    'select process, reference from written_about_both($1, $2)',
    ids,
  )
}
