import { anyPractitioner, caseHolders, caseManagers, caseTeamManagers } from '../posts.ts'
import { post, type Post, type RoleId } from '../vocabulary/role.ts'

/** These posts, whichever team holds the record: what one team sends, another decides. */
export const inTheWholeCounty = (posts: readonly Post[]): readonly Post[] =>
  posts.map((one) => ({ ...one, reach: 'county' }))

/** Who goes through cases with those who hold them: a practice manager with workers, a team manager with practice managers. */
export const supervisors: readonly Post[] = [...caseManagers, ...caseTeamManagers]

/** Whoever has something to do with a child writes down what was said and done. */
export const everyWorker: readonly Post[] = [
  ...anyPractitioner,
  post('child-and-family-practitioner'),
  post('adult-specialist-worker'),
  post('conference-coordinator'),
  post('legal-adviser'),
  post('senior-manager'),
]

/** Whoever holds a case, and the managers above them. */
export const holdersAndManagers: readonly Post[] = [...caseHolders, ...caseTeamManagers]

export const firstAndSecondLine: readonly RoleId[] = ['practice-manager', 'team-manager']

/** Who breaks a tie between two practice managers. */
export const aboveThem: readonly RoleId[] = ['team-manager', 'senior-manager', 'director']
