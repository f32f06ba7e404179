import type { SsdTable } from './dataset-shape.ts'
import type { Work } from './database.ts'

/** A row of a former system that can be read: its id, whom it is about, and what it says. */
export interface MovingRow {
  readonly line: number
  readonly id: string
  readonly person: string | undefined
  readonly content: Readonly<Record<string, string>>
}

/** A row that is not brought in: which column, and what is wrong with it in words. */
export interface MovingRefusal {
  readonly line: number
  readonly column: string
  readonly because: string
  readonly content: Readonly<Record<string, string>>
}

/**
 * Lays rows out beside the record, for this transaction only, and says of each whether it is there already, came before
 * with something else in it, stands in the file twice, or is about somebody who is not here.
 */
export async function layOut(
  work: Work,
  table: SsdTable,
  rows: readonly MovingRow[],
): Promise<void> {
  await work.hot(
    'moving-table',
    `create temp table if not exists moving (line int, former_id text, person_ref text, content jsonb, person_id bigint,
       made text, made_id bigint, record_id bigint, already boolean not null default false, at_column text, because text)
     on commit delete rows`,
    [],
  )
  await work.hot(
    'moving-rows',
    `insert into moving (line, former_id, person_ref, content)
     select line, id, person, content from jsonb_to_recordset($1::jsonb) as row (line int, id text, person text, content jsonb)`,
    [JSON.stringify(rows)],
  )
  await work.hot('moving-look', 'analyze moving', [])
  await work.hot(
    'moving-known',
    `update moving set already = former.content = moving.content,
       because = case when former.content <> moving.content then
         'A row with this id came before and said something else. What came first is kept: change it in the record.' end,
       at_column = $2
     from moved_in former where former.source_table = $1 and former.former_id = moving.former_id`,
    [table.name, table.id],
  )
  await work.hot(
    'moving-twice',
    `update moving set at_column = $1, because = 'This id stands in the file twice. The first row is taken.'
     where because is null and not already and exists (
       select from moving earlier where earlier.former_id = moving.former_id and earlier.line < moving.line)`,
    [table.id],
  )
  await work.hot(
    'moving-people',
    `update moving set person_id = former.made_id from moved_in former
     where former.source_table = 'ssd_person' and former.made = 'person' and former.former_id = person_ref`,
    [],
  )
  await findThrough(work, table)
  await work.hot(
    'moving-strangers',
    `update moving set at_column = $1, because = 'No person has this id: neither in the file of people nor here.'
     where person_id is null and because is null and not already and (person_ref is not null or $2)`,
    [
      table.person ?? table.through?.column ?? table.id,
      table.becomes.kind === 'fact' || table.becomes.kind === 'record',
    ],
  )
}

async function findThrough(work: Work, { through }: SsdTable): Promise<void> {
  if (!through) return
  const { column, table, key } = through
  await work.hot(
    `moving-through-${table}-${column}`,
    `update moving set person_id = former.person_id from moved_in former
     where moving.person_id is null and moving.person_ref is null and former.source_table = '${table}'
       and ${key ? `former.content ->> '${key}'` : 'former.former_id'} = moving.content ->> '${column}'`,
    [],
  )
}

/** What became of a batch. */
export interface BatchCounts {
  readonly made: number
  readonly already: number
  readonly refused: number
}

/** Keeps every row that is in with what it said and became, and every refused one with why. */
export async function settle(
  work: Work,
  { runId, table }: { readonly runId: string; readonly table: SsdTable },
): Promise<BatchCounts> {
  await work.hot(
    'moving-settle',
    `insert into moved_in (run_id, source_table, former_id, person_id, made, made_id, content)
     select $1, $2, former_id, person_id, coalesce(made, 'kept'), made_id, content from moving
     where because is null and not already order by line`,
    [runId, table.name],
  )
  await work.hot(
    'moving-refusals',
    `insert into moving_refusal (run_id, name, line, at_column, because, content)
     select $1, $2, line, coalesce(at_column, ''), because, content from moving where because is not null`,
    [runId, table.name],
  )
  const [counts] = await work.hot<{ made: number; already: number; refused: number }>(
    'moving-counts',
    `select count(*) filter (where because is null and not already)::int as made,
       count(*) filter (where already and because is null)::int as already,
       count(*) filter (where because is not null)::int as refused from moving`,
    [],
  )
  return counts ?? { made: 0, already: 0, refused: 0 }
}
