import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { hasAccessTask } from '../../engine/walls.ts'
import { accessById, closeGlass, glassToReview, type AccessRow } from '../../store/person-access.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'

/** The broken glasses that the caller looks into: all for the privacy officer, those of their teams for a manager. */
export async function glassFor(request: Act, caller: Caller): Promise<readonly AccessRow[]> {
  const { work, practice } = request
  if (hasAccessTask(practice, caller, 'privacy')) return await glassToReview(work, undefined)
  if (!hasAccessTask(practice, caller, 'mayRestrict')) return []
  return await glassToReview(
    work,
    caller.posts.map((held) => held.teamId),
  )
}

/**
 * Says what came of looking into a broken glass, which closes it. Refused to whoever broke it, to everybody but the
 * privacy officer and the managers of the teams that held the record, without a finding and words; and once it is closed.
 */
export async function reviewGlass(
  office: Office,
  caller: Caller,
  accessId: string,
  said: { readonly finding: string; readonly words: string },
): Promise<Result<true>> {
  return await act(office, caller, { action: 'review-broken-glass' }, async (request) => {
    const { work, now, practice } = request
    const broken = /^\d{1,18}$/.test(accessId) ? await accessById(work, accessId) : undefined
    if (broken?.kind !== 'glass') return notFound()
    request.saw([broken.person_id])
    if (broken.worker_id === caller.workerId) {
      return refused({
        kind: 'not-permitted',
        message:
          'You broke this glass yourself, so somebody else looks into it: the manager of the team that holds the record, or the privacy officer. It stays on their list until they do.',
      })
    }
    if (broken.closed_at !== null) {
      return refused({
        kind: 'wrong-stage',
        message: `${broken.closer ?? 'Somebody'} has closed this already. Nothing was changed.`,
      })
    }
    if (!(await glassFor(request, caller)).some((one) => one.id === accessId)) return notFound()
    const words = said.words.trim()
    const { findings } = practice.catalogue.access.brokenGlass
    const problems = [
      ...(findings.some((one) => one.code === said.finding)
        ? []
        : [{ question: 'finding', message: 'Choose what you found' }]),
      ...(words.length >= 10
        ? []
        : [{ question: 'words', message: 'Say what you looked at, in 10 characters or more' }]),
    ]
    if (problems.length > 0) return invalid(problems, 'It is not closed yet. Mend what is marked.')
    await closeGlass(work, accessId, { finding: said.finding, words, at: now, by: caller.workerId })
    request.noted({ finding: said.finding })
    return done(true)
  })
}
