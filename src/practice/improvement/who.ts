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

/** Whoever may own an action, wherever they work: they see the plan and how far theirs has got. */
export const actionOwners: readonly Post[] = [
  post('practice-manager'),
  post('team-manager'),
  post('senior-manager'),
  post('director'),
]
