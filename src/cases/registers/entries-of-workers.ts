import type { Practice } from '../../engine/practice.ts'
import type { Work } from '../../store/database.ts'
import { addEntriesOfWorkers } from '../../store/entries.ts'

/** Makes what each of us has an entry of and has not yet; returns how many were made. Row security has to stand aside. */
export async function keepEntriesOfWorkers(
  work: Work,
  { catalogue }: Practice,
  at: string,
): Promise<number> {
  let made = 0
  for (const { id, ofWorker } of catalogue.registers ?? []) {
    if (!ofWorker || !('each' in ofWorker)) continue
    const roles = ofWorker.each.map(({ role }) => role)
    made += await addEntriesOfWorkers(work, { register: id, roles, at })
  }
  return made
}
