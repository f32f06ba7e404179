import { holdsPost, type Caller } from '../../../engine/permissions.ts'
import type { Practice } from '../../../engine/practice.ts'
import { childrenHeldBy, type HeldChild, type WorkRow } from '../../../store/work.ts'
import type { Act } from '../../act.ts'
import { workLines, type WorkLine } from './work-lines.ts'

/** What somebody has to do, and whom they work with. */
export interface WorkOf {
  readonly now: string
  readonly lines: readonly WorkLine[]
  readonly children: readonly HeldChild[]
}

/** The processes in which whoever is given a record works with the children in it. */
export const holdCases = ({ catalogue }: Practice): readonly string[] =>
  catalogue.processes.filter((one) => one.holdsCase).map((one) => one.id)

/** Is it part of this person's work to be given children: to record what holds a case? */
export const mayHoldCases = ({ catalogue }: Practice, caller: Caller): boolean =>
  catalogue.processes.some((one) => one.holdsCase && holdsPost(caller, one.roles.record))

/** The kinds of fact that say a child was seen: by their name, which is all that a kind says of itself. */
const visitKinds = ({ catalogue }: Practice): readonly string[] =>
  catalogue.facts.filter(({ id }) => id.endsWith('-visit')).map(({ id }) => id)

/** What of these rows one person has to do, and whom they work with, as far as whoever asks may see it. */
export async function workOf(
  request: Act,
  whose: Caller,
  rows: readonly WorkRow[],
): Promise<WorkOf> {
  const { work, now, practice } = request
  const children = await childrenHeldBy(work, [whose.workerId], visitKinds(practice))
  const lines = workLines(rows, whose, { practice, now })
  request.touched(...lines.map(({ row }) => row.id))
  request.saw(lines.flatMap((line) => line.children.map((child) => child.personId)))
  request.saw(children.map(({ child }) => child.personId))
  return { now, lines, children }
}

/** The teams somebody holds a post in. */
export const teamsOf = ({ posts }: Pick<Caller, 'posts'>): readonly string[] => [
  ...new Set(posts.map((held) => held.teamId)),
]
