import { addDays } from '../../engine/calendar-days.ts'
import { dateInLondon, instantText, milliseconds } from '../../engine/temporal.ts'
import type { OrganisationWithEntries } from '../../practice/vocabulary/directory.ts'
import { addOrganisation } from '../../store/directory/organisations.ts'
import type { Office } from '../office.ts'
import { publish } from './publish.ts'

/**
 * Loads organisations with their entries, all of them or none. Returns how many entries. One that is not fit to be shown
 * is a fault of the file.
 */
export async function loadDirectory(
  office: Office,
  organisations: readonly OrganisationWithEntries[],
): Promise<number> {
  const { practice } = office
  const now = instantText(milliseconds(office.clock.now()))
  return await office.store.transaction({ system: true, now }, async (work) => {
    let loaded = 0
    for (const { entries, ...organisation } of organisations) {
      const id = await addOrganisation(work, { ...organisation, at: now })
      for (const { assuredDaysAgo = 0, ...entry } of entries) {
        const published = await publish(
          { work, now, practice },
          {
            ...{ entry, organisation: { id, name: organisation.name } },
            assurerEmail: organisation.email,
            assuredOn: addDays(dateInLondon(now), -assuredDaysAgo),
          },
        )
        if (!published.ok) {
          throw new Error(`“${entry.name}” cannot be listed: ${JSON.stringify(published.refusal)}`)
        }
        loaded += 1
      }
    }
    return loaded
  })
}
