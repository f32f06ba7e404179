import type { Caller } from '../../engine/permissions.ts'
import { isManager } from '../../engine/reach.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import { setSupportedYear } from '../../store/supported-years.ts'
import { currentWorkers } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

/**
 * Says until which day somebody is in their supported year: until then they are given no child protection or court
 * work of their own. Refused to all but managers of their team and administrators, and for a day that is over.
 */
export async function saySupportedYear(
  office: Office,
  caller: Caller,
  said: { readonly username: string; readonly untilOn: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'say-supported-year' }, async (request) => {
    const { work, now } = request
    const workers = await currentWorkers(work, now)
    const worker = workers.find((one) => one.username === said.username.trim().toLowerCase())
    const isTheirs =
      caller.posts.some((held) => held.role === 'administrator') ||
      (isManager(caller) &&
        (worker?.posts.some((post) => caller.posts.some((held) => held.teamId === post.teamId)) ??
          true))
    if (!isTheirs || worker?.id === caller.workerId) {
      return refused({
        kind: 'not-permitted',
        message:
          'Their manager or an administrator says this, of somebody of their own team. Nothing was changed.',
      })
    }
    const untilOn = readDate(said.untilOn)
    const problems = [
      ...(worker ? [] : [{ question: 'username', message: 'Nobody signs in with that name' }]),
      ...(untilOn && untilOn >= dateInLondon(now)
        ? []
        : [
            {
              question: 'untilOn',
              message: 'Give the last day of the year, which is still to come',
            },
          ]),
    ]
    if (!worker || !untilOn || problems.length > 0) return invalid(problems)
    await setSupportedYear(work, { workerId: worker.id, untilOn, at: now, by: caller.workerId })
    request.noted({ worker: worker.id })
    return done(true)
  })
}
