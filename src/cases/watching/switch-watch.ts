import { holdsPost, type Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { addWatchSwitch } from '../../store/watched.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'

export interface SwitchWatch {
  readonly list: string
  readonly watch: string
  readonly isOn: boolean
  readonly reason: string
}

/**
 * Switches a rule of a watch list off for the authority, or on again. Refused to whoever may not, and without a
 * reason, because what nobody watches any more is a decision somebody answers for.
 */
export async function switchWatch(
  office: Office,
  caller: Caller,
  { list: listId, watch: watchId, isOn, reason }: SwitchWatch,
): Promise<Result<true>> {
  const list = office.practice.catalogue.watchLists?.find((one) => one.id === listId)
  const watch = list?.rules.find((one) => one.id === watchId)
  return await act(office, caller, { action: 'switch-watch' }, async ({ work, now }) => {
    if (!list || !watch || !holdsPost(caller, list.readBy)) return notFound()
    if (!holdsPost(caller, list.switchedBy)) {
      return refused({
        kind: 'not-permitted',
        message: 'Your post does not switch the rules of this list. Nothing was changed.',
      })
    }
    if (!reason.trim()) {
      return invalid(
        [{ question: 'reason', message: `Say why it is switched ${isOn ? 'on again' : 'off'}` }],
        'Nothing was switched yet: say why.',
      )
    }
    await addWatchSwitch(work, {
      watch: watchId,
      isOn,
      reason: reason.trim(),
      at: now,
      by: caller.workerId,
    })
    return done(true)
  })
}
