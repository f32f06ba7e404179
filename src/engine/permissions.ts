import { aOrAn } from './words.ts'
import type { ProcessDefinition, ProcessRoles } from '../practice/vocabulary/process.ts'
import type { Post, RoleId, TeamType } from '../practice/vocabulary/role.ts'
import { byName, isOnlyNamed } from './named-by.ts'
import { aboutItsEntry, aboutThemselves, inAnothersHand, ownRecord } from './not-permitted.ts'
import type { Practice } from './practice.ts'
import { done, notFound, refused, type Result } from './refusal.ts'

/** A post somebody holds today. */
export interface HeldPost {
  readonly role: RoleId
  readonly teamId: string
  readonly teamType: TeamType
}

/** Who is asking. */
export interface Caller {
  readonly workerId: string
  readonly name: string
  readonly posts: readonly HeldPost[]
  readonly agency?: string
  /** The number of the key by which a program asks in their name; nothing where they ask themselves. */
  readonly apiKey?: string
}

/** Anybody who holds these posts. */
export type Holder = Pick<Caller, 'posts'>

export const actions = [
  'start',
  'read',
  'record',
  'take-off',
  'move',
  'allocate',
  'submit',
  'return',
  'authorise',
  'correct-date',
  'follow-up',
  'add-note',
  'tell-referrer',
  'extend',
  'explain-late',
] as const

/** What can be done with a record. */
export type Action = (typeof actions)[number]

export type Stage = 'new' | 'screening' | 'waiting-for-partners' | 'for-decision' | 'decided'

/** Where a record stands, as far as permission depends on it. */
export interface Standing {
  readonly teamId: string
  /** Teams it was handed to that have a task in it. */
  readonly sharedWith?: readonly string[]
  readonly stage: Stage
  readonly startedBy?: string
  readonly submittedBy?: string
  /** Of a record that is in one hand: whose. Nobody's yet where it is left out. */
  readonly hand?: string
  /** Of a record that is only for those it names: who they are. */
  readonly onlyFor?: readonly string[]
  /** Do facts of everybody it is about name whoever asks, so that those reach it whom nothing else lets in? */
  readonly namesCaller?: boolean
  /** The workers whom an open fact of what it is about names, where its process lets those write in it. */
  readonly named?: readonly string[]
  /** Of a record about what is kept of one of us: of whom. */
  readonly aboutWorker?: string
}

const recording: readonly Stage[] = ['new', 'screening', 'waiting-for-partners']
const undecided: readonly Stage[] = [...recording, 'for-decision']
const anyStage: readonly Stage[] = [...undecided, 'decided']

/** Who may do what, and while the record stands where. The whole of it is this table. */
const rules: Readonly<
  Record<Action, { readonly by: readonly (keyof ProcessRoles)[]; readonly while: readonly Stage[] }>
> = {
  start: { by: ['start'], while: anyStage },
  read: { by: ['start', 'record', 'authorise', 'allocate', 'read'], while: anyStage },
  record: { by: ['record'], while: recording },
  'take-off': { by: ['record'], while: recording },
  move: { by: ['record', 'authorise'], while: anyStage },
  allocate: { by: ['allocate', 'authorise', 'record'], while: undecided },
  submit: { by: ['record'], while: recording },
  return: { by: ['authorise'], while: ['for-decision'] },
  authorise: { by: ['authorise'], while: ['for-decision'] },
  'correct-date': { by: ['record', 'authorise'], while: ['for-decision', 'decided'] },
  'follow-up': { by: ['record', 'authorise'], while: ['decided'] },
  'add-note': { by: ['record', 'authorise'], while: ['decided'] },
  'tell-referrer': { by: ['record', 'authorise'], while: anyStage },
  extend: { by: ['authorise'], while: undecided },
  'explain-late': { by: ['record', 'authorise'], while: anyStage },
}

