import type { OrganisationWithEntries } from '../../src/practice/vocabulary/directory.ts'
import { breaksAndCarers } from './demonstration/directory/breaks-and-carers.ts'
import { careLeaversAndCulture } from './demonstration/directory/care-leavers-and-culture.ts'
import { careLeaversGroups } from './demonstration/directory/care-leavers-groups.ts'
import { earlyHelp } from './demonstration/directory/early-help.ts'
import { localOffer } from './demonstration/directory/local-offer.ts'
import { youngPeople } from './demonstration/directory/young-people.ts'

/** The services of the demonstration. Each is invented, and so is whoever runs it. */
export const directory: readonly OrganisationWithEntries[] = [
  ...earlyHelp,
  ...localOffer,
  ...breaksAndCarers,
  ...youngPeople,
  ...careLeaversAndCulture,
  ...careLeaversGroups,
]
