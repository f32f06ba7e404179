import type { Counted, Measure, MeasureCut } from '../practice/vocabulary/measure.ts'
import type { Work } from './database.ts'
import { conditionSql, limitOf, valueSql, type Bind } from './measure-conditions.ts'
import { cutSql } from './measure-cuts.ts'
import { groupThings, rowThings } from './measures-of-nobody.ts'
import { isClosed } from './people.ts'

/** A stretch of days, the first and the last both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** What a figure is asked for: over which stretches, of whose work, and in which place each district is. */
export interface MeasureAsked {
  /** The first is the period itself, which is cut by place; the others are counted whole. */
  readonly stretches: readonly Days[]
  /** What falls due later than this is not due yet. */
  readonly now: string
  readonly teams?: readonly string[] | undefined
  readonly localityOf: Readonly<Record<string, string>>
  /** By what the period is cut besides places. */
  readonly cuts?: readonly MeasureCut[] | undefined
  /** Only these children, where given. */
  readonly subjectIds?: readonly string[] | undefined
}

/** What was counted of a stretch, whole or of one part of a cut; what is not known is a part too. */
export interface MeasureCount {
  /** Which stretch, from 0. */
  readonly n: number
  /** `all`, `locality`, `district`, `team` or the id of a cut of the practice model. */
  readonly cut: string
  readonly place: string | null
  readonly counted: number
  readonly met: number
  /** What is averaged: its sum, and of how many it is known. */
  readonly total: number
  readonly valued: number
  readonly workers: number
}

/** One thing behind a figure: whose it is, on which day it counts, and whether it is among those that meet it. */
export interface MeasureLine {
  readonly subject_id: string
  readonly record_id: string | null
  readonly day: string
  readonly is_met: boolean
  readonly value: number | null
  readonly team_id: string | null
  readonly district: string | null
}

const nextMidnight = (date: string): string =>
  `((${date} + 1)::timestamp at time zone 'Europe/London')`
const midnight = (date: string): string => `(${date}::timestamp at time zone 'Europe/London')`
/** The first and the last day of all that is asked, as they stand in the statement. */
interface Span {
  readonly first: string
  readonly last: string
}
/** In its stretch and, said once more by itself, in all that is asked: an index finds that before any stretch is joined. */
const within = (instant: string, { first, last }: Span): string =>
  `${instant} >= ${midnight(first)} and ${instant} < ${nextMidnight(last)}
    and ${instant} >= ${midnight('stretch.from_on')} and ${instant} < ${nextMidnight('stretch.to_on')}`
const on = (day: string, { first, last }: Span): string =>
  `${day} between ${first} and ${last} and ${day} between stretch.from_on and stretch.to_on`
const londonDay = (instant: string): string => `((${instant}) at time zone 'Europe/London')::date`

const partsOf = `part.taken_off_at is null and record.ended_at is null`
const partColumns = `part.subject_id, part.record_id, part.id as part_id, null::bigint as fact_id`
const partPlace = `part.team_id, part.district, part.locality as held_locality, null::bigint as worker_id`
const answersOf = `coalesce(part.answers, '{}') || record.answers as answers, part.outcome`

