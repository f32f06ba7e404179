import { access } from '../../src/practice/access.ts'
import type { AccessRules } from '../../src/practice/vocabulary/access.ts'

/** The county's rules of access, naming no process, for a practice that has none of the county's. */
export const withoutWalls: AccessRules = {
  ...access,
  walls: [],
  outsideTheLine: { ...access.outsideTheLine, processes: [] },
  supportedYear: { ...access.supportedYear, processes: [], facts: [] },
}
