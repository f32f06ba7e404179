import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { TeamType } from '../practice/vocabulary/role.ts'
import { isOnlyNamed } from './named-by.ts'
import { postsIn, reachesCounty } from './permissions.ts'
import type { Practice } from './practice.ts'

/** Has this kind of team a task in records of this process? Those who reach it by name have it themselves, not their team. */
export function hasTaskIn(
  definition: ProcessDefinition,
  type: TeamType,
  practice: Practice,
): boolean {
  return postsIn('read', definition).some(
    (wanted) => (wanted.in?.includes(type) ?? false) && !isOnlyNamed(wanted.role, practice),
  )
}

/** Can such a record be written and, where it has to be, signed, when teams of these kinds have it between them? */
export function canBeDoneIn(
  held: readonly TeamType[],
  definition: ProcessDefinition,
  practice: Practice,
): boolean {
  return [definition.roles.record, definition.roles.authorise].every(
    (posts) =>
      posts?.some(
        ({ role, in: types, reach }) =>
          !isOnlyNamed(role, practice) &&
          (reach === 'county' ||
            types === undefined ||
            types.some((one) => held.includes(one) || reachesCounty(practice, one))),
      ) ?? true,
  )
}
