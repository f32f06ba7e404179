import type { Caller } from '../../engine/permissions.ts'
import {
  done,
  invalid,
  notFound,
  refused,
  type Refusal,
  type Result,
} from '../../engine/refusal.ts'
import { dateInLondon, endOfDayInLondon, milliseconds, readDate } from '../../engine/temporal.ts'
import { counted } from '../../engine/words.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { giveAll, heldInTeams } from '../../store/leaving-workers.ts'
import { endPost as end, postsNotOver, type PostRow } from '../../store/posts.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { lastAdministrator } from './last-administrator.ts'
import { managesWorkers } from './read-workers.ts'
import { takersIn } from './takers.ts'

/** Which post of whom ends, when, and who takes what they hold in its team. */
export interface Ending {
  readonly workerId: string
  readonly postId: string
  /** The last day, `2026-03-27`; at once when it is empty. */
  readonly on: string
  readonly takenBy: string
}

/**
 * Ends a post, at once or after a day to come. What they hold in a team that they leave at once is handed over with it;
 * what they hold when a later day comes is handed over then. Refused while work is in hand and nobody is named to take it,
 * for a day that is past or after its end, and for the last administrator.
 */
export async function endPost(
  office: Office,
  caller: Caller,
  ending: Ending,
): Promise<Result<{ readonly name: string }>> {
  return await act(office, caller, { action: 'end-post' }, async (request) => {
    if (!managesWorkers(caller)) return notFound()
    const { work, now, noted } = request
    const workers = await currentWorkers(work, now)
    const worker = workers.find((one) => one.id === ending.workerId)
    const posts = worker ? await postsNotOver(work, worker.id, now) : []
    const post = posts.find((one) => one.id === ending.postId)
    if (!worker || !post) return notFound()
    noted({ worker: worker.id, role: post.role, team: post.team_id })
    const today = dateInLondon(now)
    const on = ending.on === '' ? undefined : readDate(ending.on)
    if ((ending.on !== '' && !on) || (on !== undefined && on < today)) {
      return invalid([
        { question: `on-${post.id}`, message: 'The last day must be a date, today or later' },
      ])
    }
    const at = on === undefined ? now : endOfDayInLondon(on)
    if (on !== undefined && milliseconds(at) <= milliseconds(post.from_at)) {
      const message = 'The last day must not be before the first'
      return invalid([{ question: `on-${post.id}`, message }])
    }
    const needed = post.role === 'administrator' && (await lastAdministrator(work, worker.id, now))
    if (needed) return refused(needed)
    if (on === undefined && !staysIn(posts, post, now)) {
      const others = workers.filter((one) => one.id !== worker.id)
      const refusal = await handOver(request, { worker, post, others, takenBy: ending.takenBy })
      if (refusal) return refused(refusal)
    }
    await end(work, post.id, { at, by: caller.workerId })
    return done({ name: worker.name })
  })
}

/** Do they hold another post in the same team now? Then what they hold there stays with them. */
const staysIn = (posts: readonly PostRow[], post: PostRow, now: string): boolean =>
  posts.some(
    (one) =>
      one !== post &&
      one.team_id === post.team_id &&
      milliseconds(one.from_at) <= milliseconds(now),
  )

async function handOver(
  { work, now, practice, by }: Act,
  leaving: {
    readonly worker: WorkerRow
    readonly post: PostRow
    readonly others: readonly WorkerRow[]
    readonly takenBy: string
  },
): Promise<Refusal | undefined> {
  const { worker, post, others, takenBy } = leaving
  return await beyondReach(work, async () => {
    const held = (await heldInTeams(work, worker.id)).find((one) => one.team_id === post.team_id)
    if (!held) return undefined
    const taker = takersIn(post.team_id, others).find((one) => one.id === takenBy)
    if (taker) {
      await giveAll(work, {
        teamId: post.team_id,
        fromWorkerId: worker.id,
        toWorkerId: taker.id,
        at: now,
        by,
      })
      return undefined
    }
    const team = practice.pack.teams.find(({ id }) => id === post.team_id)?.name ?? post.team_id
    const what = `${counted(held.children, 'child', 'children')} and ${counted(held.records, 'open record')}`
    const message = `${worker.name} holds ${what} in ${team}. Choose who takes it, so that no child is without a worker. Nothing was changed.`
    return { kind: 'invalid', message, problems: [{ question: `takes-${post.id}`, message }] }
  })
}
