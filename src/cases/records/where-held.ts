import { inForceOn } from '../../engine/in-force.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { canBeDoneIn, hasTaskIn } from '../../engine/done-in.ts'
import { postsToStart, type Caller } from '../../engine/permissions.ts'
import { teamFor } from '../../engine/places.ts'
import type { Practice } from '../../engine/practice.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { TeamType } from '../../practice/vocabulary/role.ts'
import { factsOf } from '../../store/facts.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Act } from '../act.ts'
import { localityOf } from '../people/place.ts'

/** The team that holds a record which somebody begins by hand, and those who go on writing in it beside them. */
export interface Holding {
  readonly teamId: string
  readonly sharedWith: readonly string[]
}

/**
 * Whoever begins a record keeps it, in the team of theirs that works with the children where they have several. Where
 * nobody of that team may record or sign it, the children's own team holds it from the start: a transfer that came in
 * at night, proceedings that a legal adviser began.
 */
export async function whereHeld(
  request: Act,
  caller: Caller,
  definition: ProcessDefinition,
  people: readonly PersonRow[],
): Promise<Holding> {
  const [first, ...others] = postsToStart(definition, caller)
  if (!first) throw new Error(`${definition.id} was begun by somebody who may not begin it`)
  const working = others.length === 0 ? [] : await teamsWorkingWith(request, idsOf(people))
  const own = [first, ...others].find((post) => working.includes(post.teamId)) ?? first
  return await heldFrom(request, definition, own.teamId, people)
}

/** Who holds it when it is begun in this team: another, when it could not be finished there and it is known where else. */
export async function heldFrom(
  request: Act,
  definition: ProcessDefinition,
  teamId: string,
  people: readonly PersonRow[],
): Promise<Holding> {
  const { practice } = request
  const { teams } = practice.pack
  const own = teams.find((one) => one.id === teamId)
  if (!own || people.length === 0) return { teamId, sharedWith: [] }
  if (canBeDoneIn([own.type], definition, practice)) {
    return { teamId, sharedWith: await teamsBeside(request, definition, teamId, people) }
  }
  const working = await teamsWorkingWith(request, idsOf(people))
  const theirs = teams.find(
    (one) => working.includes(one.id) && canBeDoneIn([one.type], definition, practice),
  )
  const team = theirs ?? teamOfHome(request, definition, people)
  if (!team) return { teamId, sharedWith: [] }
  return { teamId: team.id, sharedWith: hasTaskIn(definition, own.type, practice) ? [teamId] : [] }
}

/**
 * The children's own teams that write in such a record or read it, when another holds it: the social worker's report
 * for a review that business support planned, the check that a reviewing officer writes alone.
 */
export async function teamsBeside(
  request: Act,
  definition: ProcessDefinition,
  teamId: string,
  people: readonly PersonRow[],
): Promise<readonly string[]> {
  const { practice } = request
  const working = await teamsWorkingWith(request, idsOf(people))
  return practice.pack.teams
    .filter(
      ({ id, type }) =>
        id !== teamId && working.includes(id) && hasPartInWhatIsShared(definition, type, practice),
    )
    .map(({ id }) => id)
}

/** Do teams of this kind write in such a record, or read it, and only where they hold or share it? */
const hasPartInWhatIsShared = (
  definition: ProcessDefinition,
  type: TeamType,
  practice: Practice,
): boolean =>
  practice.teamTypes.get(type)?.reach !== 'county' &&
  [...definition.roles.record, ...(definition.roles.read ?? [])].some(
    (post) => post.reach !== 'county' && (post.in?.includes(type) ?? false),
  )

/** The teams that work with these people now, as the facts in force say. */
export async function teamsWorkingWith(
  { work, now }: Pick<Act, 'work' | 'now'>,
  personIds: readonly string[],
): Promise<readonly string[]> {
  if (personIds.length === 0) return []
  const today = dateInLondon(now)
  const inForce = (await factsOf(work, personIds)).filter((fact) => inForceOn(fact, today))
  return inForce.map((fact) => fact.team_id).filter((id) => id !== null)
}

const idsOf = (people: readonly PersonRow[]): readonly string[] => people.map(({ id }) => id)

/** The team that can do it and covers the children's home; where that is not known, the first of its kind: somebody must. */
function teamOfHome(
  { practice }: Act,
  definition: ProcessDefinition,
  people: readonly PersonRow[],
): { readonly id: string } | undefined {
  const district = people.find((person) => person.district !== null)?.district ?? undefined
  const place = { district, locality: localityOf(practice, district) }
  const signing = definition.roles.authorise ?? definition.roles.record
  const types: readonly TeamType[] = signing.flatMap((post) => post.in ?? [])
  const able = types.filter((type) => canBeDoneIn([type], definition, practice))
  for (const type of able) {
    const team =
      teamFor(practice.pack, type, place) ?? practice.pack.teams.find((one) => one.type === type)
    if (team) return team
  }
  return undefined
}
