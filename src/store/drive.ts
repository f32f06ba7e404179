import type { Work } from './database.ts'

/** Posts as they stood on a day, in full-time equivalents. */
export interface PostsOn {
  readonly on: string
  readonly funded: number
  readonly filled: number
}

/** What posts were paid for and filled on each of these days; nothing of a day on which there was none. */
export async function postsOver(work: Work, days: readonly string[]): Promise<PostsOn[]> {
  return await work.hot<{ [Key in keyof PostsOn]: PostsOn[Key] }>(
    'posts-over',
    `select day.on, sum((detail ->> 'funded')::numeric)::float8 as funded, sum((detail ->> 'filled')::numeric)::float8 as filled
     from unnest($1::date[]) as day("on") join dated_fact on kind = 'post-state'
       and from_on <= day.on and (to_on is null or to_on > day.on)
     group by day.on order by day.on`,
    [days],
  )
}

/** What posts are paid for and filled on a day, by the team they are in. */
export async function postsByTeam(
  work: Work,
  on: string,
): Promise<{ readonly team: string | null; readonly funded: number; readonly filled: number }[]> {
  return await work.hot(
    'posts-by-team',
    `select detail ->> 'team' as team, sum((detail ->> 'funded')::numeric)::float8 as funded,
       sum((detail ->> 'filled')::numeric)::float8 as filled
     from dated_fact where kind = 'post-state' and from_on <= $1::date and (to_on is null or to_on > $1::date) group by 1`,
    [on],
  )
}

/** How many children workers held on a day: those who held any, all they held, and the most that one did. */
export interface CaseloadOn {
  readonly on: string
  readonly workers: number
  readonly children: number
  readonly most: number
}

/** Caseloads on each of these days, by the facts that say whose a child is. */
export async function caseloadsOver(
  work: Work,
  kinds: readonly string[],
  days: readonly string[],
): Promise<CaseloadOn[]> {
  return await work.hot<{ [Key in keyof CaseloadOn]: CaseloadOn[Key] }>(
    'caseloads-over',
    `select held.on, count(*)::int as workers, sum(many)::int as children, max(many)::int as most from (
       select day.on, worker_id, count(distinct subject_id) as many
       from unnest($2::date[]) as day("on") join dated_fact on kind = any ($1)
         and from_on <= day.on and (to_on is null or to_on > day.on) and worker_id is not null
       group by 1, 2) held
     group by held.on order by held.on`,
    [kinds, days],
  )
}

/** What one detail of these facts comes to since a day, by what another says, and of how many it is said. */
export async function summedBy(
  work: Work,
  asked: {
    readonly kind: string
    readonly sum: string
    readonly by: string
    readonly since: string
  },
): Promise<{ readonly said: string | null; readonly total: number; readonly subjects: number }[]> {
  return await work.hot(
    'summed-by',
    `select detail ->> $2 as said, sum((detail ->> $3)::numeric)::float8 as total, count(distinct subject_id)::int as subjects
     from dated_fact where kind = $1 and from_on >= $4::date group by 1 order by 2 desc`,
    [asked.kind, asked.by, asked.sum, asked.since],
  )
}

/** How often each answer was given to a question in records of a process that happened since a day. */
export async function answersCounted(
  work: Work,
  asked: { readonly process: string; readonly question: string; readonly since: string },
): Promise<{ readonly said: string; readonly many: number }[]> {
  return await work.hot(
    'answers-counted',
    `select coalesce(answers -> $2 ->> 'value', '') as said, count(*)::int as many from record
     where process = $1 and happened_at >= $3::date group by 1 order by 2 desc, 1`,
    [asked.process, asked.question, asked.since],
  )
}

/** How many of an entry’s kind there are: those who work here, where that is a register. */
export async function entriesCounted(work: Work, register: string): Promise<number> {
  const [row] = await work.hot<{ many: number }>(
    'entries-counted',
    `select count(*)::int as many from entry left join worker on worker.id = worker_id
     where register = $1 and worker.ended_at is null`,
    [register],
  )
  return row?.many ?? 0
}

/** Those who work here on a day, and how many left in the year up to it; whoever is here through an agency is counted apart. */
export interface StaffOn {
  readonly on: string
  readonly employed: number
  readonly agency: number
  readonly left: number
  /** In days, of those employed; nothing where nobody is. */
  readonly served: number | null
}

/** Who worked here on each of these days, and who had left in the twelve months before it. */
export async function staffOver(work: Work, days: readonly string[]): Promise<StaffOn[]> {
  return await work.hot<{ [Key in keyof StaffOn]: StaffOn[Key] }>(
    'staff-over',
    `select "on", count(*) filter (where here and not agency)::int as employed, count(*) filter (where here and agency)::int as agency,
       count(*) filter (where not here and not agency)::int as left, avg(days) filter (where here and not agency)::float8 as served
     from (select day.on, to_on is null or to_on > day.on as here, detail ->> 'contract' = 'agency' as agency, day.on - from_on as days
       from unnest($1::date[]) as day("on") join dated_fact on kind = 'works-here' and from_on <= day.on
         and (to_on is null or to_on > (day.on - interval '1 year')::date)) one
     group by "on" order by "on"`,
    [days],
  )
}
