import type { Work } from './database.ts'

export interface BoardFilter {
  readonly process: string
  /** A locality, or `null` for what belongs to none yet. */
  readonly locality: string | null
  readonly stage?: string | undefined
  readonly district?: string | undefined
  /** A worker, or `none` for what nobody has yet. */
  readonly holder?: string | undefined
}

export interface BoardChild {
  readonly partId: string
  readonly personId: string
  readonly surname: string
  readonly forenames: string
  readonly bornOn: string | null
  readonly expectedOn: string | null
  readonly restricted: boolean
  readonly answers: Readonly<Record<string, { readonly value: unknown }>>
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

/** A child as a list shows one. Of a restricted child it shows that there is one, and nothing else. */
const child = (answers: string): string => {
  const unless = (column: string): string =>
    `case when person.restricted then null else ${column} end`
  return `json_build_object('partId', part.id, 'personId', person.id, 'restricted', person.restricted,
    'surname', case when person.restricted then 'Restricted record' else person.surname end,
    'forenames', case when person.restricted then '' else person.forenames end,
    'bornOn', ${unless('person.born_on')}, 'expectedOn', ${unless('person.expected_on')}, 'answers', ${answers})`
}

const shown = `record.id, record.reference, record.stage, record.happened_at, record.way_in, record.worry, record.referrer,
  record.source, record.district, record.immediate_danger, record.waiting_for,
  record.holder_id, holder.name as holder, record.submitted_at, record.returned_at,
  deadline.counts_from, deadline.local_at, deadline.local_precision, deadline.statutory_at,
  deadline.statutory_precision, deadline.extended_at, parts.children, parts.authority`

/** The children of a record, in the order they were named. */
const childrenOf = (record: string, answers: string): string => `cross join lateral (
  select coalesce(json_agg(${child(answers)} order by part.id), '[]') as children,
    coalesce(array_agg(part.outcome order by part.id), '{}') as outcomes, min(part.authority) as authority
  from record_part part join person on person.id = part.subject_id where part.record_id = ${record}.id) parts`

/** All that a line shows of what is said of a child: whole answers are long, and there are fifty lines. */
const shownAnswers = `json_build_object('levelRecommended', part.answers -> 'levelRecommended')`
const noAnswers = `'{}'::json`

const children = `left join worker holder on holder.id = record.holder_id ${childrenOf('record', shownAnswers)}`

const filtered = `deadline.process = $1 and deadline.locality is not distinct from $2
  and ($3::text is null or record.stage = $3) and ($4::text is null or record.district = $4)
  and ($5::text is null or record.holder_id is not distinct from nullif($5, 'none')::bigint)`

const values = (filter: BoardFilter): unknown[] => [
  filter.process,
  filter.locality,
  filter.stage ?? null,
  filter.district ?? null,
  filter.holder ?? null,
]

/** The undecided records of a board by when they must be decided, soonest first. */
export async function boardRows(
  work: Work,
  filter: BoardFilter,
  page: { most: number; after: number },
): Promise<BoardRow[]> {
  // Equality lets the index give them in order; a board with no locality asks for null, which = never finds.
  const place = filter.locality === null ? 'deadline.locality is null' : 'deadline.locality = $2'
  const where = filtered.replace('deadline.locality is not distinct from $2', place)
  return await work.hot<BoardRow>(
    filter.locality === null ? 'board-rows-nowhere' : 'board-rows',
    `select ${shown} from deadline join record on record.id = deadline.record_id ${children}
     where ${where} ${filter.locality === null ? 'and $2::text is null' : ''} and deadline.state = 'open' and deadline.leads
     order by deadline.due_at limit $6 offset $7`,
    [...values(filter), page.most, page.after],
  )
}

/** Undecided records of immediate danger, wherever they are: they stand on top of every board. */
export async function boardDangers(work: Work, process: string): Promise<BoardRow[]> {
  return await work.hot<BoardRow>(
    'board-dangers',
    `select ${shown} from record join deadline on deadline.record_id = record.id and deadline.leads ${children}
     where record.process = $1 and record.immediate_danger and record.stage <> 'decided'
     order by record.happened_at desc limit 20`,
    [process],
  )
}

export interface BoardCount {
  readonly locality: string | null
  readonly stage: string
  readonly total: number
  readonly late_locally: number
  readonly late_nationally: number
  readonly oldest: string
}

/** How many undecided records each locality has at each stage, and how many are late. */
export async function boardCounts(work: Work, process: string, now: string): Promise<BoardCount[]> {
  return await work.hot<BoardCount>(
    'board-counts',
    `select record.locality, record.stage, count(*)::int as total,
       count(*) filter (where deadline.local_at < $2)::int as late_locally,
       count(*) filter (where deadline.statutory_at < $2)::int as late_nationally,
       min(record.happened_at) as oldest
     from deadline join record on record.id = deadline.record_id
     where deadline.process = $1 and deadline.state = 'open' and deadline.leads
     group by 1, 2`,
    [process, now],
  )
}

export interface DecidedRow {
  readonly id: string
  readonly reference: string
  readonly authorised_at: string
  readonly referrer_told_at: string | null
  readonly worry: string
  readonly decided_by: string | null
  readonly children: readonly BoardChild[]
  readonly outcomes: readonly (string | null)[]
}

/** What was decided since an instant, newest first. */
export async function decidedSince(
  work: Work,
  filter: { process: string; locality: string | null; since: string; most: number },
): Promise<DecidedRow[]> {
  return await work.hot<DecidedRow>(
    'decided-since',
    `select decided.*, decider.name as decided_by, parts.children, parts.outcomes
     from (select id, reference, authorised_at, authorised_by, referrer_told_at, worry from record
       where process = $1 and stage = 'decided' and locality is not distinct from $2 and authorised_at >= $3
       order by authorised_at desc limit $4) decided
     left join worker decider on decider.id = decided.authorised_by ${childrenOf('decided', noAnswers)}
     order by decided.authorised_at desc`,
    [filter.process, filter.locality, filter.since, filter.most],
  )
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
