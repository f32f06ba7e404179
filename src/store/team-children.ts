import type { Work } from './database.ts'

/** Which children are asked for: whose teams work with them, and of what a return counts, since when. */
export interface TeamChildren {
  readonly teams: readonly string[]
  /** A return counts whoever has a fact of one of these kinds. */
  readonly kinds: readonly string[]
  readonly since: string
}

/** The numbers of the children whom a return counts and with whom these teams work now, as far as the asker may know of them. */
export async function childrenOfTeams(
  work: Work,
  { teams, kinds, since }: TeamChildren,
): Promise<string[]> {
  const rows = await work.hot<{ id: string }>(
    'children-of-teams',
    `select person.id from person where person.merged_into is null and person.id in (
       select subject_id from dated_fact where team_id = any($1::text[]) and to_on is null
       union select part.subject_id from record_part part join record on record.id = part.record_id
         where record.team_id = any($1::text[]) and record.stage <> 'decided')
     and exists (select from dated_fact where dated_fact.subject_id = person.id and kind = any($2::text[])
       and (to_on is null or to_on >= $3::date))
     order by person.surname, person.forenames, person.id`,
    [teams, kinds, since],
  )
  return rows.map(({ id }) => id)
}

/** The record that a part belongs to, and how far it has got. */
export interface PartStanding {
  readonly part_id: string
  readonly record_id: string
  readonly process: string
  readonly reference: string
  readonly stage: 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'
}

/** The records of these parts, as far as the asker may read them. */
export async function standingOfParts(
  work: Work,
  partIds: readonly string[],
): Promise<readonly PartStanding[]> {
  if (partIds.length === 0) return []
  return await work.hot<PartStanding & { readonly [column: string]: unknown }>(
    'standing-of-parts',
    `select part.id as part_id, record.id as record_id, record.process, record.reference, record.stage
     from record_part part join record on record.id = part.record_id where part.id = any($1::bigint[])`,
    [partIds],
  )
}
