import type { ProgrammeRow, SessionRow } from '../../../cases/groups/read-groups.ts'
import type { Practice } from '../../../engine/practice.ts'
import { counted, instantInWords, listInWords } from '../../../engine/words.ts'

/** How many have a place, how many there are, and how many wait. */
export function placesInWords({ placed, places, waiting }: ProgrammeRow): string {
  const taken = `${placed} of ${counted(places, 'place', 'places')} taken`
  return waiting === 0 ? taken : `${taken}, ${waiting} waiting`
}

export function agesInWords({ from_age, to_age }: ProgrammeRow): string {
  if (from_age === null && to_age === null) return 'Any age'
  if (from_age === null) return `Up to ${to_age}`
  return to_age === null ? `From ${from_age}` : `${from_age} to ${to_age}`
}

/** When it is on next; or which register nobody has taken yet, which comes first. */
export function nextInWords({ next_at }: ProgrammeRow, now: string): string {
  if (next_at === null) return 'None planned'
  return Date.parse(next_at) <= Date.parse(now)
    ? `Register to be taken: ${instantInWords(next_at)}`
    : instantInWords(next_at)
}

/** What became of a session, in words. */
export function sessionInWords(session: SessionRow, now: string): string {
  if (session.cancelled_at !== null) return `Cancelled: ${session.cancelled_because}`
  if (session.delivered_at === null)
    return Date.parse(session.starts_at) <= Date.parse(now) ? 'Register to be taken' : 'Planned'
  return `Held: ${session.came} came, ${session.missed} did not`
}

/** What a programme is meant to improve, in the words of the practice model. */
export function outcomesInWords({ outcomes }: ProgrammeRow, practice: Practice): string {
  const asked = practice.catalogue.groups?.asks.programme.outcomes
  const list =
    asked && 'codes' in asked
      ? practice.catalogue.codeLists.find(({ id }) => id === asked.codes)
      : undefined
  return listInWords(
    outcomes.map((code) => list?.codes.find((one) => one.code === code)?.label ?? code),
  )
}
