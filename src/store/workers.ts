import type { RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { query, type Work } from './database.ts'

export interface WorkerRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly agency: string | null
  /** The posts in force at the instant that was asked about. */
  readonly posts: readonly { role: RoleId; teamId: string; teamType: TeamType }[]
}

/** Workers with the posts they hold at an instant, which stands in the statement as `$at`. */
export const withPostsAt = (at: string): string => `
  select worker.id, worker.username, worker.name, worker.agency,
    coalesce((select jsonb_agg(jsonb_build_object('role', post.role, 'teamId', team.id, 'teamType', team.type) order by post.id)
      from worker_post post join team on team.id = post.team_id
      where post.worker_id = worker.id and post.from_at <= ${at} and (post.to_at is null or post.to_at > ${at})), '[]') as posts
  from worker`

/** Everyone who works here now, with the posts they hold at this instant. */
export async function currentWorkers(work: Work, at: string): Promise<WorkerRow[]> {
  return await work.hot<WorkerRow>(
    'current-workers',
    `${withPostsAt('$1')} where worker.ended_at is null order by worker.name`,
    [at],
  )
}

/** A worker as what they wrote, signed or held is said to be theirs. */
export type WorkerName = Pick<WorkerRow, 'id' | 'name'>

/** Everyone who works here or ever did: a name stays beside what somebody did. */
export async function workerNames(work: Work): Promise<WorkerName[]> {
  return await work.hot<WorkerName>('worker-names', 'select id, name from worker', [])
}

/** The workers with these ids, whether or not they still work here. */
export async function workersById(
  work: Work,
  ids: readonly string[],
  at: string,
): Promise<WorkerRow[]> {
  if (ids.length === 0) return []
  return await work.hot<WorkerRow>(
    'workers-by-id',
    `${withPostsAt('$2')} where worker.id = any($1::bigint[])`,
    [ids, at],
  )
}

/** Is this name for signing in somebody's, of those who work here or ever did? */
export async function usernameTaken(work: Work, username: string): Promise<boolean> {
  const row = await work.first(
    query.selectFrom('worker').where('username', '=', username).select('id'),
  )
  return row !== undefined
}

/** Adds somebody who works here from now on, with an account and the posts that begin with it. */
export async function addWorker(
  work: Work,
  worker: {
    username: string
    name: string
    agency?: string
    /** For whom somebody from outside works. */
    organisation?: string
    posts: readonly { role: string; teamId: string }[]
    /** Without one until they choose it behind an invitation. */
    passwordHash?: string
    at: string
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('worker')
      .values({
        username: worker.username,
        name: worker.name,
        agency: worker.agency ?? null,
        organisation: worker.organisation ?? null,
        created_at: worker.at,
      })
      .returning('id'),
  )
  await work.all(
    query.insertInto('account').values({
      worker_id: id,
      password_hash: worker.passwordHash ?? null,
      opened_at: worker.at,
    }),
  )
  for (const post of worker.posts) {
    await work.all(
      query
        .insertInto('worker_post')
        .values({ worker_id: id, role: post.role, team_id: post.teamId, from_at: worker.at }),
    )
  }
  return id
}

export interface TeamRow {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly locality?: string | undefined
  readonly districts?: readonly string[] | undefined
  readonly mailbox?: string | undefined
  readonly phone?: string | undefined
}

/** Brings the teams of the database to those of the authority pack; none is ever removed. */
export async function keepTeams(work: Work, teams: readonly TeamRow[]): Promise<void> {
  await work.hot(
    'keep-teams',
    `insert into team (id, type, name, locality, districts, mailbox, phone)
     select id, type, name, locality, coalesce(districts, '{}'), mailbox, phone
     from jsonb_to_recordset($1) as given
       (id text, type text, name text, locality text, districts text[], mailbox text, phone text)
     on conflict (id) do update set type = excluded.type, name = excluded.name,
       locality = excluded.locality, districts = excluded.districts,
       mailbox = excluded.mailbox, phone = excluded.phone`,
    [JSON.stringify(teams)],
  )
}
