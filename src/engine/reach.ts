import type { ProcessDefinition } from '../practice/vocabulary/process.ts'
import type { Register } from '../practice/vocabulary/register.ts'
import type { RoleId } from '../practice/vocabulary/role.ts'
import { byPosts } from './by-posts.ts'
import {
  fits,
  holdsPost,
  postsIn,
  reachesCounty,
  type Caller,
  type HeldPost,
  type Holder,
} from './permissions.ts'
import { factsWith, isOnlyNamed, namingOf, processesWith, reachesOnlyNamed } from './named-by.ts'
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
  /** Nothing for whoever manages nobody. */
  readonly leads?: readonly string[]
  readonly line?: readonly string[]
  readonly ledRegisters?: readonly string[]
  /** What facts name them for, where they reach that; and whether they reach nothing else. */
  readonly namedBy?: readonly string[]
  readonly namedProcesses?: readonly string[]
  readonly namedFacts?: readonly string[]
  readonly onlyNamed?: true
  readonly audit: boolean
}

/** The line of management, lowest first. */
const managers: readonly RoleId[] = [
  'practice-manager',
  'team-manager',
  'senior-manager',
  'director',
]
/** Does this person hold a manager's post? */
export const isManager = (caller: Holder): boolean =>
  caller.posts.some((held) => managers.includes(held.role))

/** They look nobody up: their work is not with children. */
export const withoutPeople: readonly RoleId[] = [
  'partner',
  'administrator',
  'performance-analyst',
  'directory-editor',
  'recruiter',
  'workforce-officer',
  'principal-social-worker',
  'lead-member',
]

/** What is there for whoever asks; each list is one and the same for everyone who holds such posts. */
export const reachOf = (practice: Practice, caller: Caller): Reach => ({
  workerId: caller.workerId,
  ...(caller.agency ? { agency: caller.agency } : {}),
  ...reachOfPosts(practice, caller),
})

const reachOfPosts = byPosts((practice, holder): Omit<Reach, 'workerId' | 'agency'> => ({
  processes: readEverywhere(practice, holder),
  teams: [...new Set(ofTheHouse(practice, holder).map((held) => held.teamId))],
  people: ofTheHouse(practice, holder).some((held) => !withoutPeople.includes(held.role)),
  ...(hasAccessTask(practice, holder, 'knowOfRestricted') ? { restricted: 'known' } : {}),
  walls: wallsAround(practice, holder),
  walledFacts: factsKeptFrom(practice, holder),
  registers: registersReadWhole(practice, holder).map(({ id }) => id),
  ...managing(practice, holder),
  ...namedFor(practice, holder),
  audit: holder.posts.some(({ role }) => role === 'information-governance-officer'),
}))

/** The posts that reach more than what facts name somebody for. */
const ofTheHouse = (practice: Practice, { posts }: Holder): readonly HeldPost[] =>
  posts.filter(({ role }) => !isOnlyNamed(role, practice))

/** Of those they are named for, nothing is there that their own records do not rest on: not that there is a social worker. */
const factsKeptFrom = (practice: Practice, caller: Holder): readonly string[] => {
  if (!reachesOnlyNamed(caller, practice)) return factsBehindWalls(practice, caller)
  const theirs = caller.posts.flatMap(({ role }) => factsWith(role, practice))
  return practice.catalogue.facts.map(({ id }) => id).filter((id) => !theirs.includes(id))
}

type Named = Pick<Reach, 'namedBy' | 'namedProcesses' | 'namedFacts' | 'onlyNamed'>

/** What somebody reaches because facts name them; nothing for most, who hold no such post. */
function namedFor(practice: Practice, caller: Holder): Named {
  const roles = [...new Set(caller.posts.map(({ role }) => role))].filter((role) =>
    isOnlyNamed(role, practice),
  )
  if (roles.length === 0) return {}
  const naming = roles.flatMap((role) => namingOf(role, practice) ?? [])
  return {
    namedBy: naming.map(({ fact, detail }) => `${fact}.${detail}`),
    namedProcesses: roles.flatMap((role) => processesWith(role, practice).map(({ id }) => id)),
    namedFacts: roles.flatMap((role) => factsWith(role, practice)),
    ...(reachesOnlyNamed(caller, practice) ? { onlyNamed: true } : {}),
  }
}

/** The teams that somebody manages, and the registers that is asked of; nothing where they manage none. */
function managing(
  { catalogue }: Practice,
  { posts }: Holder,
): Pick<Reach, 'leads' | 'line' | 'ledRegisters'> {
  const leads = posts.flatMap(({ role, teamId }) =>
    managers.includes(role) ? [`${managers.indexOf(role) + 1}:${teamId}`] : [],
  )
  if (leads.length === 0) return {}
  const ledRegisters = (catalogue.registers ?? []).flatMap(({ id, ofWorker }) =>
    ofWorker && 'each' in ofWorker && ofWorker.managers ? [id] : [],
  )
  return ledRegisters.length === 0
    ? {}
    : { leads: [...new Set(leads)], line: managers, ledRegisters }
}

interface TheirRegisters {
  /** Those of which they read every entry. */
  readonly whole: readonly Register[]
  /** Those in which there is something of their own, or may be. */
  readonly own: readonly Register[]
}

const registersBy = byPosts((practice, holder): TheirRegisters => {
  const all = practice.catalogue.registers ?? []
  return {
    whole: all.filter(({ keep, read = [] }) => holdsPost(holder, [...keep, ...read])),
    own: all.filter((register) => hasOwnIn(register, holder)),
  }
})

/** The registers of which these posts read every entry, in the order of the catalogue. */
export const registersReadWhole = (practice: Practice, caller: Holder): readonly Register[] =>
  registersBy(practice, caller).whole

/** Those of which they read some entries, or may make one of their own, besides. */
export function registersFor(practice: Practice, caller: Holder): readonly Register[] {
  const { whole, own } = registersBy(practice, caller)
  return (practice.catalogue.registers ?? []).filter(
    (register) => whole.includes(register) || own.includes(register),
  )
}

/** Those in which there is something of their own, or may be. */
export const registersOfTheirOwn = (practice: Practice, caller: Holder): readonly Register[] =>
  registersBy(practice, caller).own

/** Has somebody entries of their own in this register, or may they have? */
const hasOwnIn = ({ ofWorker }: Register, caller: Holder): boolean =>
  ofWorker !== undefined && holdsPost(caller, 'each' in ofWorker ? ofWorker.each : ofWorker.madeBy)

/** The processes whose records these posts read wherever they are held. */
function readEverywhere(practice: Practice, { posts }: Holder): readonly string[] {
  const countyWide = posts.filter((held) => reachesCounty(practice, held.teamType))
  const everywhere = (definition: ProcessDefinition): boolean =>
    postsIn('read', definition).some(
      (wanted) =>
        countyWide.some((held) => fits(held, wanted)) ||
        (wanted.reach === 'county' && posts.some((held) => fits(held, wanted))),
    )
  return practice.catalogue.processes.filter(everywhere).map(({ id }) => id)
}
