import type { Work } from './database.ts'

/** What is counted: where a period is given, from the first day to the last, both included. */
export interface CountFilter {
  readonly subjectIds?: readonly string[] | undefined
  readonly outcome?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** One child's part of a record, as it is counted: handbooks and returns count children, not sheets of paper. */
export interface CountedPart {
  readonly record_id: string
  readonly reference: string
  readonly subject_id: string
  /** The London day it happened. */
  readonly happened_on: string
}

const withinLondonDays = (instant: string): string =>
  `($2::date is null or (${instant} at time zone 'Europe/London')::date >= $2::date)
   and ($3::date is null or (${instant} at time zone 'Europe/London')::date <= $3::date)`

/** The parts of records of a process, oldest first. */
export async function partsCounted(
  work: Work,
  process: string,
  { subjectIds, outcome, from, to }: CountFilter,
): Promise<CountedPart[]> {
  return await work.hot<CountedPart>(
    'parts-counted',
    `select part.record_id, record.reference, part.subject_id,
       (record.happened_at at time zone 'Europe/London')::date as happened_on
     from record_part part join record on record.id = part.record_id
     where part.process = $1 and ${withinLondonDays('record.happened_at')}
       and ($4::bigint[] is null or part.subject_id = any($4::bigint[]))
       and ($5::text is null or part.outcome = $5)
     order by record.happened_at, part.id`,
    [process, from ?? null, to ?? null, subjectIds ?? null, outcome ?? null],
  )
}

/** A dated fact as it is counted. */
export interface CountedFact {
  readonly subject_id: string
  readonly from_on: string
  readonly to_on: string | null
}

/** The facts of a kind that began in the period, oldest first. */
export async function factsCounted(
  work: Work,
  kind: string,
  { subjectIds, from, to }: CountFilter,
): Promise<CountedFact[]> {
  return await work.hot<CountedFact>(
    'facts-counted',
    `select subject_id, from_on, to_on from dated_fact
     where kind = $1 and ($2::date is null or from_on >= $2::date) and ($3::date is null or from_on <= $3::date)
       and ($4::bigint[] is null or subject_id = any($4::bigint[]))
     order by from_on, id`,
    [kind, from ?? null, to ?? null, subjectIds ?? null],
  )
}
