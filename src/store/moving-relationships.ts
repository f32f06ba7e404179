import type { Becomes, SsdTable } from './dataset-shape.ts'
import type { Work } from './database.ts'

const todo = 'moving.because is null and not moving.already'
const said = (column: string): string => `moving.content ->> '${column}'`

/**
 * Adds the relationships of the batch: one that is stated already is not stated again. Refused are one with oneself, one
 * with somebody who is not here, and each that would make somebody their own ancestor: the first rows are taken.
 */
export async function bringRelationships(
  work: Work,
  { name, person = '' }: SsdTable,
  { of, type, whole }: Extract<Becomes, { kind: 'relationship' }>,
  { at, parents }: { readonly at: string; readonly parents: readonly string[] },
): Promise<void> {
  const typeOf = 'always' in type ? `'${type.always}'` : said(type.column)
  await work.hot(
    `bring-other-${name}`,
    `update moving set record_id = former.made_id from moved_in former
     where ${todo} and former.source_table = 'ssd_person' and former.made = 'person' and former.former_id = ${said(of)}`,
    [],
  )
  await work.hot(
    `bring-related-refused-${name}`,
    `update moving set at_column = '${of}', because = case
       when ${said(of)} = ${said(person)} then 'Nobody is related to themselves. Name the other person.'
       else 'No person has this id: neither in the file of people nor here.' end
     where ${todo} and (record_id is null or record_id = person_id)`,
    [],
  )
  await refuseOwnAncestors(work, name, typeOf, { of, parents })
  if (!whole) await findStated(work, name, typeOf)
  await work.hot(
    `bring-number-${name}`,
    `update moving set made = 'new', made_id = nextval('relationship_id_seq')
     where ${todo} and moving.made is null`,
    [],
  )
  const day = (column: string): string => (whole ? `left(${said(column)}, 10)::date` : 'null::date')
  await work.hot(
    `bring-${name}`,
    `insert into relationship (id, person_id, type, of_person_id, parental_responsibility, acquired_by, lives_together,
       from_at, to_at, from_on, to_on, recorded_at)
     overriding system value
     select made_id, person_id, ${typeOf}, record_id, coalesce(${said('rela_parental_responsibility')}, 'unknown'),
       ${said('rela_acquired_by')}, case ${said('rela_lives_together')} when 'Y' then true when 'N' then false end,
       $1, ${day('rela_to')}::timestamp at time zone 'Europe/London', ${day('rela_from')}, ${day('rela_to')}, $1
     from moving where ${todo} and made = 'new' order by line`,
    [at],
  )
  await work.hot(
    'bring-related',
    `update moving set made = 'relationship' where ${todo} and made = 'new'`,
    [],
  )
}

/** What is stated already is not stated again: best the row that has the same id, or else one of the same two people. */
async function findStated(work: Work, name: string, typeOf: string): Promise<void> {
  const same = `stated.person_id = moving.person_id and stated.of_person_id = moving.record_id and stated.type = ${typeOf}`
  await work.hot(
    `bring-same-${name}`,
    `update moving set made = 'relationship', made_id = stated.id
     from relationship stated join moved_in former on former.made_id = stated.id and former.made = 'relationship'
     where ${todo} and ${same} and former.source_table = 'tw_relationship' and former.former_id = moving.former_id`,
    [],
  )
  await work.hot(
    `bring-stated-${name}`,
    `update moving set made = 'relationship', made_id = stated.id from relationship stated
     where ${todo} and moving.made is null and ${same} and stated.to_at is null and not exists (
       select from moving other where other.made_id = stated.id)`,
    [],
  )
}

/** One more generation a round; nobody’s family has as many as this. */
const generations = 40

async function refuseOwnAncestors(
  work: Work,
  name: string,
  typeOf: string,
  { of, parents }: { readonly of: string; readonly parents: readonly string[] },
): Promise<void> {
  // Without this, a batch of rows that are no circle would be walked for nothing: leaves of the tree are in none.
  for (;;) {
    const [last] = await work.hot<{ line: number }>(
      `bring-circle-${name}`,
      `with recursive stated as (
         select person_id as parent, record_id as child, line from moving
         where ${todo} and ${typeOf} = any ($1::text[])
         union all select person_id, of_person_id, null from relationship where type = any ($1::text[]) and to_at is null),
       tree as (select parent, child, line from stated
         where exists (select from stated up where up.child = stated.parent)
           and exists (select from stated down where down.parent = stated.child)),
       walk as (
         select line, parent as goal, child as at, 1 as far from tree where line is not null
         union select walk.line, goal, tree.child, far + 1 from walk join tree on tree.parent = walk.at
         where walk.at <> goal and far < ${generations})
       select max(line) as line from walk where at = goal having max(line) is not null`,
      [parents],
    )
    if (!last) return
    await work.hot(
      `bring-circle-refused-${name}`,
      `update moving set at_column = '${of}',
         because = 'This would make somebody their own ancestor. One of the rows between these people is the wrong way round.'
       where line = $1`,
      [last.line],
    )
  }
}
