import type { Becomes, FromColumn, SsdTable } from './dataset-shape.ts'
import type { Work } from './database.ts'

type FactTable = Extract<Becomes, { kind: 'fact' }>

const todo = 'moving.because is null and not moving.already'
const said = (column: string): string => `moving.content ->> '${column}'`
const day = (column: string | undefined): string =>
  column === undefined ? 'null::date' : `left(${said(column)}, 10)::date`

/** The detail as it is kept here, marked as brought: nobody here said it. */
function detailOf(detail: FactTable['detail'] = {}): string {
  const value = ({ column, yesNo, not = [] }: FromColumn): string => {
    if (yesNo) return `case ${said(column)} when 'Y' then 'yes' when 'N' then 'no' end`
    if (not.length === 0) return said(column)
    return `case when ${said(column)} not in (${not.map((one) => `'${one}'`).join(', ')}) then ${said(column)} end`
  }
  const pairs = Object.entries(detail).map(([key, from]) => `'${key}', ${value(from)}`)
  return `jsonb_strip_nulls(jsonb_build_object(${[`'broughtIn', 'yes'`, ...pairs].join(', ')}))`
}

const teamOf = ({ team }: FactTable): string =>
  team === undefined ? 'null' : `(select id from team where id = ${said(team)})`
const workerOf = ({ worker }: FactTable): string =>
  worker === undefined
    ? 'null::bigint'
    : `(select former.made_id from moved_in former where former.source_table = 'ssd_professionals'
        and former.made = 'worker' and former.former_id = ${said(worker)})`

interface HowBrought {
  readonly excludes: string | undefined
  readonly overlapMessage: string
  readonly at: string
}

/**
 * Adds the dated facts of the batch. Where the law lets one be at a time, of those that overlap the earlier is taken, by
 * the same rule of the database that holds for everybody.
 */
export async function bringFacts(
  work: Work,
  { name }: SsdTable,
  what: FactTable,
  { excludes, overlapMessage, at }: HowBrought,
): Promise<void> {
  const { fact, from, to, where } = what
  if (what.touching) await joinTouching(work, name, what, { excludes, overlapMessage, at })
  await work.hot(
    `bring-number-${name}`,
    `update moving set made = 'fact', made_id = nextval('dated_fact_id_seq')
     where ${todo} and made is null and ${day(from)} is not null
       ${where ? `and coalesce(${said(where.column)}, '${where.is}') = '${where.is}'` : ''}`,
    [],
  )
  await work.hot(
    `bring-${name}`,
    `insert into dated_fact (id, subject_id, kind, excludes, from_on, to_on, detail, team_id, worker_id, recorded_at)
     overriding system value
     select made_id, person_id, '${fact}', $1, ${day(from)}, ${day(to)}, ${detailOf(what.detail)}, ${teamOf(what)},
       ${workerOf(what)}, $2
     from moving where ${todo} and made = 'fact' order by ${day(from)}, line on conflict do nothing`,
    [excludes ?? null, at],
  )
  await work.hot(
    `bring-refused-${name}`,
    `update moving set at_column = '${from}', because = $1
     where ${todo} and made = 'fact' and not exists (select from dated_fact where id = made_id)`,
    [overlapMessage],
  )
  if (what.touching) {
    await work.hot(
      `bring-joined-${name}`,
      `update moving set made = 'fact' where ${todo} and made = 'joined'`,
      [],
    )
  }
}

/** Rows of one person that follow each other without a day between are one fact, also with what is here already. */
async function joinTouching(
  work: Work,
  name: string,
  what: FactTable,
  { excludes, overlapMessage, at }: HowBrought,
): Promise<void> {
  const { fact, from, to } = what
  const during = `daterange(${day(from)}, ${day(to)})`
  // One after the other, because each may touch what the one before it became.
  const rows = await work.hot<{ line: number }>(
    `bring-touching-${name}`,
    `select line from moving where ${todo} and ${day(from)} is not null order by person_id, ${day(from)}, line`,
    [],
  )
  for (const { line } of rows) {
    await work.hot(
      `bring-touch-${name}`,
      `with touched as (
         update dated_fact set to_on = ${day(to)}, detail = dated_fact.detail || ${detailOf(what.detail)}
         from moving where line = $1 and subject_id = person_id and kind = '${fact}' and to_on = ${day(from)}
           and not exists (select from dated_fact other where other.subject_id = person_id and other.kind = '${fact}'
             and other.id <> dated_fact.id and daterange(other.from_on, other.to_on) && ${during})
         returning dated_fact.id)
       update moving set made = 'joined', made_id = touched.id from touched where line = $1`,
      [line],
    )
    await work.hot(
      `bring-one-${name}`,
      `insert into dated_fact (subject_id, kind, excludes, from_on, to_on, detail, recorded_at)
       select person_id, '${fact}', $2, ${day(from)}, ${day(to)}, ${detailOf(what.detail)}, $3
       from moving where line = $1 and made is null on conflict do nothing`,
      [line, excludes ?? null, at],
    )
    await work.hot(
      `bring-found-${name}`,
      `update moving set made = 'joined', made_id = one.id from dated_fact one
       where line = $1 and made is null and one.subject_id = person_id and one.kind = '${fact}' and one.from_on = ${day(from)}
         and one.to_on is not distinct from ${day(to)}`,
      [line],
    )
  }
  await work.hot(
    `bring-touch-refused-${name}`,
    `update moving set at_column = '${from}', because = $1 where ${todo} and made is null and ${day(from)} is not null`,
    [overlapMessage],
  )
}
