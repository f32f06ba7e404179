import { inTheWholeCounty } from '../around-the-case/who.ts'
import { post, type Post } from '../vocabulary/role.ts'

/** They keep the plans: what is agreed, how far it has got, and what comes to a meeting. */
export const improvementOfficers: readonly Post[] = [post('performance-analyst', 'improvement')]

/** They sign for the board that an action is done. */
export const improvementBoard: readonly Post[] = [
  post('senior-manager', 'improvement'),
  post('director', 'improvement'),
]

/** Whoever keeps a plan, or answers for one. */
export const improvement: readonly Post[] = [...improvementOfficers, ...improvementBoard]

/**
 * They answer to the council for children’s services (Children Act 2004, section 19), and read what is published to
 * them: papers and numbers, never the actions behind a count, nor anybody’s record.
 */
export const leadMembers: readonly Post[] = inTheWholeCounty([post('lead-member')])

/** In these roles an action may be owned, wherever its owner works. */
export const owningRoles = [
  ...(['practice-manager', 'team-manager', 'senior-manager', 'director'] as const),
  ...([
    'advanced-practitioner',
    'independent-reviewing-officer',
    'conference-coordinator',
  ] as const),
  ...(['early-help-partnership-officer', 'legal-adviser', 'recruiter'] as const),
  ...(['complaints-officer', 'information-governance-officer', 'performance-analyst'] as const),
] as const

/** They see the plan, and say how far what they own has got. */
export const actionOwners: readonly Post[] = owningRoles.map((role) => post(role))

/** They read what is said of the actions of a plan, whoever wrote it. */
export const readersOfPlans: readonly Post[] = inTheWholeCounty([
  ...improvementBoard,
  ...actionOwners,
])
