import { addDays, addMonths, birthdayOn } from '../../engine/calendar-days.ts'
import { done } from '../../engine/refusal.ts'
import { dateInLondon, instantText, milliseconds } from '../../engine/temporal.ts'
import { changedByTheDay, endFact, heldAtAge } from '../../store/facts.ts'
import { forgetOpenBookings } from '../../store/group-openings.ts'
import { forgetSearches } from '../../store/searches.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { refreshClocks } from './refresh-clocks.ts'

/** The task that the background work carries out every hour. */
export const turnOfDayTask = 'turn-of-day'

/** An office that was shut for less than this catches up when it opens. */
const lookBackDays = 30
const dayMilliseconds = 24 * 3_600_000

/** Whoever booked a place in a group openly is told that we forget them four weeks after its last session. */
const openBookingDays = 28

/**
 * Does what midnight does: a plan that was to end has ended, whoever is 18 is an adult, and what ends at that age ends
 * (handbook E7). The clocks of their records are worked out again; carrying it out twice changes nothing more. Returns
 * how many people the days since then may have changed something for. What was looked for a day ago is forgotten,
 * and so is who booked a place in a group that is over.
 */
export async function turnOfDay(office: Office): Promise<number> {
  const turned = await act(office, 'system', { action: 'turn-of-day' }, async (request) => {
    const today = dateInLondon(request.now)
    const from = addDays(today, -lookBackDays)
    const ids = await changedByTheDay(request.work, {
      ended: { from, to: today },
      born: { from: addMonths(from, -12 * 18), to: addMonths(today, -12 * 18) },
    })
    const grown = await endWhatAnAgeEnds(request, today)
    const changed = [...new Set([...ids, ...grown])]
    request.saw(changed)
    await refreshClocks(request, changed)
    const daysAgo = (days: number): string =>
      instantText(milliseconds(request.now) - days * dayMilliseconds)
    await forgetSearches(request.work, daysAgo(1))
    await forgetOpenBookings(request.work, { before: daysAgo(openBookingDays), now: request.now })
    return done(changed.length)
  })
  if (!turned.ok) throw new Error('The turn of the day was refused')
  return turned.value
}

/** Ends what a birthday ends, on that birthday, and returns whose it was. What was to end sooner has its own end. */
async function endWhatAnAgeEnds({ work, practice }: Act, today: string): Promise<string[]> {
  const subjects: string[] = []
  for (const { id: kind, endsAtAge } of practice.facts.values()) {
    if (!endsAtAge) continue
    const { age, with: detail } = endsAtAge
    for (const held of await heldAtAge(work, { kinds: [kind], age, by: today })) {
      const birthday = birthdayOn(held.born_on, age)
      if (held.from_on >= birthday || birthday > today) continue
      await endFact(work, { subjectId: held.subject_id, kind, toOn: birthday, detail })
      subjects.push(held.subject_id)
    }
  }
  return subjects
}
