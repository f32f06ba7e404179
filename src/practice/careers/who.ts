import { post, type Post } from '../vocabulary/role.ts'

/** They keep vacancies, posts, applications and events, and they alone know who applies. */
export const recruiters: readonly Post[] = [post('recruiter', 'recruitment')]

/** Managers who sit on panels: they judge an application without knowing whose it is. */
export const panel: readonly Post[] = [
  post('practice-manager', 'recruitment'),
  post('team-manager', 'recruitment'),
]

/** They approve what is published, what changes in it, and what is paid. */
export const approvers: readonly Post[] = [post('senior-manager', 'recruitment')]
