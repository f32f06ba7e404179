import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Register } from '../practice/vocabulary/register.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import {
  fits,
  holdsPost,
  postsIn,
  reachesCounty,
  type Caller,
  type HeldPost,
} from './permissions.ts'
import type { Practice } from './practice.ts'
import { factsBehindWalls, hasAccessTask, wallsAround } from './walls.ts'

/** What row security must know of a caller; the one place where posts become reach. */
export interface Reach {
  readonly workerId: string
  readonly processes: readonly string[]
  readonly teams: readonly string[]
  readonly agency?: string
  readonly people: boolean
  readonly restricted?: 'known'
  /** The walls that the caller stands inside. */
  readonly walls: readonly string[]
  /** The kinds of fact that stand behind a wall the caller is outside of. */
  readonly walledFacts: readonly string[]
  /** The registers whose entries are there for the caller. */
  readonly registers: readonly string[]
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

const withoutPeople: readonly RoleId[] = [
  'partner',
  'administrator',
  'performance-analyst',
  'directory-editor',
  'recruiter',
]

export function reachOf(practice: Practice, caller: Caller): Reach {
  const holds = (roles: readonly RoleId[]): boolean =>
    caller.posts.some((held) => roles.includes(held.role))
  return {
    workerId: caller.workerId,
    processes: processesEverywhere(practice, caller),
    teams: [...new Set(caller.posts.map((held) => held.teamId))],
    ...(caller.agency ? { agency: caller.agency } : {}),
    people: caller.posts.some((held) => !withoutPeople.includes(held.role)),
    ...(hasAccessTask(practice, caller, 'knowOfRestricted') ? { restricted: 'known' } : {}),
    walls: wallsAround(practice, caller),
    walledFacts: factsBehindWalls(practice, caller),
    registers: registersFor(practice, caller).map(({ id }) => id),
    audit: holds(['information-governance-officer']),
  }
}

/** The registers that these posts read, in the order of the catalogue. */
export const registersFor = ({ catalogue }: Practice, caller: Caller): readonly Register[] =>
  (catalogue.registers ?? []).filter(({ keep, read = [] }) => holdsPost(caller, [...keep, ...read]))

const everywhereFor = new WeakMap<Practice, Map<string, readonly string[]>>()

/** The processes whose records these posts read wherever they are held: the same for everyone who holds such posts. */
function processesEverywhere(practice: Practice, { posts }: Caller): readonly string[] {
  const known = everywhereFor.get(practice) ?? new Map<string, readonly string[]>()
  everywhereFor.set(practice, known)
  const key = posts.map((held) => `${held.role} ${held.teamType}`).join()
  const found = known.get(key) ?? readEverywhere(practice, posts)
  known.set(key, found)
  return found
}

function readEverywhere(practice: Practice, posts: readonly HeldPost[]): readonly string[] {
  const countyWide = posts.filter((held) => reachesCounty(practice, held.teamType))
  const everywhere = (definition: ProcessDefinition): boolean =>
    postsIn('read', definition).some(
      (wanted) =>
        countyWide.some((held) => fits(held, wanted)) ||
        (wanted.reach === 'county' && posts.some((held) => fits(held, wanted))),
    )
  return practice.catalogue.processes.filter(everywhere).map(({ id }) => id)
}
