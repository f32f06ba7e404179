import type { OpenProgrammeRow } from '../../../cases/groups/whats-on.ts'
import { dateInLondon, timeInLondon } from '../../../engine/temporal.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import { clockInWords } from '../careers/job-words.ts'
import { agesInWords as agesOfEntry } from '../directory/entry-words.ts'

export const agesInWords = ({ from_age, to_age }: OpenProgrammeRow): string =>
  agesOfEntry({ minimum_age: from_age, maximum_age: to_age })

/** How many places are left, as somebody asks who wants one. */
export function placesLeft({ places, placed, waiting, closed_at }: OpenProgrammeRow): string {
  if (closed_at !== null) return 'No more bookings'
  const left = places - placed
  if (left > 0) return `${counted(left, 'place')} left`
  return waiting === 0
    ? 'Full. You can join the waiting list'
    : `Full. ${counted(waiting, 'person waits', 'people wait')}. You can wait too`
}

/** "Tue 24 Nov 2026, 10am". */
export const whenInWords = (instant: string): string =>
  `${dateInWords(dateInLondon(instant))}, ${clockInWords(timeInLondon(instant))}`

/** When it is on next. */
export const nextInWords = ({ coming }: OpenProgrammeRow): string => {
  const [next] = coming
  return next ? `Next: ${whenInWords(next.starts_at)}` : 'Over'
}