function things(counted: Counted, { now, stretches }: MeasureAsked, bind: Bind): string {
  const days = stretches.flatMap(({ from, to }) => [from, to]).toSorted()
  const span = { first: `${bind(days.at(0))}::date`, last: `${bind(days.at(-1))}::date` }
  if ('fact' in counted) {
    const kinds = bind(typeof counted.fact === 'string' ? [counted.fact] : counted.fact)
    const when = {
      start: ['fact.from_on', on('fact.from_on', span)],
      end: ['fact.to_on', on('fact.to_on', span)],
      held: [
        'stretch.to_on',
        `fact.from_on <= ${span.last} and (fact.to_on is null or fact.to_on > ${span.first})
          and fact.from_on <= stretch.to_on and (fact.to_on is null or fact.to_on > stretch.to_on)`,
      ],
    }[counted.by]
    return `select stretch.n, ${when[0] ?? ''} as day, fact.subject_id, part.record_id, null::bigint as part_id, fact.id as fact_id,
        null::bigint as deadline_id, fact.from_on, fact.detail, '{}'::jsonb as answers, null::text as outcome,
        coalesce(fact.team_id, part.team_id) as team_id, coalesce(part.district, home.district) as district,
        part.locality as held_locality, fact.worker_id
      from stretch join dated_fact fact on fact.kind = any(${kinds}::text[]) and ${when[1] ?? ''}
        left join record_part part on part.id = fact.started_by_part
        left join lateral (select address.district from address where address.person_id = fact.subject_id
          and address.kind = 'home' and address.from_at < ${nextMidnight(when[0] ?? '')}
          and (address.to_at is null or address.to_at >= ${midnight(when[0] ?? '')})
          order by address.from_at desc, address.id desc limit 1) home on part.district is null`
  }
  if ('groups' in counted) return groupThings(counted.groups, within('session.starts_at', span))
  if ('rows' in counted) {
    return rowThings(counted, within('record.happened_at', span), bind)
  }
  if ('process' in counted) {
    const at = counted.by === 'decided' ? 'record.authorised_at' : 'record.happened_at'
    return `select stretch.n, ${londonDay(at)} as day, ${partColumns}, null::bigint as deadline_id, null::date as from_on,
        '{}'::jsonb as detail, ${answersOf}, ${partPlace}
      from stretch join record on record.process = ${bind(counted.process)}::text and ${within(at, span)}
        join record_part part on part.record_id = record.id and ${partsOf}`
  }
  const limit = limitOf('deadline', counted.limit)
  const due =
    (): string => `${limit} > ${midnight(span.first)} and ${limit} <= ${nextMidnight(span.last)}
    and ${limit} > ${midnight('stretch.from_on')} and ${limit} <= ${nextMidnight('stretch.to_on')}
    and (deadline.met_at is not null or ${limit} <= ${bind(now)}::timestamptz)`
  const day =
    counted.by === 'due'
      ? londonDay(`${limit} - interval '1 microsecond'`)
      : londonDay('deadline.met_at')
  return `select stretch.n, ${day} as day, ${partColumns}, deadline.id as deadline_id, null::date as from_on,
      '{}'::jsonb as detail, ${answersOf}, ${partPlace}
    from stretch join deadline on deadline.clock = any(${bind(counted.clocks)}::text[])
      and deadline.state <> 'cancelled' and not deadline.not_before
      and ${counted.by === 'due' ? due() : within('deadline.met_at', span)}
      join record on record.id = deadline.record_id
      join record_part part on part.record_id = record.id and ${partsOf}
        and (deadline.part_id is null or deadline.part_id = part.id)`
}

/** Every thing that is counted, once, with what is asked of it; the beginning of a statement. */
function countedThings(measure: Measure, asked: MeasureAsked, bind: Bind): string {
  const { unit, only, once } = measure
  const cuts = (asked.cuts ?? []).map(
    (cut, at) => `, case when one.n = 0 then ${cutSql(cut, bind)} end as cut_${at}`,
  )
  const children = bind(asked.subjectIds ?? null)
  const teams = bind(asked.teams ?? null)
  const ofWorkers = 'perWorker' in unit || ('share' in unit && 'workerHoldsMoreThan' in unit.share)
  const key = ofWorkers
    ? 'one.n, one.worker_id, one.subject_id'
    : once || ('number' in unit && unit.number === 'children')
      ? 'one.n, one.subject_id'
      : undefined
  const chosen = key ? `distinct on (${key}) one.*` : 'one.*'
  return `with stretch as (
      select n - 1 as n, from_on, to_on from unnest(${bind(asked.stretches.map(({ from }) => from))}::date[],
        ${bind(asked.stretches.map(({ to }) => to))}::date[]) with ordinality as stretch(from_on, to_on, n)),
    every as (${things(measure.counted, asked, bind)}),
    chosen as (
      select ${chosen} from every one
      where (${children}::bigint[] is null or one.subject_id = any(${children}::bigint[]))
        and (${teams}::text[] is null or one.team_id = any(${teams}::text[]))
        ${ofWorkers ? 'and one.worker_id is not null' : ''}
        and ${only ? conditionSql(only, bind) : 'true'}
      ${key ? `order by ${key}, one.day desc, one.fact_id` : ''}),
    judged as (
      select one.*, coalesce(place.locality, one.held_locality) as locality,
        ${'share' in unit ? conditionSql(unit.share, bind) : 'true'} as is_met,
        ${'mean' in unit ? valueSql(unit.mean, bind) : 'null::numeric'} as value
        ${cuts.join('')}
      from chosen one ${cuts.length > 0 ? 'left join person child on child.id = one.subject_id' : ''}
        left join unnest(${bind(Object.keys(asked.localityOf))}::text[],
        ${bind(Object.values(asked.localityOf))}::text[]) as place(district, locality) using (district))`
}

