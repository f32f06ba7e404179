import type { AccessRules, Wall } from '../practice/vocabulary/access.ts'
import type { FactTypeId } from '../practice/vocabulary/identifiers.ts'
import type { Post } from '../practice/vocabulary/role.ts'
import { fits, holdsPost, type Holder } from './permissions.ts'
import type { Practice } from './practice.ts'

/** Is the caller inside this wall by a post they hold? */
const isInside = (caller: Holder, { inside }: Wall): boolean => holdsPost(caller, inside)

/** The walls that the caller stands inside, by their posts. */
export const wallsAround = (practice: Practice, caller: Holder): readonly string[] =>
  practice.catalogue.access.walls.filter((wall) => isInside(caller, wall)).map(({ id }) => id)

/** The kinds of fact that are not there for this caller. */
export const factsBehindWalls = (practice: Practice, caller: Holder): readonly FactTypeId[] =>
  practice.catalogue.access.walls.flatMap((wall) =>
    isInside(caller, wall) ? [] : (wall.facts ?? []),
  )

/** Is everyone who holds this post inside one of these posts? */
export const isWithin = (post: Post, posts: readonly Post[]): boolean =>
  post.in === undefined
    ? posts.some((one) => one.role === post.role && one.in === undefined)
    : post.in.every((teamType) =>
        posts.some((one) => fits({ role: post.role, teamId: '', teamType }, one)),
      )

/** Does the caller hold a post that these rules give this task to? */
export const hasAccessTask = (
  practice: Practice,
  caller: Holder,
  task: keyof Pick<
    AccessRules,
    'worksWithAll' | 'knowOfRestricted' | 'mayRestrict' | 'privacy' | 'mayMakeKeys'
  >,
): boolean => holdsPost(caller, practice.catalogue.access[task])

/** May the caller break the glass on a restricted record? */
export const mayBreakGlass = (practice: Practice, caller: Holder): boolean =>
  holdsPost(caller, practice.catalogue.access.brokenGlass.by)
