import { childrenOf, noAnswers, type BoardChild } from './board-children.ts'
import { decidedCount, type DecidedCount } from './board-decided.ts'
import type { Work } from './database.ts'

export interface BoardFilter {
  readonly process: string
  /** A locality, or `null` for what belongs to none yet. */
  readonly locality: string | null
  readonly stage?: string | undefined
  readonly district?: string | undefined
  /** The districts of an area that cuts the county in another way. */
  readonly area?: readonly string[] | undefined
  /** A worker, or `none` for what nobody has yet. */
  readonly holder?: string | undefined
  /** A level of need suggested for any of its children, or `none` where none is yet. */
  readonly level?: string | undefined
}

export interface BoardRow {
  readonly id: string
  readonly reference: string
  readonly stage: 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'
  readonly happened_at: string
  readonly way_in: string
  readonly worry: string
  readonly referrer: string
  readonly source: string | null
  readonly district: string | null
  readonly authority: string | null
  readonly immediate_danger: boolean
  readonly waiting_for: number
  readonly holder_id: string | null
  readonly holder: string | null
  readonly submitted_at: string | null
  readonly returned_at: string | null
  readonly counts_from: string
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly extended_at: string | null
  readonly children: readonly BoardChild[]
}

const shown = `record.id, record.reference, record.stage, record.happened_at, record.way_in, record.worry, record.referrer,
  record.source, record.district, record.immediate_danger, record.waiting_for,
  record.holder_id, holder.name as holder, record.submitted_at, record.returned_at,
  deadline.counts_from, deadline.local_at, deadline.local_precision, deadline.statutory_at,
  deadline.statutory_precision, deadline.extended_at, parts.children, parts.authority`

/** All that a line shows of what is said of a child: whole answers are long, and there are fifty lines. */
const shownAnswers = `json_build_object('levelRecommended', part.answers -> 'levelRecommended')`

const children = `left join worker holder on holder.id = record.holder_id ${childrenOf('record', shownAnswers)}`

const levels = `array(select part.answers -> 'levelRecommended' ->> 'value' from record_part part
  where part.record_id = record.id)`

/** What a row must be for each thing a board can be narrowed to; `$` is what was chosen. */
const narrowing = {
  stage: 'record.stage = $',
  district: 'record.district = $',
  area: 'record.district = any ($)',
  holder: `record.holder_id is not distinct from nullif($, 'none')::bigint`,
  level: `case $ when 'none' then num_nonnulls(variadic ${levels}) = 0 else $ = any (${levels}) end`,
} as const

interface Narrowed {
  /** One name for one text. */
  readonly name: string
  readonly where: string
  readonly values: readonly unknown[]
}

/**
 * The undecided records of a place, asked only what was chosen: nothing else is judged on fifty lines. Its values stand
 * behind those of the statement around it, the first of which is the process.
 */
function narrowed(filter: BoardFilter, before: readonly unknown[] = [filter.process]): Narrowed {
  const values = [...before]
  const here = (value: string | readonly string[]): string => `$${values.push(value)}`
  const named = [filter.locality === null ? 'nowhere' : 'locality']
  const where = [
    `deadline.process = $1 and deadline.state = 'open' and deadline.leads`,
    filter.locality === null
      ? 'deadline.locality is null'
      : `deadline.locality = ${here(filter.locality)}`,
  ]
  for (const name of ['stage', 'district', 'area', 'holder', 'level'] as const) {
    const chosen = filter[name]
    if (chosen === undefined) continue
    where.push(narrowing[name].replaceAll('$', here(chosen)))
    named.push(name)
  }
  return { name: named.join('-'), where: where.join(' and '), values }
}

