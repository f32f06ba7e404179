import type { Work } from './database.ts'
import { isClosed } from './people.ts'

/** A child as a list of work shows one. Of one that is closed to the reader it shows that there is one, and nothing else. */
export interface WorkChild {
  readonly personId: string
  /** Set where it is no child but an entry of this register. */
  readonly register?: string
  readonly surname: string
  readonly forenames: string
  readonly bornOn: string | null
  readonly expectedOn: string | null
  readonly closed: boolean
}

/** A record that somebody has something to do with, with one of its open deadlines; without any, once by itself. */
export interface WorkRow {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly stage: 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'
  readonly team_id: string
  readonly shared_with: readonly string[]
  readonly opened_by_record: string | null
  readonly holder_id: string | null
  readonly holder: string | null
  readonly started_by: string | null
  readonly started_at: string
  readonly submitted_by: string | null
  readonly submitter: string | null
  readonly submitted_at: string | null
  readonly authorised_at: string | null
  readonly waiting_for: number
  /** Whose it is to do now; nobody's while it waits for a signature. */
  readonly workers: readonly string[]
  readonly is_returned: boolean
  readonly returned_by: string | null
  readonly returned_words: string | null
  readonly children: readonly WorkChild[]
  readonly deadline_id: string | null
  readonly part_id: string | null
  readonly clock: string | null
  readonly clock_name: string | null
  readonly counts_from: string | null
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly extended_at: string | null
}

/** Whose work is asked for, and where. */
export interface WorkWanted {
  readonly workers: readonly string[]
  readonly teams: readonly string[]
  /** Processes in which whoever is given a record works with the children in it. */
  readonly holdCases: readonly string[]
  /** Given, only what concerns these workers is read, and nothing that is given out on a board of its own. */
  readonly onBoards?: readonly string[] | undefined
}

/** An entry of a register where a list shows whom a record is about, in a statement that joins `entry`. */
const entryInList = `json_build_object('personId', entry.id::text, 'register', entry.register, 'closed', false,
  'surname', entry.name, 'forenames', '', 'bornOn', null, 'expectedOn', null)`

/** The person as a child of a list, in a statement that joins `person`. */
export const childInList = (() => {
  const unless = (column: string): string => `case when ${isClosed} then null else ${column} end`
  return `json_build_object('personId', person.id::text, 'closed', ${isClosed},
    'surname', case when ${isClosed} then 'Restricted record' else person.surname end,
    'forenames', case when ${isClosed} then '' else person.forenames end,
    'bornOn', ${unless('person.born_on')}, 'expectedOn', ${unless('person.expected_on')})`
})()

/** Everything open in the teams, shared with them, or held by the workers. */
const candidates = `
  select id from record where team_id = any($1::text[]) and stage <> 'decided'
  union select id from record where stage <> 'decided' and shared_with <> '{}' and shared_with && $1::text[]
  union select id from record where stage <> 'decided' and holder_id = any($3::bigint[])
  union select record_id from deadline
    where team_id = any($1::text[]) and state = 'open' and not not_before`

const heldBySomebodyElse = `exists (select from record_part part join dated_fact fact on fact.subject_id = part.subject_id
  where part.record_id = record.id and fact.to_on is null and fact.worker_id is not null)`

const ownWorker = `array_remove(array[coalesce(record.holder_id, record.submitted_by, record.started_by)], null)`

/**
 * Whose a record is to do. Once decided, a plan follows the children, whoever they are given to; anything else stays
 * with whoever held it or handed it in. What another team shares waits for the children's own worker too.
 */
const whose = `case
  when record.stage = 'for-decision' then '{}'
  when record.stage <> 'decided' then
    ${ownWorker} || case when theirs.teams && record.shared_with then theirs.workers else '{}' end
  when record.process = any($2::text[]) and theirs.workers is not null then theirs.workers
  when record.process = any($2::text[]) and ${heldBySomebodyElse} then '{}'
  else ${ownWorker} end`

/** A deadline of one child's part is there for those who may read that part, and for nobody else. */
const rows = `
  with theirs as materialized (
    select part.record_id, array_agg(distinct fact.worker_id) as workers, array_agg(distinct fact.team_id) as teams
    from dated_fact fact join record_part part on part.subject_id = fact.subject_id
    where fact.worker_id = any($3::bigint[]) and fact.to_on is null group by part.record_id)
  select record.id, record.process, record.reference, record.stage, record.team_id, record.shared_with,
    record.opened_by_record, record.holder_id, holder.name as holder, record.started_by, record.started_at,
    record.submitted_by, submitter.name as submitter, record.submitted_at, record.authorised_at, record.waiting_for,
    mine.workers, returned.is_returned, case when returned.is_returned then returner.name end as returned_by,
    case when returned.is_returned then said.rationale end as returned_words, named.children,
    due.id as deadline_id, due.part_id, due.clock, due.name as clock_name, due.counts_from, due.local_at,
    due.local_precision, due.statutory_at, due.statutory_precision, due.extended_at
  from record left join theirs on theirs.record_id = record.id
  cross join lateral (select ${whose} as workers offset 0) mine
  cross join lateral (select record.stage <> 'decided' and record.returned_at is not null
    and record.returned_at >= record.submitted_at as is_returned) returned
  left join deadline due on due.record_id = record.id and due.state = 'open' and not due.not_before
    and (due.part_id is null or exists (select from record_part where record_part.id = due.part_id))
  left join worker holder on holder.id = record.holder_id
  left join worker submitter on submitter.id = record.submitted_by
  left join worker returner on returner.id = record.returned_by
  left join lateral (select rationale from sign_off where returned.is_returned and sign_off.record_id = record.id
    and step = 'returned' order by id desc limit 1) said on true
  cross join lateral (
    select coalesce(json_agg(case when entry.id is null then ${childInList} else ${entryInList} end order by part.id)
      filter (where num_nonnulls(person.id, entry.id) = 1), '[]') as children
    from record_part part left join person on person.id = part.subject_id left join entry on entry.id = part.subject_id
    where part.record_id = record.id and (due.part_id is null or part.id = due.part_id)) named
  where record.id = any (array(${candidates})) and (record.stage <> 'decided' or due.id is not null)`

