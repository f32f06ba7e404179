import type { ProcessDefinition, ProcessRoles } from '../../practice/vocabulary/process.ts'
import type { Post } from '../../practice/vocabulary/role.ts'
import type { Practice } from '../practice.ts'
import { isWithin } from '../walls.ts'
import { notOfKind } from './known.ts'
import { address, effectsIn } from './placed.ts'

const steps = ['start', 'record', 'authorise', 'allocate', 'read', 'named'] as const

/** Who may take each step: posts there are, in teams this authority has. */
export function checkRoles(definition: ProcessDefinition, practice: Practice): readonly string[] {
  const { id, roles } = definition
  const unknown = steps.flatMap((step) =>
    (roles[step] ?? []).flatMap((post, at) =>
      postFaults(post, address(id, 'roles', `${step}[${at}]`), practice),
    ),
  )
  const onlyFor = definition.onlyFor?.flatMap((question) =>
    notOfKind(question, 'worker', address(id, 'onlyFor'), definition),
  )
  return [
    ...unknown,
    ...steps.flatMap((step) => stepFaults(step, definition, practice)),
    ...(onlyFor ?? []),
    ...namedFaults(definition, practice),
    ...(definition.onlyFor?.length === 0 ? [`${address(id, 'onlyFor')}: is only for nobody`] : []),
  ]
}

/** Whoever has to be named is named by a fact that names workers, and reads what they write, whoever holds it. */
function namedFaults(
  { id, roles, namedBy }: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  const at = address(id, 'namedBy')
  if (!namedBy || !roles.named) {
    const isBoth = Boolean(namedBy) === Boolean(roles.named)
    return isBoth ? [] : [`${at}: who is named, and by what, are said together or not at all`]
  }
  const fact = practice.facts.get(namedBy.fact)
  const isWorker = fact?.details?.[namedBy.detail]?.names === 'worker'
  const reads = roles.named.every((post) =>
    (roles.read ?? []).some((one) => one.reach === 'county' && isWithin(post, [one])),
  )
  return [
    ...(isWorker ? [] : [`${at}: ${namedBy.fact} names no worker under ${namedBy.detail}`]),
    ...(reads ? [] : [`${at}: whoever is named may not read it wherever it is held`]),
  ]
}

/** Faults of a post: a role that is not there, a type of team the authority does not have. */
export function postFaults(post: Post, at: string, practice: Practice): readonly string[] {
  const role = practice.roles.has(post.role) ? [] : [`${address(at, post.role)}: no such role`]
  const teams = (post.in ?? []).flatMap((type) => {
    if (!practice.teamTypes.has(type)) return [`${address(at, type)}: no such type of team`]
    return isThere(type, practice)
      ? []
      : [`${address(at, type)}: ${practice.pack.name} has no such team`]
  })
  return [...role, ...teams]
}

const isThere = (type: string, { pack }: Practice): boolean =>
  pack.teams.some((team) => team.type === type)

const nobody = {
  start: 'nobody can start it, and nothing opens it',
  record: 'nobody may record it',
  authorise: 'its outcomes need authorising, and nobody may',
} as const

function stepFaults(
  step: keyof ProcessRoles,
  definition: ProcessDefinition,
  practice: Practice,
): readonly string[] {
  if (step === 'allocate' || step === 'read' || step === 'named') return []
  const posts = definition.roles[step]
  if (!posts || posts.some((post) => canBeHeld(post, practice))) return []
  if (step === 'start' && isOpened(definition.id, practice)) return []
  return [`${address(definition.id, 'roles', step)}: ${nobody[step]}`]
}

const canBeHeld = (post: Post, practice: Practice): boolean =>
  practice.roles.has(post.role) && (post.in?.some((type) => isThere(type, practice)) ?? true)

const isOpened = (process: string, { catalogue }: Practice): boolean =>
  catalogue.processes.some(
    (definition) =>
      definition.pages.some((page) => page.opens === process) ||
      effectsIn(definition).some(
        ({ thing }) => thing.effect === 'open' && thing.process === process,
      ),
  )
