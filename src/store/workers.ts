import type { RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { query, type Work } from './database.ts'

export interface WorkerRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly agency: string | null
  readonly posts: readonly { role: RoleId; teamId: string; teamType: TeamType }[]
}

const withPosts = `
  select worker.id, worker.username, worker.name, worker.agency,
    coalesce((select jsonb_agg(jsonb_build_object('role', post.role, 'teamId', team.id, 'teamType', team.type) order by post.id)
      from worker_post post join team on team.id = post.team_id
      where post.worker_id = worker.id and post.to_at is null), '[]') as posts
  from worker`

/** Everyone who works here now, with the posts they hold. */
export async function currentWorkers(work: Work): Promise<WorkerRow[]> {
  return await work.hot<WorkerRow>(
    'current-workers',
    `${withPosts} where worker.ended_at is null order by worker.name`,
    [],
  )
}

/** The workers with these ids, whether or not they still work here: a name stays beside what somebody did. */
export async function workersById(work: Work, ids: readonly string[]): Promise<WorkerRow[]> {
  if (ids.length === 0) return []
  return await work.hot<WorkerRow>(
    'workers-by-id',
    `${withPosts} where worker.id = any($1::bigint[])`,
    [ids],
  )
}

export async function addWorker(
  work: Work,
  worker: {
    username: string
    name: string
    agency?: string
    posts: readonly { role: string; teamId: string }[]
    passwordHash: string
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
        created_at: worker.at,
      })
      .returning('id'),
  )
  await work.all(
    query.insertInto('account').values({ worker_id: id, password_hash: worker.passwordHash }),
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

export interface AccountRow {
  readonly worker_id: string
  readonly password_hash: string
  readonly failed_sign_ins: number
  readonly locked_until: string | null
}

/** The account that a username signs in to, unless the worker has left. */
export async function accountOf(work: Work, username: string): Promise<AccountRow | undefined> {
  return await work.first(
    query
      .selectFrom('account')
      .innerJoin('worker', 'worker.id', 'account.worker_id')
      .where('worker.username', '=', username)
      .where('worker.ended_at', 'is', null)
      .select([
        'account.worker_id',
        'account.password_hash',
        'account.failed_sign_ins',
        'account.locked_until',
      ]),
  )
}

export async function setFailedSignIns(
  work: Work,
  workerId: string,
  failures: { count: number; lockedUntil?: string },
): Promise<void> {
  await work.all(
    query
      .updateTable('account')
      .set({ failed_sign_ins: failures.count, locked_until: failures.lockedUntil ?? null })
      .where('worker_id', '=', workerId),
  )
}

export async function addSession(
  work: Work,
  session: { tokenHash: Buffer; workerId: string; csrfToken: string; at: string },
): Promise<void> {
  await work.all(
    query.insertInto('session').values({
      token_hash: session.tokenHash,
      worker_id: session.workerId,
      csrf_token: session.csrfToken,
      started_at: session.at,
      last_seen_at: session.at,
    }),
  )
}

export interface SessionRow extends WorkerRow {
  readonly csrf_token: string
  readonly started_at: string
  readonly last_seen_at: string
}

/** The open session with that token, and who it belongs to. */
export async function sessionOf(work: Work, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const [row] = await work.hot<SessionRow>(
    'session-of',
    `select session.csrf_token, session.started_at, session.last_seen_at, who.*
     from session join lateral (${withPosts} where worker.id = session.worker_id and worker.ended_at is null) who on true
     where session.token_hash = $1 and session.ended_at is null`,
    [tokenHash],
  )
  return row
}

export async function touchSession(work: Work, tokenHash: Buffer, at: string): Promise<void> {
  await work.all(
    query.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash),
  )
}

export async function endSession(work: Work, tokenHash: Buffer, at: string): Promise<void> {
  await work.all(
    query
      .updateTable('session')
      .set({ ended_at: at })
      .where('token_hash', '=', tokenHash)
      .where('ended_at', 'is', null),
  )
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
