import { caseTeamManagers, nominatedOfficers } from '../posts.ts'
import { post, type Post } from '../vocabulary/role.ts'

/** Managers of the fostering service, which assesses family and friends wherever the child lives. */
const fosteringManagers: readonly Post[] = [
  { ...post('team-manager', 'fostering'), reach: 'county' },
]

/** A step begun by the fostering service or at night is signed by the same people as any other. */
const wherever = (posts: readonly Post[]): readonly Post[] =>
  posts.map((one) => ({ ...one, reach: 'county' }))

export const carersManagers: readonly Post[] = [...wherever(caseTeamManagers), ...fosteringManagers]

export const carersNominatedOfficers: readonly Post[] = wherever(nominatedOfficers)
