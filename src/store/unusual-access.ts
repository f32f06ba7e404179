import type { UnusualAccessRule, UnusualRequests } from '../practice/vocabulary/unusual-access.ts'
import type { Work } from './database.ts'

/** What a rule found: one worker's requests in one hour or day. */
export interface UnusualRow {
  readonly worker_id: string
  readonly worker: string
  readonly from_at: string
  readonly requests: number
  readonly people: number
  /** The audit rows behind it, the first 200. */
  readonly ids: readonly string[]
}

const about: Readonly<Record<NonNullable<UnusualRequests['about']>, string>> = {
  'same-surname': `exists (select from person where person.id = any (audit.people) and person.surname <> ''
     and lower(person.surname) = lower(regexp_replace(worker.name, '^.* ', '')))`,
  'closed-to-them': `(exists (select from person where person.id = any (audit.people) and person.restricted)
     or exists (select from worker_person tied where tied.worker_id = audit.worker_id and tied.person_id = any (audit.people)))`,
}

const london = `audit.at at time zone 'Europe/London'`

/** What a rule finds between two instants, newest first; with a worker and a beginning, that alone. */
export async function unusualRequests(
  work: Work,
  { of, within, atLeast, counting, unless = [] }: UnusualAccessRule,
  span: { readonly from: string; readonly to: string; readonly workerId?: string },
): Promise<UnusualRow[]> {
  const conditions = [
    'audit.action = any($3::text[])',
    ...(of.refused === undefined ? [] : [`audit.refused is ${of.refused ? 'not ' : ''}null`]),
    ...(of.about ? [about[of.about]] : []),
    ...(of.outside
      ? [
          `((${london})::time < $6::time or (${london})::time >= $7::time or extract(isodow from ${london}) > 5)`,
          `not exists (select from worker_post post join team on team.id = post.team_id where post.worker_id = audit.worker_id
             and team.type = any($8::text[]) and post.from_at <= audit.at and (post.to_at is null or post.to_at > audit.at))`,
        ]
      : []),
  ]
  const values = [
    ...[span.from, span.to, of.actions, unless, span.workerId ?? null],
    ...(of.outside ? [of.outside.opens, of.outside.closes, of.outside.exceptIn] : []),
  ]
  return await work.hot<UnusualRow & Record<string, unknown>>(
    `unusual ${within} ${counting} ${of.about ?? ''} ${String(of.refused)} ${atLeast} ${of.outside ? 'outside' : ''}`,
    `with asked as (
       select audit.id, audit.worker_id, worker.name as worker, audit.people, audit.action = any($4::text[]) as excuses,
         date_trunc('${within}', ${london}) at time zone 'Europe/London' as from_at, ${conditions.join(' and ')} as found
       from audit join worker on worker.id = audit.worker_id
       where audit.at >= $1 and audit.at < $2 and (audit.action = any($3::text[]) or audit.action = any($4::text[]))
         and ($5::bigint is null or audit.worker_id = $5))
     select worker_id, worker, from_at, count(*) filter (where found)::int as requests,
       count(distinct people[1]) filter (where found)::int as people,
       (array_agg(id::text order by id) filter (where found))[1:200] as ids
     from asked group by worker_id, worker, from_at
     having count(${counting === 'people' ? 'distinct people[1]' : '*'}) filter (where found) >= ${atLeast}
       and not bool_or(excuses) order by from_at desc, worker`,
    values,
  )
}

/** One request of those behind a finding. */
export interface RequestRow {
  readonly id: string
  readonly at: string
  readonly action: string
  readonly refused: string | null
  readonly people: readonly string[]
}

/** These requests, in the order in which they were made. */
export async function requestsById(work: Work, ids: readonly string[]): Promise<RequestRow[]> {
  return await work.hot<RequestRow & Record<string, unknown>>(
    'audit-by-id',
    'select id, at, action, refused, people from audit where id = any($1::bigint[]) order by id',
    [ids],
  )
}

/** How a rule was last switched. */
export interface RuleSwitch {
  readonly rule: string
  readonly is_on: boolean
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** How each rule that was ever switched stands now. */
export async function ruleSwitches(work: Work): Promise<RuleSwitch[]> {
  return await work.hot<RuleSwitch & Record<string, unknown>>(
    'unusual-access-switches',
    `select distinct on (rule) rule, is_on, reason, at, worker.name as by
     from unusual_access_switch join worker on worker.id = by_worker order by rule, unusual_access_switch.id desc`,
    [],
  )
}

/** Switches a rule; how it stood before stays where it was written. */
export async function addRuleSwitch(
  work: Work,
  one: {
    readonly rule: string
    readonly isOn: boolean
    readonly reason: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'add-unusual-access-switch',
    'insert into unusual_access_switch (rule, is_on, reason, at, by_worker) values ($1, $2, $3, $4, $5)',
    [one.rule, one.isOn, one.reason, one.at, one.by],
  )
}

/** What somebody said of something that a rule found. */
export interface NoteRow {
  readonly rule: string
  readonly worker_id: string
  readonly from_at: string
  readonly note: string
  readonly at: string
  readonly by: string
}

/** Every note about findings that begin in a span of time, newest first. */
export async function unusualNotes(
  work: Work,
  span: { readonly from: string; readonly to: string },
): Promise<NoteRow[]> {
  return await work.hot<NoteRow & Record<string, unknown>>(
    'unusual-access-notes',
    `select rule, note.worker_id, from_at, note, at, worker.name as by
     from unusual_access_note note join worker on worker.id = by_worker
     where from_at >= $1 and from_at < $2 order by note.id desc`,
    [span.from, span.to],
  )
}

/** Writes down what somebody found when they looked. The table lets nobody look into themselves. */
export async function addUnusualNote(
  work: Work,
  one: {
    readonly rule: string
    readonly workerId: string
    readonly from: string
    readonly note: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'add-unusual-access-note',
    `insert into unusual_access_note (rule, worker_id, from_at, note, at, by_worker) values ($1, $2, $3, $4, $5, $6)`,
    [one.rule, one.workerId, one.from, one.note, one.at, one.by],
  )
}
