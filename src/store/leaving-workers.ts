import type { Work } from './database.ts'

/** What somebody has in one team: records that are not decided, and children they work with. */
export interface HeldInTeam {
  readonly team_id: string
  readonly records: number
  readonly children: number
}

/** What a worker holds in each team, where they hold anything. Counts only: whoever manages accounts reads no record. */
export async function heldInTeams(work: Work, workerId: string): Promise<HeldInTeam[]> {
  return await work.hot<HeldInTeam>(
    'held-in-teams',
    `select team_id, sum(records)::int as records, sum(children)::int as children from (
       select team_id, count(*) as records, 0 as children from record
         where holder_id = $1 and stage <> 'decided' group by team_id
       union all select team_id, 0, count(distinct subject_id) from dated_fact
         where worker_id = $1 and to_on is null and team_id is not null group by team_id) held
     group by team_id order by team_id`,
    [workerId],
  )
}

/** Gives everything that somebody holds in a team to somebody else. What was decided keeps who held it then. */
export async function giveAll(
  work: Work,
  gift: {
    readonly teamId: string
    readonly fromWorkerId: string
    readonly toWorkerId: string
    readonly at: string
    /** Nobody, where a post ended by itself. */
    readonly by: string | undefined
  },
): Promise<void> {
  const { teamId, fromWorkerId, toWorkerId, at, by } = gift
  await work.hot(
    'give-all-records',
    `with given as (
       update record set holder_id = $3 where team_id = $1 and holder_id = $2 and stage <> 'decided' returning id),
     ended as (
       update allocation set to_at = $4 where record_id in (select id from given) and to_at is null)
     insert into allocation (record_id, worker_id, team_id, from_at, by_worker)
       select id, $3, $1, $4, $5 from given`,
    [teamId, fromWorkerId, toWorkerId, at, by ?? null],
  )
  await work.hot(
    'give-all-children',
    `update dated_fact set worker_id = $3 where team_id = $1 and worker_id = $2 and to_on is null`,
    [teamId, fromWorkerId, toWorkerId],
  )
}

/** Ends a worker's posts, account and sessions. Their name stays beside everything they did. */
export async function endWorker(
  work: Work,
  { workerId, at }: { readonly workerId: string; readonly at: string },
): Promise<void> {
  await work.hot(
    'end-worker',
    `with posts as (update worker_post set to_at = greatest(from_at, $2) where worker_id = $1 and (to_at is null or to_at > $2)),
       sessions as (update session set ended_at = $2 where worker_id = $1 and ended_at is null)
     update worker set ended_at = $2 where id = $1 and ended_at is null`,
    [workerId, at],
  )
}
