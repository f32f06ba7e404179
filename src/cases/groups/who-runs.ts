import { fits, holdsPost, type Caller, type HeldPost } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { refused, type Result } from '../../engine/refusal.ts'
import type { GroupRules } from '../../practice/vocabulary/groups.ts'
import type { Post } from '../../practice/vocabulary/role.ts'

/** The rules by which groups are run, for those who run or plan them; nothing for anybody else. */
export function groupsOf(practice: Practice, caller: Caller): GroupRules | undefined {
  const rules = practice.catalogue.groups
  return rules && holdsPost(caller, [...rules.runBy, ...rules.plannedBy]) ? rules : undefined
}

/** May this person say of somebody that they are to be talked over before booking? */
export const checksBookings = (practice: Practice, caller: Caller): boolean =>
  holdsPost(caller, practice.catalogue.groups?.checkedBy ?? [])

/** The posts of a caller that are among these, in the team that runs it. */
export const heldIn = (
  caller: Caller,
  posts: readonly Post[],
  teamId?: string,
): readonly HeldPost[] =>
  caller.posts.filter(
    (held) =>
      (teamId === undefined || held.teamId === teamId) && posts.some((one) => fits(held, one)),
  )

/** What somebody is told who works in another team than the one that runs it. */
export const notTheirs = (): Result<never> =>
  refused({
    kind: 'not-permitted',
    message:
      'This is run by another team, and its places and registers are theirs. Nothing was changed. Ring them, or ask for a place through a request for early help.',
  })
