import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { RoleDefinition, TeamType } from '../../practice/vocabulary/role.ts'
import { counted } from '../words.ts'
import {
  actions,
  permit,
  permitStart,
  postInWords,
  postsFor,
  type Action,
  type Caller,
  type Stage,
  type Standing,
} from '../permissions.ts'
import { isOnlyNamed } from '../named-by.ts'
import { isManager, registersReadWhole, withoutPeople } from '../reach.ts'
import { hasAccessTask, mayBreakGlass } from '../walls.ts'
import { registerOf, type Practice } from '../practice.ts'

/** How somebody stands to a record: what they may do with it depends on that as much as on their post. */
export const relations = {
  theirs: 'In their own hand',
  team: 'Their team’s',
  county: 'Another team’s',
} as const

type Relation = keyof typeof relations

/** What a role may do with records of one kind, by how they stand to the record. Nothing is left out. */
export interface AccessRow {
  readonly role: string
  readonly kind: string
  readonly may: Readonly<Record<Relation, readonly string[]>>
}

/** What a role may open of people, whatever the record. */
export interface OpeningRow {
  readonly role: string
  readonly theirs: string
  readonly others: string
  readonly restricted: string
}

export interface AccessDescription {
  readonly matrix: readonly AccessRow[]
  readonly people: readonly OpeningRow[]
  readonly walls: readonly {
    readonly title: string
    readonly keeps: string
    readonly inside: readonly string[]
    readonly others: string
    readonly notYet: string | undefined
  }[]
  readonly separations: readonly string[]
}

/** Who may see and do what, asked of the same rules that the running system asks. */
export function describeAccess(practice: Practice): AccessDescription {
  const { access, roles } = practice.catalogue
  const kinds = kindsOf(practice)
  return {
    matrix: roles.flatMap((role) =>
      kinds.flatMap(({ title, processes }) => {
        const may = {
          theirs: inWords(role, processes, 'theirs', practice),
          team: inWords(role, processes, 'team', practice),
          county: inWords(role, processes, 'county', practice),
        }
        const isNothing = Object.values(may).every((one) => one.length === 0)
        return isNothing ? [] : [{ role: role.title, kind: title, may }]
      }),
    ),
    people: roles.map((role) => openings(role, practice)),
    walls: access.walls.map(({ title, keeps, inside, others, notYet }) => ({
      ...{ title, keeps, others, notYet },
      inside: inside.map((post) => postInWords(post, practice)),
    })),
    separations: access.separations.map(({ says }) => says),
  }
}

/** The kinds of work, and after them what is in no kind: what only another record begins. */
function kindsOf({ catalogue }: Practice) {
  const kinds = catalogue.kindsOfWork ?? []
  const inOne = new Set(kinds.flatMap(({ processes }) => processes))
  const byId = new Map(catalogue.processes.map((one) => [one.id, one]))
  return [
    ...kinds.map(({ title, processes }) => ({
      title,
      processes: processes.flatMap((id) => byId.get(id) ?? []),
    })),
    {
      title: 'What another record begins',
      processes: catalogue.processes.filter(({ id }) => !inOne.has(id)),
    },
  ]
}

const actionWords: Readonly<Record<Action, string>> = {
  start: 'start',
  read: 'read',
  record: 'record',
  'take-off': 'take people off',
  move: 'move',
  allocate: 'allocate',
  submit: 'hand in',
  return: 'send back',
  authorise: 'sign',
  'correct-date': 'correct a date',
  'follow-up': 'follow up',
  'add-note': 'add a note',
  'tell-referrer': 'tell the referrer',
  extend: 'give time',
  'explain-late': 'say why late',
}

/** "read, record (2 of 6)": what the role may do so, and with how many processes of the kind where not with all. */
function inWords(
  role: RoleDefinition,
  processes: readonly ProcessDefinition[],
  relation: Relation,
  practice: Practice,
): readonly string[] {
  return actions.flatMap((action) => {
    const may = processes.filter((one) => isAllowed(role, action, one, relation, practice)).length
    if (may === 0) return []
    const many = may === processes.length ? '' : ` (${may} of ${processes.length})`
    return [`${actionWords[action]}${many}`]
  })
}

const stages: readonly Stage[] = [
  ...(['new', 'screening', 'waiting-for-partners', 'for-decision', 'decided'] as const),
]

