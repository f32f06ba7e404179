import type { Work } from './database.ts'

/** Why somebody's record is restricted, since when, and when that is looked at again. */
export interface RestrictionRow {
  readonly id: string
  readonly person_id: string
  readonly reason: string
  readonly review_on: string | null
  readonly from_at: string
  readonly by_worker: string | null
  readonly by_name: string | null
  readonly ended_at: string | null
  readonly ended_by_name: string | null
  readonly ended_reason: string | null
}

export interface Restriction {
  readonly personId: string
  readonly reason: string
  /** The wall they stand behind from now on; a manager's restriction of one record has none. */
  readonly wall?: string | undefined
  readonly reviewOn?: string | undefined
  readonly at: string
  readonly by: string | undefined
}

/** Puts somebody, and every record that is only about people behind the wall, behind it. Again changes nothing but a wall. */
export async function restrictPerson(work: Work, restriction: Restriction): Promise<void> {
  const { personId, reason, wall, reviewOn, at, by } = restriction
  await keepAsItWas(work, personId, { at, by, reason })
  await work.hot(
    'restrict-person',
    `with walled as (
       update person set restricted = true, restricted_reason = $2, wall = coalesce($3, wall) where id = $1 returning id),
     parts as (
       update record_part set walled = true from walled where subject_id = walled.id
       returning record_part.id, record_id),
     records as (
       update record set walled = true from parts where record.id = parts.record_id and not exists (
         select from record_part other where other.record_id = record.id and not other.walled
           and other.subject_id <> $1)
       returning record.id),
     handed as (
       update hand_over set walled = true
       where part_id in (select id from parts) or record_id in (select id from records))
     update deadline set walled = true
     where part_id in (select id from parts) or record_id in (select id from records)`,
    [personId, reason, wall ?? null],
  )
  await work.hot(
    'begin-restriction',
    `insert into person_restriction (person_id, reason, review_on, from_at, by_worker) values ($1, $2, $3, $4, $5)
     on conflict (person_id) where ended_at is null do nothing`,
    [personId, reason, reviewOn ?? null, at, by ?? null],
  )
}

/** Opens a restricted record to everyone again, with every record that was behind the wall because of it. */
export async function liftRestriction(work: Work, lifted: Restriction): Promise<void> {
  const { personId, reason, at, by } = lifted
  await keepAsItWas(work, personId, { at, by, reason })
  await work.hot(
    'lift-restriction',
    `with open as (
       update person set restricted = false, restricted_reason = null, wall = null where id = $1 returning id),
     parts as (
       update record_part set walled = false from open where subject_id = open.id
       returning record_part.id, record_id),
     records as (
       update record set walled = false from parts where record.id = parts.record_id returning record.id),
     handed as (
       update hand_over set walled = false
       where part_id in (select id from parts) or part_id is null and record_id in (select id from records)),
     named as (
       update person_access set to_at = $2 where person_id = $1 and kind <> 'reason' and (to_at is null or to_at > $2))
     update deadline set walled = false
     where part_id in (select id from parts) or part_id is null and record_id in (select id from records)`,
    [personId, at],
  )
  await endRestriction(work, lifted)
}

/** A review has found that it goes on: the reason and the next review stand in a row of their own. */
export async function restrictionGoesOn(work: Work, renewed: Restriction): Promise<void> {
  const { personId, reason, reviewOn, at, by } = renewed
  await endRestriction(work, { ...renewed, reason: 'Reviewed: it goes on' })
  await work.hot(
    'restriction-goes-on',
    `insert into person_restriction (person_id, reason, review_on, from_at, by_worker) values ($1, $2, $3, $4, $5)`,
    [personId, reason, reviewOn ?? null, at, by ?? null],
  )
}

async function endRestriction(
  work: Work,
  { personId, reason, at, by }: Restriction,
): Promise<void> {
  await work.hot(
    'end-restriction',
    `update person_restriction set ended_at = $2, ended_by = $3, ended_reason = $4
     where person_id = $1 and ended_at is null`,
    [personId, at, by ?? null, reason],
  )
}

async function keepAsItWas(
  work: Work,
  personId: string,
  { at, by, reason }: { at: string; by: string | undefined; reason: string },
): Promise<void> {
  await work.hot(
    'keep-person-as-it-was',
    `insert into person_history (person_id, was, replaced_at, replaced_by, reason)
     select id, to_jsonb(person), $2, $3, $4 from person where id = $1`,
    [personId, at, by ?? null, reason],
  )
}

const columns = `restriction.*, maker.name as by_name, ender.name as ended_by_name from person_restriction restriction
  left join worker maker on maker.id = restriction.by_worker left join worker ender on ender.id = restriction.ended_by`

/** Every restriction there was of this person's record, newest first. */
export async function restrictionsOf(work: Work, personId: string): Promise<RestrictionRow[]> {
  return await work.hot<RestrictionRow>(
    'restrictions-of',
    `select ${columns} where restriction.person_id = $1 order by restriction.id desc`,
    [personId],
  )
}

/** A restriction in force, as the report of them shows it; the name only where the record is open to whoever asks. */
export interface RestrictedRow extends RestrictionRow {
  readonly closed: boolean
  readonly surname: string
  readonly forenames: string
  readonly wall: string | null
  /** How many workers are named now. */
  readonly named: number
  /** The teams that work with them, whoever may read that. */
  readonly teams: readonly string[]
}

/** Every restriction in force that the asker knows of, the next review first; with teams, only of those they work with. */
export async function restrictionsInForce(work: Work, at: string): Promise<RestrictedRow[]> {
  return await work.hot<RestrictedRow>(
    'restrictions-in-force',
    `select ${columns.replace(
      ' from person_restriction restriction',
      `, not is_opened(person.id, person.wall) as closed, person.wall,
       case when is_opened(person.id, person.wall) then person.surname else '' end as surname,
       case when is_opened(person.id, person.wall) then person.forenames else '' end as forenames,
       (select count(distinct worker_id)::int from person_access where person_access.person_id = person.id
         and kind = 'named' and (to_at is null or to_at > $1::timestamptz)) as named,
       array(select distinct team_id from dated_fact where subject_id = person.id and team_id is not null
         and (to_on is null or to_on > ($1::timestamptz at time zone 'Europe/London')::date) order by 1) as teams
       from person join person_restriction restriction on restriction.person_id = person.id`,
    )}
     where restriction.ended_at is null and person.restricted
     order by restriction.review_on nulls last, restriction.person_id`,
    [at],
  )
}