export const fits = (held: HeldPost, wanted: Post): boolean =>
  held.role === wanted.role && (wanted.in === undefined || wanted.in.includes(held.teamType))

/** The posts of a caller that a process lets do this, whichever record it is. */
export function postsFor(
  action: Action,
  definition: ProcessDefinition,
  caller: Holder,
): readonly HeldPost[] {
  const wanted = postsIn(action, definition)
  return caller.posts.filter((held) => wanted.some((one) => fits(held, one)))
}

const postsOfActions = new WeakMap<ProcessDefinition, Map<Action, readonly Post[]>>()

/** The posts that a process lets do this. Asked many times in each request, so worked out once. */
export function postsIn(action: Action, definition: ProcessDefinition): readonly Post[] {
  const known = postsOfActions.get(definition) ?? new Map<Action, readonly Post[]>()
  postsOfActions.set(definition, known)
  const posts =
    known.get(action) ?? rules[action].by.flatMap((list) => definition.roles[list] ?? [])
  known.set(action, posts)
  return posts
}

/** A plan, or the record of a child in our care, is signed once and goes on: whoever has it may leave. */
const stagesOf = (action: Action, { holdsCase }: ProcessDefinition): readonly Stage[] =>
  action === 'allocate' && holdsCase ? anyStage : rules[action].while

/** Does a post of the caller let them do this with a record that stands there? */
function reaches(
  action: Action,
  definition: ProcessDefinition,
  { teamId, sharedWith = [], namesCaller = false, named = [] }: Omit<Standing, 'stage'>,
  { caller, practice }: { readonly caller: Caller; readonly practice: Practice },
): boolean {
  if (byName(action) && isNamed(definition, caller, named)) return true
  const wanted = postsIn(action, definition)
  return caller.posts.some((held) => {
    const suits = wanted.filter((one) => fits(held, one))
    if (isOnlyNamed(held.role, practice)) return suits.length > 0 && namesCaller && byName(action)
    const isThere = held.teamId === teamId || sharedWith.includes(held.teamId)
    const anywhere =
      reachesCounty(practice, held.teamType) || suits.some((one) => one.reach === 'county')
    return suits.length > 0 && (isThere || anywhere)
  })
}

/**
 * May this person do this with this record now? Refused as "not found" when they may not even read it,
 * because that it exists is already something to know.
 */
export function permit(
  action: Action,
  definition: ProcessDefinition,
  record: Standing,
  caller: Caller,
  practice: Practice,
): Result<true> {
  const asked = { caller, practice }
  const { workerId } = caller
  const isKeptFrom = record.onlyFor && ![...record.onlyFor, record.startedBy].includes(workerId)
  if (isKeptFrom || !reaches('read', definition, record, asked)) return notFound()
  if (!reaches(action, definition, record, asked)) {
    return refused({ kind: 'not-permitted', message: notYourTask(action, definition, practice) })
  }
  if (typeof definition.about === 'object' && ofPeopleOnly.includes(action)) {
    return refused(aboutItsEntry(definition))
  }
  if (!stagesOf(action, definition).includes(record.stage)) {
    return refused({ kind: 'wrong-stage', message: wrongMoment(action, record.stage, definition) })
  }
  if (byTheHand.includes(action) && record.hand !== undefined && record.hand !== workerId) {
    return refused(inAnothersHand(definition))
  }
  if (action === 'authorise' && workerId === record.aboutWorker) {
    return refused(aboutThemselves(definition))
  }
  const own = workerId === record.startedBy || workerId === record.submittedBy
  if (action === 'authorise' && own) return refused(ownRecord(definition))
  return done(true)
}

/** Does the caller hold one of these posts, in whichever team? */
export const holdsPost = (caller: Holder, posts: readonly Post[]): boolean =>
  caller.posts.some((held) => posts.some((wanted) => fits(held, wanted)))

/** Is the caller one of those whom a fact names, in a post that the process lets write because of it? */
export const isNamed = (
  { roles }: ProcessDefinition,
  caller: Caller,
  named: readonly string[],
): boolean => named.includes(caller.workerId) && holdsPost(caller, roles.named ?? [])