/** A list of values as they are taken into a statement. */
function binding(): { readonly bind: Bind; readonly values: readonly unknown[] } {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

/** The columns that a measure is cut by, each with what the cut is called. */
const columnsOf = ({
  cuts = [],
}: MeasureAsked): readonly (readonly [column: string, cut: string])[] => [
  ['locality', 'locality'],
  ['district', 'district'],
  ['team_id', 'team'],
  ...cuts.map(({ id }, at) => [`cut_${at}`, id] as const),
]

/** Counts a measure: each stretch whole, and the first by every cut. One statement. */
export async function measureCounts(
  work: Work,
  measure: Measure,
  asked: MeasureAsked,
): Promise<MeasureCount[]> {
  const { bind, values } = binding()
  const counted = countedThings(measure, asked, bind)
  const columns = columnsOf(asked)
  const each = (said: (column: string, cut: string) => string, between: string): string =>
    columns.map(([column, cut]) => said(column, cut)).join(between)
  return await work.hot<{ [Key in keyof MeasureCount]: MeasureCount[Key] }>(
    `measure-counts-${columns.length}-${measure.id}`,
    `${counted}
    select n::int as n, case ${each((column, cut) => `when grouping(${column}) = 0 then ${bind(cut)}::text`, ' ')} else 'all' end as cut,
      case ${each((column) => `when grouping(${column}) = 0 then ${column}`, ' ')} end as place,
      count(*)::int as counted, (count(*) filter (where is_met))::int as met, coalesce(sum(value), 0)::float8 as total,
      count(value)::int as valued, count(distinct worker_id)::int as workers
    from judged group by grouping sets ((n), ${each((column) => `(n, ${column})`, ', ')})
    having n = 0 or ${each((column) => `grouping(${column})`, ' + ')} = ${columns.length}
    order by n, cut, place`,
    values,
  )
}

/** A part of a cut that a list is asked for; nothing where it is not known of a child in which they are. */
export interface OfPlace {
  readonly cut: string
  readonly place: string | undefined
}

/** The things behind a figure of one stretch, of the children whom the asker may open, the latest first. */
export async function measureLines(
  work: Work,
  measure: Measure,
  asked: MeasureAsked,
  of?: OfPlace,
): Promise<MeasureLine[]> {
  const { bind, values } = binding()
  const cuts = asked.cuts?.filter(({ id }) => id === of?.cut)
  const from = countedThings(measure, { ...asked, cuts }, bind)
  const [column] = columnsOf({ ...asked, cuts }).find(([, cut]) => cut === of?.cut) ?? []
  const there = of
    ? `and judged.${column ?? 'no_such_cut'} is not distinct from ${bind(of.place ?? null)}::text`
    : ''
  return await work.hot<{ [Key in keyof MeasureLine]: MeasureLine[Key] }>(
    `measure-lines-${measure.id}-${of?.cut ?? 'all'}`,
    `${from}
    select judged.subject_id, judged.record_id, judged.day, judged.is_met, judged.value::float8 as value, judged.team_id,
      judged.district
    from judged left join person on person.id = judged.subject_id
    where case when person.id is null then exists (select from entry where entry.id = judged.subject_id) else not ${isClosed} end
    ${there} order by judged.day desc, judged.subject_id`,
    values,
  )
}

/** Which of these records the asker may read. */
export async function recordsRead(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await work.hot<{ id: string }>(
    'records-read',
    `select id from record where id = any($1::bigint[])`,
    [ids],
  )
  return new Set(rows.map((row) => row.id))
}
