import {
  caseTeamManagers,
  leavingCareManagers,
  leavingCareWorkers,
  nominatedOfficers,
  reviewingOfficers,
} from '../../posts.ts'
import { post, type Post } from '../../vocabulary/role.ts'

/** They keep the catalogue for the whole county: there is one, and it is what the public page says. */
export const catalogueKeepers: readonly Post[] = [
  { ...post('practice-manager', 'leaving-care'), reach: 'county' },
]

/** Money is promised with a second signature. */
export const catalogueSigners: readonly Post[] = [
  { ...post('team-manager', 'leaving-care'), reach: 'county' },
  { ...post('senior-manager', 'leaving-care'), reach: 'county' },
]

/** Whoever stands up for somebody who leaves care knows what they may ask for. */
export const catalogueReaders: readonly Post[] = [
  ...leavingCareWorkers,
  ...leavingCareManagers,
  ...caseTeamManagers,
  ...nominatedOfficers,
  ...reviewingOfficers,
]
