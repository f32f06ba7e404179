import type { Work } from './database.ts'
import type { StoredAnswers } from './stored-answer.ts'

/** A dated fact as a return reads it, with the parts that started and ended it. */
export interface FactRead {
  readonly id: string
  readonly kind: string
  readonly from: string
  readonly to: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly workerId: string | null
  readonly teamId: string | null
  readonly startedByPart: string | null
  readonly endedByPart: string | null
  readonly recordedAt: string
}

/** A child's own part of a record, with what the whole record says of every child in it. */
export interface PartRead {
  readonly id: string
  readonly recordId: string
  readonly process: string
  readonly reference: string
  readonly happenedAt: string
  readonly startedAt: string
  readonly submittedAt: string | null
  readonly decidedAt: string | null
  readonly endedAt: string | null
  readonly outcome: string | null
  readonly openedByPart: string | null
  readonly workerId: string | null
  readonly teamId: string
  /** What the record says; the part's own answers stand over it. */
  readonly answers: StoredAnswers
}

/** Somewhere a child has lived or can be written to. */
export interface AddressRead {
  readonly kind: string
  readonly postcode: string | null
  readonly district: string | null
  readonly from: string
  readonly to: string | null
}

/** One child as a return reads them: who they are, their dated facts and their parts of records, oldest first. */
export interface ChildRead {
  readonly id: string
  /** The columns of their row, and `was_expected_on`: for when a baby was expected who has been born since. */
  readonly person: Readonly<Record<string, unknown>>
  readonly addresses: readonly AddressRead[]
  readonly facts: readonly FactRead[]
  readonly parts: readonly PartRead[]
  /** Who had a case of theirs, in the order in which they took it on; nobody where no cases were asked for. */
  readonly workers: readonly WorkerRead[]
  /** When the first of those was born whose parent they are; unknown where no ties were asked for. */
  readonly parentSince: string | null
}

/** Somebody to whom a child's case was given. */
export interface WorkerRead {
  readonly workerId: string
  readonly teamId: string
  readonly at: string
}

/** Which children a return is about, and what of them it reads. */
export interface ReturnScope {
  /** A child is in the return by a fact of these kinds, or a part of these processes, that touches the period. */
  readonly facts: readonly string[]
  readonly processes: readonly string[]
  readonly from: string
  readonly to: string
  /** What is read of each child besides: every fact of these kinds and every part of these processes, of any time. */
  readonly besides?: {
    readonly facts: readonly string[]
    readonly processes: readonly string[]
    /** Processes of which each record is a case that somebody has: whose it was is read. */
    readonly cases?: readonly string[]
    /** Ties by which somebody is a parent: `mother`. */
    readonly parentAs?: readonly string[]
  }
  /** The answers that are read of a part; all of them where none are named. Few are quicker: an assessment is long. */
  readonly answers?: readonly string[]
}

const whoseSql = `select id from (
    select subject_id as id from dated_fact
      where kind = any($1) and from_on <= $4::date and coalesce(to_on, $3::date) >= $3::date
    union select part.subject_id from record_part part join record on record.id = part.record_id
      where part.process = any($2) and record.happened_at < $4::date + 1
        and coalesce(record.ended_at, part.decided_at, $3::date) >= $3::date) touched
  where exists (select from person where person.id = touched.id) order by id`

const childrenSql = `select child.id, to_jsonb(child) || jsonb_build_object('was_expected_on',
      (select was ->> 'expected_on' from person_history where person_id = child.id and was ->> 'expected_on' <> ''
        order by id desc limit 1)) as person,
    coalesce((select json_agg(json_build_object('kind', kind, 'postcode', postcode, 'district', district,
        'from', from_at, 'to', to_at) order by from_at, id)
      from address where person_id = child.id), '[]') as addresses,
    coalesce((select json_agg(json_build_object('id', id::text, 'kind', kind, 'from', from_on, 'to', to_on,
        'detail', detail, 'workerId', worker_id::text, 'teamId', team_id, 'startedByPart', started_by_part::text,
        'endedByPart', ended_by_part::text, 'recordedAt', recorded_at) order by from_on, id)
      from dated_fact where subject_id = child.id and kind = any($2)), '[]') as facts,
    coalesce((select json_agg(json_build_object('id', part.id::text, 'recordId', record.id::text,
        'process', part.process, 'reference', record.reference, 'happenedAt', record.happened_at,
        'startedAt', record.started_at, 'submittedAt', record.submitted_at, 'decidedAt', part.decided_at,
        'endedAt', record.ended_at, 'outcome', part.outcome, 'openedByPart', record.opened_by_part::text,
        'workerId', record.holder_id::text, 'teamId', part.team_id,
        'answers', case when $4::text[] is null then both_say.answers::json else
          (select coalesce(json_object_agg(said, both_say.answers -> said), '{}')
            from unnest($4::text[]) said where both_say.answers ? said) end)
        order by record.happened_at, part.id)
      from record_part part join record on record.id = part.record_id
        cross join lateral (select record.answers || part.answers as answers offset 0) both_say
      where part.subject_id = child.id and part.process = any($3)), '[]') as parts,
    case when $5::text[] = '{}' then '[]' else coalesce((select json_agg(json_build_object(
        'workerId', allocation.worker_id::text, 'teamId', allocation.team_id, 'at', allocation.from_at)
        order by allocation.from_at, allocation.id)
      from record_part part join allocation on allocation.record_id = part.record_id
      where part.subject_id = child.id and part.process = any($5)), '[]') end as workers,
    case when $6::text[] <> '{}' then (select min(born.born_on)
      from relationship join person born on born.id = relationship.of_person_id
      where relationship.person_id = child.id and relationship.type = any($6)) end as "parentSince"
  from person child where child.id = any($1::bigint[]) order by child.id`

/** The numbers of the children of a return, in their order. */
export async function childIdsOf(work: Work, scope: ReturnScope): Promise<string[]> {
  const whose = await work.hot<{ id: string }>('return-whose', whoseSql, [
    scope.facts,
    scope.processes,
    scope.from,
    scope.to,
  ])
  return whose.map(({ id }) => id)
}

/** These children as a return reads them, in order of their numbers; whoever is not there is left out. */
export async function childrenById(
  work: Work,
  scope: Pick<ReturnScope, 'facts' | 'processes' | 'besides' | 'answers'>,
  ids: readonly string[],
): Promise<ChildRead[]> {
  return await work.hot<ChildRead & { [column: string]: unknown }>('return-children', childrenSql, [
    ids,
    [...new Set([...scope.facts, ...(scope.besides?.facts ?? [])])],
    [...new Set([...scope.processes, ...(scope.besides?.processes ?? [])])],
    scope.answers ?? null,
    scope.besides?.cases ?? [],
    scope.besides?.parentAs ?? [],
  ])
}

/**
 * The children of a return in order of their numbers, some hundreds at a time: a return of a county is never in memory
 * whole, and no child costs a query of their own.
 */
export async function* childrenRead(
  work: Work,
  scope: ReturnScope,
  batch = 500,
): AsyncGenerator<ChildRead[]> {
  // Asked once: which children a county has is a question about all its facts, and their numbers are little to hold.
  const whose = await childIdsOf(work, scope)
  const read = (at: number): Promise<ChildRead[]> =>
    childrenById(work, scope, whose.slice(at, at + batch))
  // The next are read while these are written.
  let next = read(0)
  for (let at = 0; at < whose.length; at += batch) {
    const children = await next
    next = at + batch < whose.length ? read(at + batch) : Promise.resolve([])
    // Whoever stops taking never waits for them.
    next.catch(() => undefined)
    yield children
  }
}
