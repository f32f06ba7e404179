import type { Caller } from '../../../engine/permissions.ts'
import { done, notFound, refused, type Result } from '../../../engine/refusal.ts'
import { changePerson } from '../../../store/person-changes.ts'
import {
  changeMerge,
  leadTo,
  mergeById,
  moveToKept,
  personFields,
  type MergeRow,
} from '../../../store/merging.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { refreshClocks } from '../../records/refresh-clocks.ts'
import { differing, homeField, homesDiffer, takenFrom } from './merge-fields.ts'
import { clashesInWords, whatToSettle } from './what-to-settle.ts'
import { merges, notAMerger, notTheseTwo, twoPeople } from './who-merges.ts'

const over = refused({
  kind: 'wrong-stage',
  message: 'This merge is not waiting any more: see below what became of it. Nothing was changed.',
})

/**
 * Confirms what somebody else proposed, and carries it out whole or not at all: the kept person has what was chosen and
 * everything that was about the merged one, every row remembered, and the merged number leads to the kept. Refused to
 * the one who proposed it, and with nothing changed when the two have changed since or something cannot stand beside.
 */
export async function confirmMerge(
  office: Office,
  caller: Caller,
  mergeId: string,
): Promise<Result<{ keptId: string }>> {
  return await act(office, caller, { action: 'confirm-merge' }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now, practice } = request
    const merge = await waiting(request, mergeId)
    if (!merge) return notFound()
    if (merge.confirmed_at !== null || merge.withdrawn_at !== null) return over
    if (merge.proposed_by === caller.workerId) {
      return refused({
        kind: 'not-permitted',
        message:
          'You proposed this merge yourself, so somebody else has to confirm it. Nothing was changed: it waits under “Duplicates” for a colleague.',
      })
    }
    const { kept_id: keptId, merged_id: mergedId, chosen } = merge
    const two = await twoPeople(request, [keptId, mergedId])
    if (!two || two.some((one) => one.merged_into !== null)) return notTheseTwo
    const [kept = {}, merged = {}] = await personFields(work, [keptId, mergedId])
    const wanted = [
      ...differing(kept, merged).map(({ id }) => id),
      ...(homesDiffer(...two) ? [homeField] : []),
    ]
    if (wanted.some((id) => chosen[id] === undefined)) {
      return refused({
        kind: 'wrong-stage',
        message:
          'One of the two was changed since this was proposed, and it is not said which is right. Withdraw it and propose it again. Nothing was changed.',
      })
    }
    const settle = await whatToSettle(request, [keptId, mergedId])
    if (settle) return refused({ kind: 'overlap', message: settle })
    const change = takenFrom(merged, chosen)
    const keptWas = Object.fromEntries(
      Object.keys(change).map((column) => [column, kept[column] ?? null]),
    )
    await changeMerge(work, mergeId, {
      confirmed_at: now,
      confirmed_by: caller.workerId,
      kept_was: JSON.stringify(keptWas),
    })
    const clashes = await moveToKept(work, mergeId, now)
    if (clashes.length > 0) {
      return refused({ kind: 'overlap', message: clashesInWords(clashes, practice) })
    }
    const because = `Made one with number ${mergedId}: ${merge.reason}`
    if (Object.keys(change).length > 0)
      await changePerson(work, keptId, change, { at: now, by: caller.workerId, because })
    await leadTo(work, mergedId, keptId)
    await refreshClocks(request, [keptId])
    return done({ keptId })
  })
}

/** Takes back a merge that nobody has confirmed, with the reason; either of the two who look at it may. */
export async function withdrawMerge(
  office: Office,
  caller: Caller,
  mergeId: string,
  because: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'withdraw-merge' }, async (request) => {
    if (!merges(caller)) return notAMerger
    const merge = await waiting(request, mergeId)
    if (!merge) return notFound()
    if (merge.confirmed_at !== null || merge.withdrawn_at !== null) return over
    if (because.trim() === '') {
      const message = 'Say why it is withdrawn'
      return refused({ kind: 'invalid', message, problems: [{ question: 'because', message }] })
    }
    request.saw([merge.kept_id, merge.merged_id])
    await changeMerge(request.work, mergeId, {
      withdrawn_at: request.now,
      withdrawn_by: caller.workerId,
      withdrawn_because: because.trim(),
    })
    return done(true)
  })
}

async function waiting({ work }: Act, mergeId: string): Promise<MergeRow | undefined> {
  if (!/^\d{1,18}$/.test(mergeId)) return undefined
  return await mergeById(work, mergeId, { forChange: true })
}
