import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import { fits, postsIn, reachesCounty, type Caller } from './permissions.ts'
import type { Practice } from './practice.ts'

/** What row security must know of a caller; the one place where posts become reach. */
export interface Reach {
  readonly workerId: string
  readonly processes: readonly string[]
  readonly teams: readonly string[]
  readonly agency?: string
  readonly people: boolean
  readonly restricted?: 'known'
  readonly audit: boolean
}

const managers: readonly RoleId[] = [
  'practice-manager',
  'team-manager',
  'senior-manager',
  'director',
]
/** Does this person hold a manager's post? */
export const isManager = (caller: Caller): boolean =>
  caller.posts.some((held) => managers.includes(held.role))

const withoutPeople: readonly RoleId[] = ['partner', 'administrator', 'performance-analyst']

export function reachOf(practice: Practice, caller: Caller): Reach {
  const countyWide = caller.posts.filter((held) => reachesCounty(practice, held.teamType))
  const everywhere = (definition: ProcessDefinition): boolean =>
    postsIn('read', definition).some(
      (wanted) =>
        countyWide.some((held) => fits(held, wanted)) ||
        (wanted.reach === 'county' && caller.posts.some((held) => fits(held, wanted))),
    )
  const processes = practice.catalogue.processes.filter(everywhere).map(({ id }) => id)
  const holds = (roles: readonly RoleId[]): boolean =>
    caller.posts.some((held) => roles.includes(held.role))
  return {
    workerId: caller.workerId,
    processes,
    teams: [...new Set(caller.posts.map((held) => held.teamId))],
    ...(caller.agency ? { agency: caller.agency } : {}),
    people: caller.posts.some((held) => !withoutPeople.includes(held.role)),
    ...(isManager(caller) ? { restricted: 'known' } : {}),
    audit: holds(['information-governance-officer']),
  }
}
