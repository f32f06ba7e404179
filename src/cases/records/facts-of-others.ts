import type { HeldFact } from '../../engine/standpoint.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { holdEntries } from '../../store/entries.ts'
import { factsOf } from '../../store/facts.ts'
import type { Act } from '../act.ts'
import { asHeld } from './open-record.ts'

/** What is so of the entries that a decision makes something so of besides, as far as whoever decides may know of them. */
export async function factsOfOthers(
  { work, now, practice }: Act,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldFact[]>> {
  const ids = [...new Set(entryIds)]
  if (ids.length === 0) return new Map()
  // What is added up from what stands there is right only while nobody else adds to it: the last place is one person's.
  await holdEntries(work, ids)
  const today = dateInLondon(now)
  const rows = (await factsOf(work, ids)).reverse()
  return new Map(
    ids.map((id) => [
      id,
      rows.flatMap((row) => (row.subject_id === id ? [asHeld(row, today, practice)] : [])),
    ]),
  )
}