function isAllowed(
  { id }: RoleDefinition,
  action: Action,
  definition: ProcessDefinition,
  relation: Relation,
  practice: Practice,
): boolean {
  return teamTypesOf(id, definition, practice).some((teamType) => {
    const caller: Caller = {
      ...{ workerId: 'asker', name: '' },
      posts: [{ role: id, teamId: 'own', teamType }],
    }
    if (!isThere(definition, caller, relation, practice)) return false
    if (action === 'start')
      return relation === 'theirs'
        ? permitStart(definition, caller, practice).ok
        : relation === 'team' &&
            !isOnlyNamed(id, practice) &&
            postsFor('start', definition, caller).length > 0
    const held: Omit<Standing, 'stage'> = {
      teamId: relation === 'county' ? 'other' : 'own',
      ...(relation === 'theirs' ? { namesCaller: true } : {}),
      ...(definition.inOneHand ? { hand: relation === 'theirs' ? 'asker' : 'another' } : {}),
      ...(definition.namedBy && relation === 'theirs' ? { named: ['asker'] } : {}),
      ...(definition.onlyFor ? { onlyFor: relation === 'theirs' ? ['asker'] : [] } : {}),
    }
    return stages.some(
      (stage) => permit(action, definition, { ...held, stage }, caller, practice).ok,
    )
  })
}

/**
 * Is what such a record is about there for the caller at all? What is kept of one of us is theirs, their managers' and
 * that of those who keep it.
 */
function isThere(
  definition: ProcessDefinition,
  caller: Caller,
  relation: Relation,
  practice: Practice,
): boolean {
  const register = registerOf(definition, practice)
  if (!register?.ofWorker || relation === 'theirs') return true
  if (registersReadWhole(practice, caller).includes(register)) return true
  return relation === 'team' && 'each' in register.ofWorker && isManager(caller)
}

/** The kinds of team in which somebody of the role has a part in such a record; any one where the team is left open. */
function teamTypesOf(
  role: RoleDefinition['id'],
  { roles }: ProcessDefinition,
  practice: Practice,
): readonly TeamType[] {
  const lists = ['start', 'record', 'authorise', 'allocate', 'read', 'named'] as const
  const posts = lists.flatMap((list) => roles[list] ?? []).filter((post) => post.role === role)
  const [anyTeam] = practice.catalogue.teamTypes
  return [
    ...new Set(posts.flatMap((post) => (post.in ? [...post.in] : anyTeam ? [anyTeam.id] : []))),
  ]
}

/** The widest that somebody of a role may open, in whichever kind of team they sit. */
function openings({ id, title }: RoleDefinition, practice: Practice): OpeningRow {
  const { withReason, brokenGlass } = practice.catalogue.access
  const callers = practice.catalogue.teamTypes.map((type): Caller => {
    const posts = [{ role: id, teamId: 'own', teamType: type.id }]
    return { workerId: 'asker', name: '', posts }
  })
  const some = (may: (caller: Caller) => boolean): 'all' | 'some' | 'none' => {
    const many = callers.filter(may).length
    return many === 0 ? 'none' : many === callers.length ? 'all' : 'some'
  }
  const looksUp = !withoutPeople.includes(id) && !isOnlyNamed(id, practice)
  if (!looksUp) {
    const theirs = isOnlyNamed(id, practice)
      ? 'The records of those they are named for now, and nothing else of them'
      : id === 'partner'
        ? 'What their agency was asked, and nothing else'
        : 'Nobody'
    return { role: title, theirs, others: 'Nobody', restricted: 'Not there' }
  }
  const withAll = some((caller) => hasAccessTask(practice, caller, 'worksWithAll'))
  const glass = some((caller) => mayBreakGlass(practice, caller))
  const reason = `With a reason, for ${counted(withReason.hours, 'hour')}`
  const known = some((caller) => isManager(caller)) === 'all' ? 'Known to be there; ' : ''
  return {
    role: title,
    theirs: 'The page and what they may read of it',
    others:
      withAll === 'all'
        ? 'Everybody'
        : withAll === 'some'
          ? `${reason}; in some teams everybody`
          : reason,
    restricted:
      glass === 'none'
        ? `${known}by name alone`
        : `${known}by name, or by breaking the glass${glass === 'some' ? ' in some teams' : ''}, for ${counted(brokenGlass.hours, 'hour')}`,
  }
}
