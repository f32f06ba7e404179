import { postInWords } from '../../../engine/permissions.ts'
import type { Practice } from '../../../engine/practice.ts'
import type { StoryLine } from '../../../engine/story/story.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { holdersOf } from '../../../store/story.ts'
import type { RoleId } from '../../../practice/vocabulary/role.ts'
import type { Act } from '../../act.ts'

/** Somebody, or a team, that works with a child since a day, by a fact that is in force or a record under way. */
export interface Works {
  readonly workerId: string | null
  readonly teamId: string | null
  readonly since: string
}

/** Those who answer for a team's work day to day (handbook A 2.3). */
const managers: readonly RoleId[] = ['practice-manager', 'team-manager']

/**
 * Who to ring, in the order in which somebody rings: the worker, their team, its managers, then the front door and
 * whoever answers out of hours. Each once.
 */
export async function ringLines(
  { work, practice, now }: Act,
  works: readonly Works[],
  nameOf: (workerId: string) => string,
  personId: string,
): Promise<readonly StoryLine[]> {
  const teamIds = [...new Set(works.flatMap(({ teamId }) => teamId ?? []))]
  const held =
    teamIds.length > 0 ? await holdersOf(work, { roles: managers, teamIds, at: now }) : []
  const at = {
    topic: 'ring',
    from: { is: 'person', id: personId, what: 'who works with them' },
  } as const
  const lines = [
    ...works.flatMap(({ workerId, teamId, since }) =>
      workerId
        ? [{ ...at, title: nameOf(workerId), words: reach(teamId, practice), saidOn: since }]
        : [],
    ),
    ...works.flatMap(({ teamId, since }) =>
      teamId
        ? [
            {
              ...at,
              title: teamName(teamId, practice),
              words: reach(teamId, practice).slice(1),
              saidOn: since,
            },
          ]
        : [],
    ),
    ...held.map((one) => ({
      ...at,
      title: one.name,
      words: [postInWords({ role: one.role as RoleId }, practice), ...reach(one.team_id, practice)],
      saidOn: dateInLondon(now),
    })),
    ...practice.pack.contacts
      .filter(({ id }) => id === 'emergency-duty' || id === 'front-door')
      .map(({ name, hours, phone }) => ({
        ...at,
        title: name,
        words: [hours, phone].flatMap((one) => one ?? []),
      })),
  ]
  return [...new Map(lines.toReversed().map((line) => [line.title, line])).values()].toReversed()
}

const teamOf = (teamId: string, { pack }: Practice) => pack.teams.find(({ id }) => id === teamId)
const teamName = (teamId: string, practice: Practice): string =>
  teamOf(teamId, practice)?.name ?? teamId

/** The team, its number and its mailbox. */
function reach(teamId: string | null, practice: Practice): readonly string[] {
  const team = teamId ? teamOf(teamId, practice) : undefined
  return [team?.name, team?.phone, team?.mailbox].flatMap((one) => one ?? [])
}
