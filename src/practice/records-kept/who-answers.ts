import { directors } from '../posts.ts'
import { post, type Post } from '../vocabulary/role.ts'

// A complaint may be about any team, so any manager may be the one who answers it. Only those whom the record
// names can open it: see `onlyFor` of the three stages.

const anywhere = (one: Post): Post => ({ ...one, reach: 'county' })

/** Stage 1: the first-line manager or the team manager. */
export const stageOneManagers: readonly Post[] = [
  anywhere(post('practice-manager')),
  anywhere(post('team-manager')),
]

/** Stage 2: a head of service adjudicates, or the director. */
export const adjudicators: readonly Post[] = [anywhere(post('senior-manager')), ...directors]

/** Stage 3: the director replies to the panel. */
export const repliesToPanel: readonly Post[] = directors
