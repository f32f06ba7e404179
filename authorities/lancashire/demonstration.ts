import type { Cast } from '../../src/practice/vocabulary/cast.ts'
import { familiesByAge } from './demonstration/families-by-age.ts'
import { familiesBlended } from './demonstration/families-blended.ts'
import { familiesByName } from './demonstration/families-by-name.ts'
import { familiesByPlace } from './demonstration/families-by-place.ts'
import { familiesWithCare } from './demonstration/families-with-care.ts'
import { improvementEntries } from './demonstration/improvement.ts'
import { olderStoryFamilies } from './demonstration/older-story-families.ts'
import { storyFamilies } from './demonstration/story-families.ts'
import { careersEntries } from './demonstration/vacancies.ts'
import { workforceEntries } from './demonstration/workforce.ts'
import { entitlements } from './entitlements.ts'
import { workers } from './demonstration/workers.ts'

/** Everyone here is invented. The worker's id is what they sign in as. */
export const demonstration: Cast = {
  workers,
  households: [
    ...storyFamilies,
    ...olderStoryFamilies,
    ...familiesByAge,
    ...familiesByPlace,
    ...familiesByName,
    ...familiesWithCare,
    ...familiesBlended,
  ],
  entries: [...improvementEntries, ...careersEntries, ...workforceEntries, ...entitlements],
}
