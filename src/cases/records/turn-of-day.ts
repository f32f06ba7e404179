import { addDays, addMonths } from '../../engine/calendar-days.ts'
import { done } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { changedByTheDay } from '../../store/facts.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { refreshClocks } from './refresh-clocks.ts'

/** The task that the background work carries out every hour. */
export const turnOfDayTask = 'turn-of-day'

/** An office that was shut for less than this catches up when it opens. */
const lookBackDays = 30

/**
 * Does what midnight does: a plan that was to end has ended, and whoever is 18 is an adult (handbook E7). The
 * clocks of their records are worked out again; carrying it out twice changes nothing more. Returns how many
 * people the days since then may have changed something for.
 */
export async function turnOfDay(office: Office): Promise<number> {
  const turned = await act(office, 'system', { action: 'turn-of-day' }, async (request) => {
    const today = dateInLondon(request.now)
    const from = addDays(today, -lookBackDays)
    const ids = await changedByTheDay(request.work, {
      ended: { from, to: today },
      born: { from: addMonths(from, -12 * 18), to: addMonths(today, -12 * 18) },
    })
    request.saw(ids)
    await refreshClocks(request, ids)
    return done(ids.length)
  })
  if (!turned.ok) throw new Error('The turn of the day was refused')
  return turned.value
}
