import type { Work } from './database.ts'
import type { FactRow } from './facts.ts'
import type { PersonRow } from './people.ts'
import { isClosed, peopleById } from './people.ts'

/** A child on a watch list, with everything that is so of them and what is due about them. */
export interface WatchedRow {
  readonly person: PersonRow
  readonly teamId: string | null
  readonly worker: string | null
  readonly facts: readonly FactRow[]
  readonly deadlines: readonly { readonly clock: string; readonly dueOn: string }[]
}

/**
 * The children who hold a fact on a day, in some teams or, without them, wherever the asker may look. A child
 * whose record is closed to the asker is on no list.
 */
export async function watchedRows(
  work: Work,
  {
    kind,
    on,
    since,
    teams,
  }: {
    readonly kind: string
    readonly on: string
    /** Then those for whom one began from that day on, whether or not they hold it still. */
    readonly since?: string | undefined
    readonly teams?: readonly string[]
  },
): Promise<WatchedRow[]> {
  const rows = await work.hot<{
    id: string
    team_id: string | null
    worker: string | null
    facts: FactRow[]
    deadlines: WatchedRow['deadlines']
  }>(
    'watched-rows',
    `select held.subject_id as id, held.team_id, worker.name as worker, theirs.facts, due.deadlines
     from (select distinct on (subject_id) * from dated_fact
       where kind = $1 and from_on <= $2::date
         and case when $4::date is null then to_on is null or to_on > $2::date else from_on >= $4::date end
       order by subject_id, from_on desc, id desc) held
     join person on person.id = held.subject_id and not ${isClosed}
       left join worker on worker.id = held.worker_id
     cross join lateral (
       select jsonb_agg(jsonb_build_object('id', id::text, 'subject_id', subject_id::text, 'kind', kind,
         'from_on', from_on, 'to_on', to_on, 'detail', detail, 'worker_id', worker_id::text) order by from_on, id) as facts
       from dated_fact where subject_id = held.subject_id) theirs
     cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('clock', deadline.clock,
         'dueOn', ((deadline.due_at - interval '1 microsecond') at time zone 'Europe/London')::date)), '[]') as deadlines
       from record_part part join deadline on deadline.record_id = part.record_id
         and (deadline.part_id is null or deadline.part_id = part.id)
       where part.subject_id = held.subject_id and deadline.state = 'open' and not deadline.not_before) due
     where $3::text[] is null or held.team_id = any($3::text[])
     order by held.from_on, held.subject_id`,
    [kind, on, teams ?? null, since ?? null],
  )
  const people = await peopleById(
    work,
    rows.map((row) => row.id),
  )
  return rows.flatMap(({ id, team_id, worker, facts, deadlines }) => {
    const person = people.find((one) => one.id === id)
    return person ? [{ person, teamId: team_id, worker, facts, deadlines }] : []
  })
}

/** A fact that names something, and whether its child is open to one of the asker's teams. */
interface NamingFactRow {
  readonly subject_id: string
  readonly from_on: string
  readonly detail: unknown
  readonly theirs: boolean
}

/** The facts of a kind in a stretch of days, of every child whose record is not closed to the asker. */
export async function namingFacts(
  work: Work,
  {
    kind,
    since,
    on,
    teams,
  }: {
    readonly kind: string
    readonly since: string
    readonly on: string
    /** Without them every child is the asker's to open. */
    readonly teams: readonly string[] | undefined
  },
): Promise<NamingFactRow[]> {
  return await work.hot<NamingFactRow>(
    'naming-facts',
    `select fact.subject_id, fact.from_on, fact.detail, $4::text[] is null or exists (select from dated_fact held
         where held.subject_id = fact.subject_id and held.team_id = any($4::text[])
           and held.from_on <= $3::date and (held.to_on is null or held.to_on > $3::date)) as theirs
     from dated_fact fact join person on person.id = fact.subject_id and not ${isClosed}
     where fact.kind = $1 and fact.from_on between $2::date and $3::date order by fact.from_on, fact.id`,
    [kind, since, on, teams ?? null],
  )
}

/** Who switched a rule of a watch list off or on again, when and why. */
export interface WatchSwitch {
  readonly watch: string
  readonly is_on: boolean
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** How each rule that was ever switched stands now. */
export async function watchSwitches(work: Work): Promise<WatchSwitch[]> {
  return await work.hot<WatchSwitch>(
    'watch-switches',
    `select distinct on (watch) watch, is_on, reason, at, worker.name as by
     from watch_switch join worker on worker.id = by_worker order by watch, watch_switch.id desc`,
    [],
  )
}

/** Switches a rule; how it stood before stays where it was written. */
export async function addWatchSwitch(
  work: Work,
  change: {
    readonly watch: string
    readonly isOn: boolean
    readonly reason: string
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  await work.hot(
    'add-watch-switch',
    `insert into watch_switch (watch, is_on, reason, at, by_worker) values ($1, $2, $3, $4, $5)`,
    [change.watch, change.isOn, change.reason, change.at, change.by],
  )
}
