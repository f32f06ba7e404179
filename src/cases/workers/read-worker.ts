import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { accountById } from '../../store/accounts.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { heldInTeams } from '../../store/leaving-workers.ts'
import { postsNotOver, type PostRow } from '../../store/posts.ts'
import { factorsOf, type FactorCounts } from '../../store/second-factors.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import type { ToTake } from './end-worker.ts'
import { managesWorkers } from './read-workers.ts'
import { takersIn } from './takers.ts'

/** Somebody's account as whoever manages accounts sees it: posts, work in numbers, and nothing of a child. */
export interface WorkerFile {
  readonly now: string
  readonly worker: WorkerRow
  readonly posts: readonly (PostRow & { readonly actingFor: string | undefined })[]
  readonly held: readonly ToTake[]
  readonly others: readonly WorkerRow[]
  readonly hasPassword: boolean
  readonly lastSignedInAt: string | null
  readonly closedAt: string | null
  readonly factors: FactorCounts
}

/** Reads a worker's account; not there for whoever manages no accounts. */
export async function readWorker(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<WorkerFile>> {
  return await act(
    office,
    caller,
    { action: 'read-worker', reads: true },
    async ({ work, now }) => {
      if (!managesWorkers(caller)) return notFound()
      const workers = await currentWorkers(work, now)
      const worker = workers.find((one) => one.id === workerId)
      if (!worker) return notFound()
      const others = workers.filter((one) => one.id !== workerId)
      const posts = await postsNotOver(work, workerId, now)
      return await beyondReach<Result<WorkerFile>>(work, async () => {
        const held = await heldInTeams(work, workerId)
        const account = await accountById(work, workerId)
        return done({
          now,
          worker,
          posts: posts.map((post) => ({
            ...post,
            actingFor: workers.find((one) => one.id === post.acting_for)?.name,
          })),
          held: held.map((one) => ({ ...one, takers: takersIn(one.team_id, others) })),
          others,
          hasPassword: account?.password_hash != null,
          lastSignedInAt: account?.last_signed_in_at ?? null,
          closedAt: account?.closed_at ?? null,
          factors: await factorsOf(work, workerId),
        })
      })
    },
  )
}
