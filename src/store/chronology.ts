import { isHiddenAddress } from './addresses.ts'
import type { Work } from './database.ts'

/** A record with somebody's part in it, as their chronology has it. */
export interface ChronologyRecordRow {
  readonly subject_id: string
  readonly id: string
  readonly part_id: string
  readonly process: string
  readonly reference: string
  readonly happened_at: string
  /** When it was written down: when it was begun or, of what was planned before it happened, when it was handed in. */
  readonly recorded_at: string
  readonly stage: string
  readonly worry: string
  readonly outcome: string | null
  readonly decided_at: string | null
  readonly ended_at: string | null
}

/** Every record these people have a part in that the asker may read. */
export async function chronologyRecords(
  work: Work,
  personIds: readonly string[],
): Promise<ChronologyRecordRow[]> {
  return await work.hot<ChronologyRecordRow>(
    'chronology-records',
    `select part.subject_id, record.id, part.id as part_id, record.process, record.reference, record.happened_at,
       case when record.started_at >= record.happened_at then record.started_at
         else coalesce(record.submitted_at, record.started_at) end as recorded_at, record.stage, record.worry, part.outcome, coalesce(part.decided_at, record.authorised_at) as decided_at,
       record.ended_at
     from record_part part join record on record.id = part.record_id
     where part.subject_id = any($1::bigint[]) order by record.happened_at, record.id`,
    [personIds],
  )
}

export interface ChronologyFactRow {
  readonly id: string
  readonly subject_id: string
  readonly kind: string
  readonly from_on: string
  readonly to_on: string | null
  readonly detail: unknown
  readonly recorded_at: string
  readonly started_by_part: string | null
  readonly ended_by_part: string | null
}

export async function chronologyFacts(
  work: Work,
  personIds: readonly string[],
): Promise<ChronologyFactRow[]> {
  return await work.hot<ChronologyFactRow>(
    'chronology-facts',
    `select id, subject_id, kind, from_on, to_on, detail, recorded_at, started_by_part, ended_by_part
     from dated_fact where subject_id = any($1::bigint[]) order by from_on, id`,
    [personIds],
  )
}

export interface ChronologyHomeRow {
  readonly id: string
  readonly person_id: string
  readonly kind: string
  readonly line: string
  readonly postcode: string | null
  readonly is_hidden: boolean
  readonly from_at: string
  readonly recorded_at: string
}

/**
 * Where these people lived and when they came there; an address that began anew because it was hidden or shown is no
 * move. What must not be disclosed now is not shown for any time at which they lived there.
 */
export async function chronologyHomes(
  work: Work,
  personIds: readonly string[],
): Promise<ChronologyHomeRow[]> {
  return await work.hot<ChronologyHomeRow>(
    'chronology-homes',
    `with moves as (
       select address.*, lower(line || ' ' || coalesce(postcode, '')) as whole,
         lag(lower(line || ' ' || coalesce(postcode, ''))) over (partition by person_id, kind order by from_at, id) as before
       from address where person_id = any($1::bigint[])),
     shown as (
       select moves.*, ${isHiddenAddress('moves')} as is_hidden
       from moves where before is distinct from whole)
     select id, person_id, kind, from_at, recorded_at, is_hidden, case when is_hidden then '' else line end as line,
       case when not is_hidden then postcode end as postcode
     from shown order by from_at, id`,
    [personIds],
  )
}

export interface ChronologyAllocationRow {
  readonly id: string
  readonly subject_id: string
  readonly record_id: string
  readonly process: string
  readonly worker_id: string
  readonly team_id: string
  readonly from_at: string
}

/** To whom the records of these processes were allocated: who worked with these people, and from when. */
export async function chronologyAllocations(
  work: Work,
  personIds: readonly string[],
  processes: readonly string[],
): Promise<ChronologyAllocationRow[]> {
  return await work.hot<ChronologyAllocationRow>(
    'chronology-allocations',
    `select allocation.id, part.subject_id, record.id as record_id, record.process, allocation.worker_id,
       allocation.team_id, allocation.from_at
     from record_part part join record on record.id = part.record_id join allocation on allocation.record_id = record.id
     where part.subject_id = any($1::bigint[]) and record.process = any($2)
     order by allocation.from_at, allocation.id`,
    [personIds, processes],
  )
}

/** The school that each change of a person's page replaced, oldest first. */
export async function chronologySchools(
  work: Work,
  personIds: readonly string[],
): Promise<{ id: string; person_id: string; was: string | null; at: string }[]> {
  return await work.hot(
    'chronology-schools',
    `select id, person_id, was ->> 'school' as was, replaced_at as at from person_history
     where person_id = any($1::bigint[]) and was ? 'school' order by id`,
    [personIds],
  )
}
