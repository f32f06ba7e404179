import { dateInLondon } from '../../engine/temporal.ts'
import { reviewAfter } from '../../engine/directory/assurance.ts'
import { entryFaults } from '../../engine/directory/entry-faults.ts'
import { wordsOfTerms } from '../../engine/directory/terms.ts'
import { done, invalid, type Result } from '../../engine/refusal.ts'
import type { ServiceEntry } from '../../practice/vocabulary/directory.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { isProtectedPlace } from '../../store/directory/protected-places.ts'
import { keepAsRegistered } from '../../store/directory/as-registered.ts'
import { writeEntry } from '../../store/directory/write-entry.ts'
import type { Act } from '../act.ts'
import { directoryOf } from './directory-open.ts'
import { placedAt } from './where-is.ts'

export interface ToPublish {
  readonly entry: ServiceEntry
  readonly organisation: { readonly id: string; readonly name: string }
  readonly serviceId?: string | undefined
  /** Who stands for what it says, at an address that is published. */
  readonly assurerEmail?: string | undefined
  /** When somebody looked whether it is right; today unless it says so. */
  readonly assuredOn?: string | undefined
}

/**
 * Publishes an entry and returns its id. Refused where it is not fit to be shown, and where one of its places is the
 * hidden address of somebody: that is said of the entry as a whole, so that it tells nobody which house.
 */
export async function publish(
  { work, now, practice }: Pick<Act, 'work' | 'now' | 'practice'>,
  { entry, organisation, serviceId, assurerEmail, assuredOn = dateInLondon(now) }: ToPublish,
): Promise<Result<string>> {
  const rules = directoryOf(practice)
  const faults = entryFaults(entry, rules)
  if (faults.length > 0) return invalid(faults)
  const places = await Promise.all(entry.places.map((place) => placedAt(practice, place)))
  for (const { line = '', postcode } of places) {
    if (postcode && (await isProtectedPlace(work, line, postcode))) return invalid([protectedPlace])
  }
  const id = await beyondReach(work, async () => {
    const written = await writeEntry(
      work,
      {
        ...{ ...entry, places, organisationId: organisation.id, assuredOn, assurerEmail, at: now },
        reviewOn: reviewAfter(assuredOn, rules),
        termWords: wordsOfTerms(entry.terms, rules),
        otherWords: [entry.description, entry.eligibility, organisation.name]
          .concat(places.flatMap(({ name, town }) => [name, town]))
          .filter(Boolean)
          .join(' '),
      },
      serviceId,
    )
    await keepAsRegistered(work, written, now)
    return written
  })
  return done(id)
}

const protectedPlace = {
  question: 'places',
  message:
    'An address in this entry may not be shown to anybody. Nothing was published, and what was shown before is as it was. Take the address out, or ask the information governance team.',
}
