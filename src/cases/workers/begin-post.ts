import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { addPost } from '../../store/posts.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { keepEntriesOfWorkers } from '../registers/entries-of-workers.ts'
import { understandPost, type PostWanted } from './post-wanted.ts'
import { managesWorkers } from './read-workers.ts'

/**
 * Gives somebody a post: another team, or acting for a colleague from one day to another, when it ends by itself. Refused
 * when they hold the same post for some of that time, for days that are past, and when it would end before it begins.
 */
export async function beginPost(
  office: Office,
  caller: Caller,
  asked: { readonly workerId: string; readonly post: PostWanted; readonly actingFor?: string },
): Promise<Result<{ readonly name: string }>> {
  return await act(office, caller, { action: 'begin-post' }, async (request) => {
    if (!managesWorkers(caller)) return notFound()
    const { work, now, noted, practice } = request
    const workers = await currentWorkers(work, now)
    const worker = workers.find((one) => one.id === asked.workerId)
    if (!worker) return notFound()
    const post = understandPost(asked.post, request)
    if ('length' in post) return invalid(post)
    const actingFor = workers.find((one) => one.id === asked.actingFor)
    if (asked.actingFor && (!actingFor || actingFor === worker)) {
      const message = 'Choose a colleague whom they act for'
      return invalid([{ question: 'acting-for', message }])
    }
    if (actingFor && post.toAt === undefined) {
      const message = 'Acting for somebody has a last day'
      return invalid([{ question: 'to', message }])
    }
    noted({ worker: worker.id, role: post.role, team: post.team.id })
    const given = await addPost(work, {
      workerId: worker.id,
      role: post.role,
      teamId: post.team.id,
      fromAt: post.fromAt,
      toAt: post.toAt,
      actingFor: actingFor?.id,
      by: caller.workerId,
    })
    if (given) {
      await beyondReach(work, () => keepEntriesOfWorkers(work, practice, now))
      return done({ name: worker.name })
    }
    const message = `${worker.name} holds this post for some of that time already. Nothing was changed: end the other one first, or choose other days.`
    return refused({ kind: 'overlap', message })
  })
}
