import { roles } from '../roles.ts'
import { post, type Post, type RoleId } from '../vocabulary/role.ts'

/** They come from elsewhere, or are elected. */
const notEmployed: readonly RoleId[] = ['partner', 'inspector', 'lead-member']

/** Everybody who is employed here, whatever their work: what is kept of each is behind a wall of its own. */
export const employees: readonly Post[] = roles
  .filter(({ id, onlyNamedBy }) => !notEmployed.includes(id) && !onlyNamedBy)
  .map(({ id }): Post => ({ role: id, reach: 'county' }))

/** They keep what is promised to those who work here: training, registration, claims, awards. */
export const workforceOfficers: readonly Post[] = [
  { ...post('workforce-officer', 'workforce'), reach: 'county' },
]

/** Listens to staff, and takes what they raise as far as the Chief Executive. */
export const principalSocialWorker: readonly Post[] = [
  { ...post('principal-social-worker', 'workforce'), reach: 'county' },
]

/** They sign what is paid, and what nobody decides about their own people. */
export const workforceManagers: readonly Post[] = [
  { ...post('senior-manager', 'workforce'), reach: 'county' },
]

/** Whoever manages somebody; of whom, the wall around each entry says. */
export const lineManagers: readonly Post[] = [
  { ...post('practice-manager'), reach: 'county' },
  { ...post('team-manager'), reach: 'county' },
  { ...post('senior-manager'), reach: 'county' },
  { ...post('director'), reach: 'county' },
]

export const advancedPractitioners: readonly Post[] = [
  { ...post('advanced-practitioner'), reach: 'county' },
]
