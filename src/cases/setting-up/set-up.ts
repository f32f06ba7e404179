import { keepTeams } from '../../store/workers.ts'
import { installationOf, nameInstallation, type Installation } from '../../store/installation.ts'
import type { Office } from '../office.ts'
import { keepEntriesOfWorkers } from '../registers/entries-of-workers.ts'

/** Another authority's database was given: working on it would file one county's children under another. */
export class WrongAuthority extends Error {}

/**
 * Makes the database this authority's: its teams are those of the pack. Returns what the database was made as.
 * @throws WrongAuthority when it belongs to another
 */
export async function setUp(
  office: Office,
  { demonstration }: { demonstration: boolean },
): Promise<Installation & { isNew: boolean }> {
  const { pack } = office.practice
  return await office.store.transaction({ system: true }, async (work) => {
    const found = await installationOf(work)
    if (found && found.authority !== pack.id) {
      throw new WrongAuthority(
        `This database belongs to “${found.authority}”, and Threadwell was started for “${pack.id}”. Nothing was changed. Set THREADWELL_AUTHORITY=${found.authority}, or give another database.`,
      )
    }
    await keepTeams(work, pack.teams)
    // Those who worked here before there was something to keep of each.
    if (found) await keepEntriesOfWorkers(work, office.practice, office.clock.now())
    if (found) return { ...found, isNew: false }
    const made = { authority: pack.id, demonstration }
    await nameInstallation(work, { ...made, at: office.clock.now() })
    return { ...made, isNew: true }
  })
}
