import type { Caller } from '../../../engine/permissions.ts'
import { done, invalid, refused, type Problem, type Result } from '../../../engine/refusal.ts'
import { addMerge, mergesAbout, personFields, type Side } from '../../../store/merging.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { differing, homeField, homesDiffer } from './merge-fields.ts'
import { merges, notAMerger, notTheseTwo, twoPeople } from './who-merges.ts'
import { whatToSettle } from './what-to-settle.ts'

/** Two records that somebody finds to be of one person. */
export interface WantedMerge {
  readonly keptId: string
  readonly mergedId: string
  /** Whose is right, by field. */
  readonly chosen: Readonly<Record<string, string>>
  readonly reason: string
}

/**
 * Proposes that two records become one; nothing of either is changed before somebody else confirms it. Refused for those
 * who are not there, restricted or sealed, while one of them is in another merge, while something has to be settled
 * first, without a reason, and until it is said whose is right of everything that differs.
 */
export async function proposeMerge(
  office: Office,
  caller: Caller,
  { keptId, mergedId, chosen, reason }: WantedMerge,
): Promise<Result<{ mergeId: string }>> {
  return await act(office, caller, { action: 'propose-merge' }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now } = request
    const two = await twoPeople(request, [keptId, mergedId])
    if (!two) return notTheseTwo
    if (two.some((one) => one.merged_into !== null) || (await isBusy(keptId, mergedId))) {
      return refused({
        kind: 'wrong-stage',
        message:
          'One of these two is in a merge already. Finish that one first: it stands under “Duplicates”. Nothing was changed.',
      })
    }
    const [kept = {}, merged = {}] = await personFields(work, [keptId, mergedId])
    const wanted = [
      ...differing(kept, merged),
      ...(homesDiffer(...two) ? [{ id: homeField, title: 'Where they live' }] : []),
    ]
    const problems: Problem[] = wanted
      .filter(({ id }) => !isSide(chosen[id]))
      .map(({ id, title }) => ({
        question: id,
        message: `Say which is right: ${title.toLowerCase()}`,
      }))
    if (reason.trim() === '') {
      problems.push({ question: 'reason', message: 'Say how you know that they are one person' })
    }
    if (problems.length > 0) return invalid(problems)
    const settle = await whatToSettle(request, [keptId, mergedId])
    if (settle) return refused({ kind: 'overlap', message: settle })
    const sides = wanted.map(({ id }) => [id, chosen[id]])
    const mergeId = await addMerge(work, {
      kept_id: keptId,
      merged_id: mergedId,
      chosen: Object.fromEntries(sides) as Record<string, Side>,
      reason: reason.trim(),
      proposed_at: now,
      proposed_by: caller.workerId,
    })
    return done({ mergeId })

    async function isBusy(...ids: readonly string[]): Promise<boolean> {
      const standing = await mergesAbout(work, ids)
      return standing.some((one) => one.confirmed_at === null)
    }
  })
}

const isSide = (value: string | undefined): value is Side => value === 'kept' || value === 'merged'
