import { caseManagers, childrensSocialWorkers } from '../posts.ts'
import { post, type Post } from '../vocabulary/role.ts'

// A child in our care may be held by any team that plans for children and, from 16, by a leaving care team. A
// personal adviser is no social worker: their visits are their own and count as none of these.

/** Whoever plans for, visits and speaks for a child in our care: qualified social workers. */
export const careSocialWorkers: readonly Post[] = [
  ...childrensSocialWorkers,
  post('social-worker', 'leaving-care'),
  post('senior-practitioner', 'leaving-care'),
  post('practice-manager', 'leaving-care'),
]

/** First-line managers of the teams that hold children in our care. */
export const careManagers: readonly Post[] = caseManagers

/** Family time is supervised and written down by practitioners too. */
export const familyTimeRecorders: readonly Post[] = [
  ...careSocialWorkers,
  post('child-and-family-practitioner', 'family-safeguarding', 'children-in-our-care'),
]

/** They choose the reviewing officer of each child, outside the line that holds the case. */
export const reviewingOfficersManagers: readonly Post[] = [
  { ...post('team-manager', 'safeguarding-and-audit'), reach: 'county' },
  { ...post('practice-manager', 'safeguarding-and-audit'), reach: 'county' },
]
