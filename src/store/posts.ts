import type { RoleId } from '../practice/vocabulary/role.ts'
import { query, type Work } from './database.ts'

/** A post somebody holds, held or will hold. */
export interface PostRow {
  readonly id: string
  readonly role: RoleId
  readonly team_id: string
  readonly from_at: string
  readonly to_at: string | null
  readonly acting_for: string | null
  readonly from_claims: boolean
}

export interface NewPost {
  readonly workerId: string
  readonly role: string
  readonly teamId: string
  readonly fromAt: string
  readonly toAt?: string | undefined
  readonly actingFor?: string | undefined
  readonly fromClaims?: boolean
  readonly by?: string | undefined
}

/** The posts of a worker that are not over at an instant, those to come among them. */
export async function postsNotOver(work: Work, workerId: string, at: string): Promise<PostRow[]> {
  return await work.hot<PostRow>(
    'posts-not-over',
    `select id::text, role, team_id, from_at, to_at, acting_for::text, from_claims from worker_post
     where worker_id = $1 and (to_at is null or to_at > $2) order by from_at, id`,
    [workerId, at],
  )
}

/** Begins a post. False when they hold the same post for some of that time already. */
export async function addPost(work: Work, post: NewPost): Promise<boolean> {
  const rows = await work.hot<{ id: string }>(
    'add-post',
    `insert into worker_post (worker_id, role, team_id, from_at, to_at, acting_for, from_claims, begun_by)
     select $1::bigint, $2::text, $3::text, $4::timestamptz, $5::timestamptz, $6::bigint, $7::boolean, $8::bigint
     where not exists (select from worker_post where worker_id = $1 and role = $2 and team_id = $3
       and tstzrange(from_at, to_at) && tstzrange($4, $5)) returning id`,
    [
      post.workerId,
      post.role,
      post.teamId,
      post.fromAt,
      post.toAt ?? null,
      post.actingFor ?? null,
      post.fromClaims ?? false,
      post.by ?? null,
    ],
  )
  return rows.length === 1
}

/** Ends a post at an instant; one that has not begun yet never does. */
export async function endPost(
  work: Work,
  postId: string,
  { at, by }: { readonly at: string; readonly by?: string | undefined },
): Promise<void> {
  await work.hot(
    'end-post',
    `update worker_post set to_at = greatest(from_at, $2), ended_by = $3 where id = $1`,
    [postId, at, by ?? null],
  )
}

/** How many people who work here hold this role at an instant, and will not have lost it at the later one. */
export async function holdersOf(work: Work, role: RoleId, at: string): Promise<readonly string[]> {
  const rows = await work.all(
    query
      .selectFrom('worker_post')
      .innerJoin('worker', 'worker.id', 'worker_post.worker_id')
      .innerJoin('account', 'account.worker_id', 'worker.id')
      .where('worker.ended_at', 'is', null)
      .where('account.closed_at', 'is', null)
      .where('worker_post.role', '=', role)
      .where('worker_post.from_at', '<=', at)
      .where('worker_post.to_at', 'is', null)
      .select('worker.id')
      .distinct(),
  )
  return rows.map((row) => row.id)
}

/** Workers whose post in a team is over and who hold no other there, and still have work of that team. */
export async function workLeftBehind(
  work: Work,
  at: string,
): Promise<readonly { readonly worker_id: string; readonly team_id: string }[]> {
  return await work.hot<{ worker_id: string; team_id: string }>(
    'work-left-behind',
    `select distinct over.worker_id::text, over.team_id from worker_post over
     join worker on worker.id = over.worker_id and worker.ended_at is null
     where over.to_at <= $1 and over.to_at > over.from_at
       and not exists (select from worker_post held where held.worker_id = over.worker_id
         and held.team_id = over.team_id and held.from_at <= $1 and (held.to_at is null or held.to_at > $1))
       and (exists (select from record where holder_id = over.worker_id and team_id = over.team_id and stage <> 'decided')
         or exists (select from dated_fact where worker_id = over.worker_id and team_id = over.team_id and to_on is null))
     order by 1, 2`,
    [at],
  )
}
