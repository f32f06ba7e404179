import type { FactTypeId } from '../practice/vocabulary/identifiers.ts'
import type { FactType } from '../practice/vocabulary/fact.ts'
import type { NamedBy, ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import type { Practice } from './practice.ts'

/** Does this role reach only those for whom a fact names whoever holds it? */
export const isOnlyNamed = (role: string, { roles }: Pick<Practice, 'roles'>): boolean =>
  roles.get(role)?.onlyNamedBy !== undefined

/** Is everything that this person reaches what facts name them for? So is nobody's who holds no post. */
export const reachesOnlyNamed = (
  { posts }: { readonly posts: readonly { readonly role: RoleId }[] },
  practice: Pick<Practice, 'roles'>,
): boolean => posts.length > 0 && posts.every(({ role }) => isOnlyNamed(role, practice))

/**
 * Whoever reaches a record only because a fact names them writes in it and hands it in. Who is in it, whose it is and what
 * is set right afterwards stay with those who hold it.
 */
export const byName = (action: string): boolean =>
  ['start', 'read', 'record', 'submit', 'add-note'].includes(action)

/** The fact by which a role is named, where it is; nothing where that fact names no worker. */
export function namingOf(role: RoleId, { roles, facts }: Practice): NamedBy | undefined {
  const fact = facts.get(roles.get(role)?.onlyNamedBy ?? '')
  const detail = fact && workerIn(fact)
  return fact && detail !== undefined ? { fact: fact.id, detail } : undefined
}

/** The fact by which a process names whom it lets in. */
export const namedByOf = ({ letsIn }: ProcessDefinition, practice: Practice): NamedBy | undefined =>
  letsIn && namingOf(letsIn.as, practice)

/** The first detail that names a worker. */
const workerIn = ({ details = {} }: FactType): string | undefined =>
  Object.entries(details).find(([, { names }]) => names === 'worker')?.[0]

/** The processes in which a role has a part. */
export const processesWith = (
  role: RoleId,
  { catalogue }: Practice,
): readonly ProcessDefinition[] =>
  catalogue.processes.filter(({ roles }) =>
    [...roles.start, ...roles.record, ...(roles.read ?? [])].some((post) => post.role === role),
  )

const kindsOf = new WeakMap<Practice, Map<RoleId, readonly FactTypeId[]>>()

/** The kinds of fact that those processes bring about, and the one that names: what is judged in writing them. */
export function factsWith(role: RoleId, practice: Practice): readonly FactTypeId[] {
  const known = kindsOf.get(practice) ?? new Map<RoleId, readonly FactTypeId[]>()
  kindsOf.set(practice, known)
  const kinds = known.get(role) ?? [
    ...new Set([
      ...(namingOf(role, practice) ? [namingOf(role, practice)?.fact ?? ''] : []),
      ...processesWith(role, practice).flatMap(({ outcomes }) =>
        Object.values(outcomes).flatMap(({ effects = [] }) =>
          effects.flatMap((effect) => ('fact' in effect ? [effect.fact] : [])),
        ),
      ),
    ]),
  ]
  known.set(role, kinds)
  return kinds
}
