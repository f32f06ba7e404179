import { addDays, addMonths } from '../../engine/calendar-days.ts'
import type { DateText } from '../../practice/vocabulary/identifiers.ts'
import { kinds } from '../cin/2025-26/fields.ts'
import { fields2025To26 } from '../ssda903/2025-26/fields.ts'
import { fields2026To27 } from '../ssda903/2026-27/fields.ts'
import type { EntryDays, EntryReturn } from './entry-return.ts'

/** A year of a return that is judged while the record is written, loaded when it is wanted. */
export interface EntryYear {
  readonly return: 'cin' | '903'
  /** The first day of its year. Its rules are judged until a later year of the same return takes their place. */
  readonly since: DateText
  /** A child is in it who has a fact of one of these kinds. */
  readonly facts: readonly string[]
  judge(): Promise<EntryReturn>
}

const entryYears: readonly EntryYear[] = [
  {
    return: 'cin',
    since: '2025-04-01',
    facts: [kinds.episode],
    judge: async () => (await import('../cin/2025-26/at-entry.ts')).cin202526AtEntry,
  },
  {
    return: '903',
    since: '2025-04-01',
    facts: inCareOrLeft(fields2025To26),
    judge: async () => (await import('../ssda903/2025-26/at-entry.ts')).ssda903202526AtEntry,
  },
  {
    return: '903',
    since: '2026-04-01',
    facts: inCareOrLeft(fields2026To27),
    judge: async () => (await import('../ssda903/2026-27/at-entry.ts')).ssda903202627AtEntry,
  },
]

function inCareOrLeft({ facts }: typeof fields2025To26): readonly string[] {
  return [facts.care, facts.leaver]
}

/** The returns of a day, each by the rules of its year, or of the earliest that is known. */
export function entryYearsOn(today: DateText): readonly EntryYear[] {
  const byReturn = Map.groupBy(entryYears, (year) => year.return)
  return [...byReturn.values()].flatMap(
    (years) => years.findLast(({ since }) => since <= today) ?? years[0] ?? [],
  )
}

/**
 * The twelve months that end today. A return is judged as if it were made now, so that what still has time until
 * 31 March is no fault yet and what is late already is one; the return's own year so far is always within it.
 */
export const entryDaysOn = (today: DateText): EntryDays => ({
  from: addDays(addMonths(today, -12), 1),
  to: today,
})