/** May this person start such a record? Where what it is about has to name them, that is asked when it is known. */
export function permitStart(
  definition: ProcessDefinition,
  caller: Caller,
  practice: Practice,
): Result<HeldPost> {
  const [held] = postsToStart(definition, caller)
  return held ? done(held) : mayNotStart(definition, practice)
}

/** The posts by which somebody starts one: those of the process, or else one in which they have to be named. */
export function postsToStart(definition: ProcessDefinition, caller: Caller): readonly HeldPost[] {
  const own = postsFor('start', definition, caller)
  const { named = [] } = definition.roles
  if (own.length > 0 || named.length === 0) return own
  return caller.posts.filter((held) => named.some((wanted) => fits(held, wanted)))
}

/** Refused, with who does start one. */
export const mayNotStart = (definition: ProcessDefinition, practice: Practice): Result<never> =>
  refused({ kind: 'not-permitted', message: notYourTask('start', definition, practice) })

/** What nobody but the one whose hand it is in may do, whatever their place in the line. */
const byTheHand: readonly Action[] = [
  'record',
  'take-off',
  'move',
  'submit',
  'correct-date',
  'follow-up',
]

/** What is done with the people in a record: moved to a person's file, an entry would be behind its wall no more. */
const ofPeopleOnly: readonly Action[] = ['take-off', 'move']

const inWords: Readonly<Record<Action, string>> = {
  start: 'start',
  read: 'read',
  record: 'write in',
  'take-off': 'take anybody off',
  move: 'change whose file holds',
  allocate: 'allocate',
  submit: 'submit',
  return: 'send back',
  authorise: 'decide',
  'correct-date': 'correct a date of',
  'follow-up': 'record what followed',
  'add-note': 'add to',
  'tell-referrer': 'answer the referrer of',
  extend: 'give more time to',
  'explain-late': 'say why something is late in',
}

function notYourTask(action: Action, definition: ProcessDefinition, practice: Practice): string {
  const posts = postsIn(action, definition).map((one) => postInWords(one, practice))
  const named = definition.namedBy && byName(action) ? [namedInWords(definition, practice)] : []
  const who = [...new Set([...posts, ...named])]
  return (
    `You cannot ${inWords[action]} ${aOrAn(definition.noun)}. ` +
    (who.length === 0 ? 'Nobody can.' : `This is done by: ${who.join('; ')}.`)
  )
}

/** "Whoever is named there as: Owner". */
const namedInWords = ({ namedBy }: ProcessDefinition, { facts }: Practice): string =>
  `whoever is named there as: ${facts.get(namedBy?.fact ?? '')?.details?.[namedBy?.detail ?? '']?.title ?? ''}`

/** A post in words: "Practice manager (Front door)". */
export function postInWords(wanted: Post, practice: Practice): string {
  const role = practice.roles.get(wanted.role)?.title ?? wanted.role
  const teams = wanted.in?.map((type) => practice.teamTypes.get(type)?.title ?? type)
  return teams ? `${role} (${teams.join(', ')})` : role
}

function wrongMoment(action: Action, stage: Stage, definition: ProcessDefinition): string {
  if (stage === 'decided') {
    return `This ${definition.noun} has been decided, so it can no longer be changed. Add a note to it instead: it stands beside the record with your name and the time.`
  }
  if (stage === 'for-decision') {
    return `This ${definition.noun} is waiting for a decision. Ask for it to be sent back if it has to change.`
  }
  if (action === 'add-note' || action === 'correct-date') {
    return `This ${definition.noun} is still being recorded: write in it directly.`
  }
  return `This ${definition.noun} has not been submitted for a decision yet.`
}

export function reachesCounty(practice: Practice, type: TeamType): boolean {
  return practice.teamTypes.get(type)?.reach === 'county'
}
