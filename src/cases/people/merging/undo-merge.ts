import { addDays } from '../../../engine/calendar-days.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords } from '../../../engine/words.ts'
import {
  changeMerge,
  leadTo,
  mergeById,
  moveBack,
  personFields,
  type MergeRow,
} from '../../../store/merging.ts'
import { dismissPair } from '../../../store/duplicates.ts'
import { changePerson, type PersonChange } from '../../../store/person-changes.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { refreshClocks } from '../../records/refresh-clocks.ts'
import type { Fields } from './merge-fields.ts'
import { merges, notAMerger } from './who-merges.ts'

/** Handbook A, E4: a merge is reversible for 30 days. */
const reversibleDays = 30

/** The last day on which a merge can be undone. */
export const undoneUntil = ({ confirmed_at: at }: Pick<MergeRow, 'confirmed_at'>): string =>
  at === null ? '' : addDays(dateInLondon(at), reversibleDays)

/**
 * Makes two of one again, within 30 days: every row that the merge moved goes back, unless it has been moved on since,
 * and the kept person's fields are as they were, unless somebody has set them right since. What was recorded after the
 * merge stays with the kept person, because nobody can know whose it was. One person is enough, with a reason: it brings
 * back what two agreed on before. Refused without one, later than that, and while the kept person is merged in turn.
 */
export async function undoMerge(
  office: Office,
  caller: Caller,
  mergeId: string,
  because: string,
): Promise<Result<{ keptId: string; mergedId: string }>> {
  return await act(office, caller, { action: 'undo-merge' }, async (request) => {
    if (!merges(caller)) return notAMerger
    const { work, now } = request
    const merge = /^\d{1,18}$/.test(mergeId)
      ? await mergeById(work, mergeId, { forChange: true })
      : undefined
    if (!merge) return notFound()
    const { kept_id: keptId, merged_id: mergedId } = merge
    const refuse = (message: string): ReturnType<typeof refused> =>
      refused({ kind: 'wrong-stage', message: `${message} Nothing was changed.` })
    if (merge.confirmed_at === null || merge.undone_at !== null) {
      return refuse('There is nothing to undo: these are two records now.')
    }
    const until = undoneUntil(merge)
    if (dateInLondon(now) > until) {
      return refuse(
        `A merge can be undone for ${reversibleDays} days; this one could until ${dateInWords(until)}. Move what is wrong, record by record.`,
      )
    }
    const [kept = {}] = await personFields(work, [keptId])
    if (kept.merged_into !== null) {
      return refuse('The record that was kept has itself been merged since. Undo that merge first.')
    }
    if (because.trim() === '') {
      return invalid([
        { question: 'because', message: 'Say why they are not one person after all' },
      ])
    }
    request.saw([keptId, mergedId])
    await moveBack(work, mergeId)
    await leadTo(work, mergedId, null)
    const [merged = {}] = await personFields(work, [mergedId])
    const change = backAgain(merge.kept_was ?? {}, { kept, merged })
    const reason = `No longer one with number ${mergedId}: ${because.trim()}`
    if (Object.keys(change).length > 0)
      await changePerson(work, keptId, change, { at: now, by: caller.workerId, because: reason })
    await changeMerge(work, mergeId, {
      undone_at: now,
      undone_by: caller.workerId,
      undone_because: because.trim(),
    })
    await dismissPair(work, {
      ids: [keptId, mergedId],
      because: because.trim(),
      at: now,
      by: caller.workerId,
    })
    await refreshClocks(request, [keptId, mergedId])
    return done({ keptId, mergedId })
  })
}

/** What was the kept person's own before, of what still says what the merge made of it. */
const backAgain = (
  was: Fields,
  { kept, merged }: { readonly kept: Fields; readonly merged: Fields },
): PersonChange =>
  Object.fromEntries(
    Object.entries(was).filter(([column]) => (kept[column] ?? null) === (merged[column] ?? null)),
  )