/** The undecided records of a board by when they must be decided, soonest first. */
export async function boardRows(
  work: Work,
  filter: BoardFilter,
  page: { most: number; after: number },
): Promise<BoardRow[]> {
  const { name, where, values } = narrowed(filter)
  return await work.hot<BoardRow>(
    `board-rows-${name}`,
    `select ${shown} from deadline join record on record.id = deadline.record_id ${children}
     where ${where} order by deadline.due_at limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, page.most, page.after],
  )
}

/** How many records a narrowed board has on all its pages. */
export async function boardMatches(work: Work, filter: BoardFilter): Promise<number> {
  const { name, where, values } = narrowed(filter)
  const [row] = await work.hot<{ matches: number }>(
    `board-matches-${name}`,
    `select count(*)::int as matches from deadline join record on record.id = deadline.record_id where ${where}`,
    values,
  )
  return row?.matches ?? 0
}

/** A record of immediate danger, as much of it as a banner says. */
export type DangerRow = Pick<BoardRow, 'id' | 'worry' | 'children'>

/** How many undecided records a locality has at a stage. */
export interface BoardCount {
  readonly locality: string | null
  readonly stage: string
  readonly total: number
}

/** How many records of a stage are late, and how many will be unless they are decided soon. */
export interface BoardDue {
  readonly stage: string
  readonly late_locally: number
  readonly late_nationally: number
  readonly soon: number
}

export interface AroundBoard {
  /** Undecided records of immediate danger, wherever they are: they stand on top of every board. */
  readonly dangers: readonly DangerRow[]
  readonly counts: readonly BoardCount[]
  /** What of the board's own locality is past its time, and what more falls due up to an instant. */
  readonly due: readonly BoardDue[]
  /** Those who hold a post in one of the teams now, by name. */
  readonly workers: readonly { readonly id: string; readonly name: string }[]
  /** What of the board's own locality was decided since an instant. */
  readonly decided: DecidedCount
}

/** The newest of them: a board that read more would be read by nobody. */
export const mostDangers = 20

const dangers = `select record.id::text, record.worry, parts.children
  from record ${childrenOf('record', noAnswers)}
  where record.process = $1 and record.immediate_danger and record.stage <> 'decided'
  order by record.happened_at desc limit ${mostDangers}`

const counts = `select locality, stage, count(*) as total from record
  where process = $1 and stage <> 'decided' group by locality, stage`

const workers = `select id::text, name from worker where ended_at is null and id in (
    select worker_id from worker_post where team_id = any($2::text[])
      and from_at <= $3 and (to_at is null or to_at > $3))
  order by name`

const due = (where: string): string => `select record.stage,
    count(*) filter (where local_at < $3) as late_locally,
    count(*) filter (where statutory_at < $3) as late_nationally,
    count(*) filter (where due_at >= $3) as soon
  from deadline join record on record.id = deadline.record_id
  where ${where} and due_at <= $4 group by record.stage`

const listOf = (statement: string): string =>
  `(select coalesce(json_agg(one), '[]') from (${statement}) one)`

/** What stands around the rows of a board: five small answers in one statement, which is one message each way. */
export async function aroundBoard(
  work: Work,
  { process, locality }: BoardFilter,
  { teamIds, ...times }: { teamIds: readonly string[]; now: string; soonAt: string; since: string },
): Promise<AroundBoard> {
  const before = [process, teamIds, times.now, times.soonAt, times.since]
  const { name, where, values } = narrowed({ process, locality }, before)
  const [around] = await work.hot<AroundBoard>(
    `board-around-${name}`,
    `select ${listOf(dangers)} as dangers, ${listOf(counts)} as counts,
       ${listOf(due(where))} as due, ${listOf(workers)} as workers,
       (select to_json(one) from (${decidedCount({ since: '$5', locality: locality && '$6' })}) one) as decided`,
    values,
  )
  if (!around) throw new Error('A statement without a table has one row')
  return around
}

export interface TeamRecordRow {
  readonly id: string
  readonly process: string
  readonly reference: string
  readonly stage: string
  readonly happened_at: string
  readonly worry: string
  readonly holder: string | null
  readonly due_at: string | null
  readonly local_at: string | null
  readonly local_precision: 'day' | 'instant' | null
  readonly statutory_at: string | null
  readonly statutory_precision: 'day' | 'instant' | null
  readonly counts_from: string | null
  readonly clock_name: string | null
  readonly children: readonly BoardChild[]
}

/** The undecided records that teams hold, by their next deadline. */
export async function teamRecords(
  work: Work,
  teamIds: readonly string[],
): Promise<TeamRecordRow[]> {
  return await work.hot<TeamRecordRow>(
    'team-records',
    `select record.id, record.process, record.reference, record.stage, record.happened_at, record.worry,
       holder.name as holder, next.due_at, next.local_at, next.local_precision, next.statutory_at,
       next.statutory_precision, next.counts_from, next.name as clock_name, parts.children
     from record left join worker holder on holder.id = record.holder_id
     left join lateral (select * from deadline where deadline.record_id = record.id and state = 'open'
       order by due_at limit 1) next on true
     ${childrenOf('record', noAnswers)}
     where (record.team_id = any($1::text[]) or record.shared_with && $1::text[]) and record.stage <> 'decided'
     order by next.due_at nulls last, record.id limit 200`,
    [teamIds],
  )
}
