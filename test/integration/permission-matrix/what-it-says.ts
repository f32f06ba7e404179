import type { Action, Caller } from '../../../src/engine/permissions.ts'
import { catalogue } from '../../../src/practice/catalogue.ts'
import type { ProcessDefinition, ProcessRoles } from '../../../src/practice/vocabulary/process.ts'
import type { Post } from '../../../src/practice/vocabulary/role.ts'

export const stages = ['new', 'for-decision', 'decided'] as const
export type Stage = (typeof stages)[number]

/** Everything that is done with a record that is there. */
export type Deed = Exclude<Action, 'start'>

/** A record of the matrix, as far as who may do what depends on it. */
export interface Held {
  readonly definition: ProcessDefinition
  readonly stage: Stage
  readonly teamId: string
  /** Whose hand it is in, where it is in one. */
  readonly hand?: string
  /** Whom its answers name, where it is only for them. */
  readonly named?: readonly string[]
  /** Whom a fact of what it is about names, where that lets them write in it. */
  readonly owner?: string
  /** Those from outside whom a fact names for everybody it is about. */
  readonly outside?: readonly string[]
}

const undecided: readonly Stage[] = ['new', 'for-decision']

/** What the definition says in so many words: which of its lists of roles a deed belongs to, and when. */
const belongs: Readonly<
  Record<
    Deed,
    { readonly lists: readonly (keyof ProcessRoles)[]; readonly stages: readonly Stage[] }
  >
> = {
  read: { lists: ['start', 'record', 'authorise', 'allocate', 'read'], stages },
  record: { lists: ['record'], stages: ['new'] },
  'take-off': { lists: ['record'], stages: ['new'] },
  move: { lists: ['record', 'authorise'], stages },
  allocate: { lists: ['allocate', 'authorise', 'record'], stages: undecided },
  submit: { lists: ['record'], stages: ['new'] },
  return: { lists: ['authorise'], stages: ['for-decision'] },
  authorise: { lists: ['authorise'], stages: ['for-decision'] },
  'correct-date': { lists: ['record', 'authorise'], stages: ['for-decision', 'decided'] },
  'follow-up': { lists: ['record', 'authorise'], stages: ['decided'] },
  'add-note': { lists: ['record', 'authorise'], stages: ['decided'] },
  'tell-referrer': { lists: ['record', 'authorise'], stages },
  extend: { lists: ['authorise'], stages: undecided },
  'explain-late': { lists: ['record', 'authorise'], stages },
}

export const deeds = Object.keys(belongs) as readonly Deed[]

/** What changes the words of a record that is in one hand: nobody else does it, whatever their place in the line. */
const changesIt: readonly Deed[] = [
  'record',
  'take-off',
  'move',
  'submit',
  'correct-date',
  'follow-up',
]

/** What whoever a fact names does with it, though they stand on none of the lists for that. */
const ofWhoeverIsNamed: readonly Deed[] = ['record', 'submit', 'add-note']

const suits = (post: Post, held: Caller['posts'][number]): boolean =>
  post.role === held.role && (post.in?.includes(held.teamType) ?? true)

/** Is one of their posts on one of these lists, for a record that this team holds? */
export function isOnList(
  lists: readonly (keyof ProcessRoles)[],
  { definition, teamId, outside = [] }: Pick<Held, 'definition' | 'teamId' | 'outside'>,
  { posts, workerId }: Caller,
): boolean {
  return posts.some((held) => {
    const isOutside = catalogue.roles.some(
      ({ id, onlyNamedBy }) => id === held.role && onlyNamedBy !== undefined,
    )
    if (isOutside && !outside.includes(workerId)) return false
    const near =
      held.teamId === teamId ||
      catalogue.teamTypes.find((type) => type.id === held.teamType)?.reach === 'county'
    return lists
      .flatMap((list) => definition.roles[list] ?? [])
      .some((post) => suits(post, held) && (isOutside || near || post.reach === 'county'))
  })
}

/** What the definition says that somebody gets who asks for this: worked out from its words alone. */
export function whatItSays(deed: Deed, record: Held, caller: Caller): string {
  const { workerId } = caller
  const { lists, stages: when } = belongs[deed]
  if (record.named && !record.named.includes(workerId)) return 'not-found'
  if (!isOnList(belongs.read.lists, record, caller)) return 'not-found'
  const isOwner = record.owner === workerId && ofWhoeverIsNamed.includes(deed)
  if (!isOwner && !isOnList(lists, record, caller)) return 'not-permitted'
  // Whoever is named from outside writes and hands in; the rest stays with those who hold it.
  const writes = ['read', 'record', 'submit', 'add-note'].includes(deed)
  if (record.outside?.includes(workerId) && !writes) return 'not-permitted'
  // An entry of a register has no file that a record could be moved to, and is all that the record is about.
  const isOfPeople = deed === 'take-off' || deed === 'move'
  if (isOfPeople && typeof record.definition.about === 'object') return 'not-permitted'
  // Whoever has a case may leave, so what holds it is given to another however long ago it was decided.
  const isGivenOn = deed === 'allocate' && record.definition.holdsCase
  if (!when.includes(record.stage) && !isGivenOn) return 'wrong-stage'
  const isAnothers = record.hand !== undefined && record.hand !== workerId
  return isAnothers && changesIt.includes(deed) ? 'not-permitted' : 'allowed'
}

/** Whether it says that somebody may begin one. */
export const mayBegin = ({ roles }: ProcessDefinition, { posts }: Caller): boolean =>
  [...roles.start, ...(roles.named ?? [])].some((post) => posts.some((held) => suits(post, held)))
