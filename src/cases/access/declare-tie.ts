import type { Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { addTie, endTie, isThere, ties, type Tie, type TieRow } from '../../store/worker-ties.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

export type { TieRow }

export const tieKinds: Readonly<Record<Tie, string>> = {
  self: 'They are this person',
  relative: 'A relative, or part of the same family',
  carer: 'They care for this person',
  close: 'A neighbour, a friend, or otherwise close',
}

const isTie = (word: string): word is Tie => Object.hasOwn(tieKinds, word)

/**
 * Says what a worker is to somebody: from then on they see nothing of that person, of relatives to two steps, or of any
 * record about them. A worker says it of themselves; their manager, an administrator or the privacy officer says it for
 * them. Refused for the number of nobody whom whoever says it may look up.
 */
export async function declareTie(
  office: Office,
  caller: Caller,
  declared: { readonly username: string; readonly personId: string; readonly tie: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'declare-tie' }, async (request) => {
    const { work, now, practice } = request
    const personId = declared.personId.trim()
    const username = declared.username.trim().toLowerCase()
    const workers = await currentWorkers(work, now)
    const worker = workers.find((one) => one.username === username)
    const runsAccounts =
      caller.posts.some((held) => held.role === 'administrator') ||
      hasAccessTask(practice, caller, 'privacy')
    const isTheirs =
      worker?.id === caller.workerId ||
      (isManager(caller) &&
        worker?.posts.some((post) => caller.posts.some((held) => held.teamId === post.teamId)))
    if (worker && !runsAccounts && !isTheirs) {
      return refused({
        kind: 'not-permitted',
        message:
          'You say this of yourself and of those you manage. Ask their manager or an administrator. Nothing was changed.',
      })
    }
    const isNumber = /^\d{1,18}$/.test(personId)
    // An administrator opens no record, and still says for a worker whom that worker must not see.
    const there =
      isNumber &&
      (runsAccounts
        ? await beyondReach(work, async () => await isThere(work, personId))
        : await isThere(work, personId))
    const { tie } = declared
    const problems = [
      ...(worker ? [] : [{ question: 'username', message: 'Nobody signs in with that name' }]),
      ...(there
        ? []
        : [
            {
              question: 'personId',
              message: 'There is nobody with that number whom you can look up',
            },
          ]),
      ...(isTie(tie) ? [] : [{ question: 'tie', message: 'Choose what they are to each other' }]),
    ]
    if (!worker || !there || !isTie(tie)) {
      return invalid(problems, 'Nothing was changed. Mend what is marked.')
    }
    request.saw([personId])
    await addTie(work, { workerId: worker.id, personId, tie, at: now, by: caller.workerId })
    request.noted({ tie, worker: worker.id })
    return done(true)
  })
}

/** Every automatic wall, for the privacy officer. Not there for anybody else. */
export async function readTies(
  office: Office,
  caller: Caller,
): Promise<Result<{ readonly ties: readonly TieRow[]; readonly now: string }>> {
  return await act(office, caller, { action: 'read-ties', reads: true }, async (request) => {
    if (!hasAccessTask(request.practice, caller, 'privacy')) return notFound()
    const all = await ties(request.work)
    request.saw(all.map((one) => one.person_id))
    return done({ ties: all, now: request.now })
  })
}

/** Ends a tie that was said by mistake, for the privacy officer and never for the worker it is about. */
export async function endTieOf(
  office: Office,
  caller: Caller,
  tieId: string,
  because: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-tie' }, async (request) => {
    const { work, now, practice } = request
    if (!/^\d{1,18}$/.test(tieId) || !hasAccessTask(practice, caller, 'privacy')) return notFound()
    const tie = (await ties(work)).find((one) => one.id === tieId)
    if (!tie) return notFound()
    if (tie.worker_id === caller.workerId) {
      return refused({
        kind: 'not-permitted',
        message: 'This is about you, so somebody else has to end it. Nothing was changed.',
      })
    }
    const reason = because.trim()
    if (reason.length < 10) {
      return invalid([
        { question: 'because', message: 'Say why it no longer holds, in 10 characters or more' },
      ])
    }
    await endTie(work, tieId, { at: now, by: caller.workerId, reason })
    return done(true)
  })
}
