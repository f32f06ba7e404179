import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { addPost } from '../../store/posts.ts'
import { addWorker, usernameTaken } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { keepEntriesOfWorkers } from '../registers/entries-of-workers.ts'
import { makeLink } from '../sign-in/one-time-links.ts'
import { understandPost, type PostWanted } from './post-wanted.ts'
import { managesWorkers } from './read-workers.ts'

/** Somebody who starts: their name, the word they sign in with, and their first post. */
export interface Starting {
  readonly name: string
  readonly username: string
  readonly post: PostWanted
}

const usernamePattern = /^[a-z][a-z0-9.@_-]{2,80}$/

/**
 * Adds somebody who starts, and returns the link with which they choose a password; it is good once, for a week. Refused
 * when the name for signing in is somebody's already: names are never used again, because they stand beside what was done.
 */
export async function startWorker(
  office: Office,
  caller: Caller,
  starting: Starting,
): Promise<Result<{ readonly id: string; readonly link: string }>> {
  const username = starting.username.trim().toLowerCase()
  const name = starting.name.trim()
  return await act(office, caller, { action: 'start-worker' }, async (request) => {
    if (!managesWorkers(caller)) return notFound()
    const { work, now, noted, practice } = request
    const problems: Problem[] = []
    if (!name) problems.push({ question: 'name', message: 'Enter their name' })
    if (!usernamePattern.test(username)) {
      const message = 'Use 3 letters or more, like jo.bloggs'
      problems.push({ question: 'username', message })
    } else if (await usernameTaken(work, username)) {
      const message = 'Somebody signs in with this name, or did: choose another'
      problems.push({ question: 'username', message })
    }
    const post = understandPost(starting.post, request)
    if ('length' in post) return invalid([...problems, ...post])
    if (problems.length > 0) return invalid(problems)
    const agency = practice.pack.agencies.find(({ id }) => post.team.id === `partner-${id}`)?.id
    const workerId = await beyondReach(work, () =>
      addWorker(work, { username, name, posts: [], at: now, ...(agency ? { agency } : {}) }),
    )
    await addPost(work, {
      workerId,
      role: post.role,
      teamId: post.team.id,
      fromAt: post.fromAt,
      toAt: post.toAt,
      by: caller.workerId,
    })
    await beyondReach(work, () => keepEntriesOfWorkers(work, practice, now))
    noted({ worker: workerId, role: post.role, team: post.team.id })
    const link = await beyondReach(work, () =>
      makeLink(request, { workerId, purpose: 'invitation', by: caller.workerId }),
    )
    return done({ id: workerId, link })
  })
}