/**
 * The work of workers in some teams, by its next deadline: what they hold, what they handed in, what waits in the
 * teams for a signature or for somebody to have it. Whoever asks judges which of it is theirs to do.
 */
export async function workRows(work: Work, wanted: WorkWanted): Promise<WorkRow[]> {
  const order = 'order by due.due_at nulls last, record.id, due.id'
  const { teams, holdCases, workers, onBoards } = wanted
  if (onBoards === undefined) {
    return await work.hot<WorkRow>('work-of-teams', `${rows} ${order}`, [teams, holdCases, workers])
  }
  return await work.hot<WorkRow>(
    'work-of-workers',
    `${rows} and (mine.workers && $3::bigint[] or record.submitted_by = any($3::bigint[])
       or record.stage = 'for-decision'
       or record.stage <> 'decided' and mine.workers = '{}' and record.process <> all($4::text[])) ${order}`,
    [teams, holdCases, workers, onBoards],
  )
}

/** A child somebody works with now: where they stand, when they were last seen and what is due next. */
export interface HeldChild {
  readonly worker_id: string
  readonly child: WorkChild
  /** The kinds of the facts that are open, in the order they began. */
  readonly open: readonly string[]
  readonly seen_on: string | null
  readonly seen_detail: unknown
  readonly record_id: string | null
  readonly deadline_id: string | null
  readonly clock_name: string | null
  readonly counts_from: string | null
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly extended_at: string | null
}

/** The children these workers work with now, by name; `visits` are the kinds of fact that say a child was seen. */
export async function childrenHeldBy(
  work: Work,
  workerIds: readonly string[],
  visits: readonly string[],
): Promise<HeldChild[]> {
  return await work.hot<HeldChild>(
    'children-held-by',
    `select held.worker_id, ${childInList} as child,
       case when ${isClosed} then '{}' else stands.open end as open,
       case when not ${isClosed} then seen.from_on end as seen_on,
       case when not ${isClosed} then seen.detail end as seen_detail,
       next.record_id, next.id as deadline_id, next.name as clock_name, next.counts_from, next.local_at,
       next.local_precision, next.statutory_at, next.statutory_precision, next.extended_at
     from (select distinct worker_id, subject_id from dated_fact
       where worker_id = any($1::bigint[]) and to_on is null) held
     join person on person.id = held.subject_id
     cross join lateral (select array_agg(kind order by from_on, id) as open from dated_fact
       where dated_fact.subject_id = held.subject_id and to_on is null) stands
     left join lateral (select from_on, detail from dated_fact where dated_fact.subject_id = held.subject_id
       and kind = any($2::text[]) order by from_on desc, id desc limit 1) seen on true
     left join lateral (select deadline.* from record_part part join deadline on deadline.record_id = part.record_id
       where part.subject_id = held.subject_id and not ${isClosed} and deadline.state = 'open'
         and not deadline.not_before and (deadline.part_id is null or deadline.part_id = part.id)
       order by deadline.due_at limit 1) next on true
     order by person.surname, person.forenames, person.id`,
    [workerIds, visits],
  )
}

/** Children somebody works with now who stand alike: what of the kinds asked for is open, and how many they are. */
export interface AlikeChildrenRow {
  readonly worker_id: string
  readonly open: readonly string[]
  readonly children: number
}

/**
 * How many children each of these workers works with now, by which facts of some kinds are open for them; nothing for
 * a worker with no child. Of one that is closed to the reader nothing is open.
 */
export async function caseloads(
  work: Work,
  workerIds: readonly string[],
  kinds: readonly string[],
): Promise<AlikeChildrenRow[]> {
  return await work.hot<AlikeChildrenRow>(
    'caseloads',
    `select held.worker_id, stands.open, count(*)::int as children
     from (select distinct worker_id, subject_id from dated_fact
       where worker_id = any($1::bigint[]) and to_on is null) held
     join person on person.id = held.subject_id
     cross join lateral (select coalesce(array_agg(distinct kind order by kind), '{}') as open from dated_fact
       where dated_fact.subject_id = held.subject_id and to_on is null and kind = any($2::text[])
         and not ${isClosed}) stands
     group by held.worker_id, stands.open`,
    [workerIds, kinds],
  )
}
