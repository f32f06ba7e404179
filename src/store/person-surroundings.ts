import type { DeadlineRow } from './deadlines.ts'
import type { Work } from './database.ts'

/** Something due about somebody, with the record it stands in. */
export interface DueAbout extends Pick<
  DeadlineRow,
  | 'id'
  | 'clock'
  | 'name'
  | 'not_before'
  | 'record_id'
  | 'counts_from'
  | 'explanation'
  | 'local_at'
  | 'local_precision'
  | 'statutory_at'
  | 'statutory_precision'
  | 'due_at'
  | 'extended_at'
  | 'state'
  | 'met_at'
  | 'cancelled_reason'
> {
  readonly process: string
  readonly reference: string
}

/**
 * Every open deadline about this person in the records that the asker may read, soonest first: theirs alone, and
 * those of a whole record they have a part in.
 */
export async function dueAbout(work: Work, personId: string): Promise<DueAbout[]> {
  return await work.hot<DueAbout>(
    'due-about',
    `select deadline.id, clock, name, not_before, deadline.record_id, counts_from, explanation, local_at, local_precision,
       statutory_at, statutory_precision, due_at, extended_at, state, met_at, cancelled_reason, deadline.process, record.reference
     from record_part part join record on record.id = part.record_id
       join deadline on deadline.record_id = record.id and (deadline.part_id is null or deadline.part_id = part.id)
     where part.subject_id = $1 and deadline.state = 'open' and record.ended_at is null
     order by deadline.due_at, deadline.id`,
    [personId],
  )
}

/** Another child who is, or may be, a brother or sister, and how that is known. */
export interface AlongsideRow {
  readonly id: string
  /** A stated relationship, the same parent, or no more than a part in the same record. */
  readonly by: 'stated' | 'parent' | 'record'
}

/** The children beside this one: stated as brothers and sisters, of the same parent, or in the same record. */
export async function alongside(
  work: Work,
  personId: string,
  {
    siblings,
    parents,
  }: { readonly siblings: readonly string[]; readonly parents: readonly string[] },
): Promise<AlongsideRow[]> {
  return await work.hot<AlongsideRow>(
    'alongside',
    `with found as (
       select case when person_id = $1 then of_person_id else person_id end as id, 1 as rank
       from relationship where to_at is null and type = any($2) and (person_id = $1 or of_person_id = $1)
       union all select theirs.of_person_id, 2
       from relationship mine join relationship theirs on theirs.person_id = mine.person_id
       where mine.of_person_id = $1 and mine.type = any($3) and mine.to_at is null
         and theirs.of_person_id <> $1 and theirs.type = any($3) and theirs.to_at is null
       union all select other.subject_id, 3
       from record_part mine join record_part other on other.record_id = mine.record_id
       where mine.subject_id = $1 and other.subject_id <> $1)
     select id, (array['stated', 'parent', 'record'])[min(rank)] as by
     from found group by id order by min(rank), id`,
    [personId, siblings, parents],
  )
}

/**
 * Those who share this person's home and are not grown up on a day 18 years after `bornSince`: said to live with
 * them, or at the same address. An address that must not be disclosed tells of nobody.
 */
export async function childrenAtHome(
  work: Work,
  personId: string,
  bornSince: string,
): Promise<{ id: string }[]> {
  return await work.hot<{ id: string }>(
    'children-at-home',
    `with home as (
       select case when person_id = $1 then of_person_id else person_id end as id
       from relationship where to_at is null and lives_together and (person_id = $1 or of_person_id = $1)
       union
       select theirs.person_id from address mine join address theirs on theirs.postcode = mine.postcode
         and lower(theirs.line) = lower(mine.line)
       where mine.person_id = $1 and mine.to_at is null and theirs.to_at is null and mine.line <> ''
         and mine.kind = 'home' and theirs.kind = 'home'
         and not mine.do_not_disclose and not theirs.do_not_disclose and theirs.person_id <> $1)
     select id from home join person using (id)
     where born_on > $2::date or (born_on is null and expected_on is not null)
     order by id`,
    [personId, bornSince],
  )
}

/** What is asked of somebody on every page about them, and most often is answered with nothing. */
export interface SaidAndBegun {
  /** The processes of the records about them that are not decided yet. */
  readonly under_way: readonly string[]
  /** Something is said against what we say of them. */
  readonly is_disputed: boolean
}

export async function saidAndBegun(work: Work, personId: string): Promise<SaidAndBegun> {
  const [row] = await work.hot<{ under_way: string[]; is_disputed: boolean }>(
    'said-and-begun',
    `select under_way($1, 0), is_disputed('{}', array[$1::bigint])`,
    [personId],
  )
  return row ?? { under_way: [], is_disputed: false }
}
