import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { RoleDefinition } from '../../practice/vocabulary/role.ts'
import { actions, postsFor, type Action } from '../permissions.ts'
import type { Practice } from '../practice.ts'

/** What a role may do with the records of a process, and in which kinds of team. */
export interface MayDo {
  readonly role: string
  /** The titles of the kinds of team; nothing when it is any of them. */
  readonly inTeams?: readonly string[]
}

/** An action with everybody who may do it. */
export interface ActionDescription {
  readonly action: Action
  /** "Start", "Add note": the action's own name. */
  readonly title: string
  readonly by: readonly MayDo[]
}

/** What an action is called. */
const actionTitle = (action: Action): string => {
  const words = action.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Who may do what with the records of a process. Asked of the very function that permits it. */
export const whoMayDoWhat = (
  definition: ProcessDefinition,
  practice: Practice,
): readonly ActionDescription[] =>
  actions.map((action) => ({
    action,
    title: actionTitle(action),
    by: practice.catalogue.roles.flatMap((role) => mayDo(action, role, definition, practice)),
  }))

/** Whether a role may do something, and where: nobody, so an empty list, or one entry. */
function mayDo(
  action: Action,
  role: RoleDefinition,
  definition: ProcessDefinition,
  practice: Practice,
): readonly MayDo[] {
  const { teamTypes } = practice.catalogue
  const where = teamTypes.filter((type) => {
    const posts = [{ role: role.id, teamId: type.id, teamType: type.id }]
    return postsFor(action, definition, { posts }).length > 0
  })
  if (where.length === 0) return []
  return where.length === teamTypes.length
    ? [{ role: role.title }]
    : [{ role: role.title, inTeams: where.map(({ title }) => title) }]
}
