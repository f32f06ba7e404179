import type { Work } from './database.ts'

/** A record about somebody, with the answers that were asked for: the record's, and those of their own part. */
export interface TellingRecord {
  readonly id: string
  readonly part_id: string
  readonly process: string
  readonly reference: string
  readonly happened_at: string
  readonly stage: string
  readonly completed_at: string | null
  readonly ended_at: string | null
  readonly answers: Readonly<Record<string, TellingAnswer>>
}

interface TellingAnswer {
  readonly value: unknown
  readonly at: string
  readonly from?: string
}

const newestOfEach = 6

/**
 * The newest records of each of these processes about somebody that the asker may read, with no more of their answers
 * than is asked for.
 */
export async function tellingRecords(
  work: Work,
  personId: string,
  telling: ReadonlyMap<string, readonly string[]>,
): Promise<TellingRecord[]> {
  return await work.hot<TellingRecord>(
    'telling-records',
    `with theirs as (
       select record.*, part.id as part_id, part.answers as own,
         row_number() over (partition by record.process order by record.happened_at desc, record.id desc) as place
       from record_part part join record on record.id = part.record_id
       where part.subject_id = $1 and record.process = any($2))
     select theirs.id, part_id, process, reference, happened_at, stage, ended_at,
       coalesce(authorised_at, submitted_at) as completed_at,
       coalesce((select jsonb_object_agg(said.key, said.value) from jsonb_each(theirs.answers || theirs.own) said
         where said.key = any($3)), '{}') as answers
     from theirs where place <= ${newestOfEach} order by happened_at desc, theirs.id desc`,
    [personId, [...telling.keys()], [...new Set([...telling.values()].flat())]],
  )
}

/** Which record began each fact of somebody, where the asker may read it. */
export async function recordsBehindFacts(
  work: Work,
  personId: string,
): Promise<
  { fact_id: string; id: string; process: string; reference: string; happened_at: string }[]
> {
  return await work.hot(
    'records-behind-facts',
    `select fact.id as fact_id, record.id, record.process, record.reference, record.happened_at
     from dated_fact fact join record_part part on part.id = fact.started_by_part
       join record on record.id = part.record_id
     where fact.subject_id = $1`,
    [personId],
  )
}

/** How somebody is spoken with, and since when their home is their home. */
export interface NeedsRow {
  readonly first_language: string | null
  readonly interpreter: string | null
  readonly home_since: string | null
}

export async function needsOf(work: Work, personId: string): Promise<NeedsRow | undefined> {
  const [row] = await work.hot<NeedsRow>(
    'needs-of',
    `select first_language, interpreter, (select max(from_at) from address
       where person_id = person.id and kind = 'home' and to_at is null) as home_since
     from person where id = $1`,
    [personId],
  )
  return row
}

/** Those who hold one of these roles in one of these teams at an instant. */
export async function holdersOf(
  work: Work,
  {
    roles,
    teamIds,
    at,
  }: {
    readonly roles: readonly string[]
    readonly teamIds: readonly string[]
    readonly at: string
  },
): Promise<{ name: string; role: string; team_id: string }[]> {
  return await work.hot(
    'holders-of',
    `select worker.name, post.role, post.team_id from worker_post post join worker on worker.id = post.worker_id
     where post.role = any($1) and post.team_id = any($2) and post.from_at <= $3
       and (post.to_at is null or post.to_at > $3) and worker.ended_at is null
     order by post.team_id, worker.name`,
    [roles, teamIds, at],
  )
}

/** Somebody of the family as one statement has them: what they are to the person, or the person to them. */
export interface RelativeRow {
  readonly id: string
  readonly type: string
  /** The person is this to them, and not they to the person. */
  readonly of_them: boolean
  readonly parental_responsibility: string
  readonly acquired_by: string | null
  readonly lives_together: boolean | null
  readonly recorded_at: string
}

/** What people are to somebody now, as it was stated; each statement of each of them. */
export async function relativesOf(work: Work, personId: string): Promise<RelativeRow[]> {
  return await work.hot<RelativeRow>(
    'relatives-of',
    `select case when person_id = $1 then of_person_id else person_id end as id, type, person_id = $1 as of_them,
       parental_responsibility, acquired_by, lives_together, recorded_at
     from relationship where to_at is null and (person_id = $1 or of_person_id = $1) order by id`,
    [personId],
  )
}
