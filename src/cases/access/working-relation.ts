import type { Caller } from '../../engine/permissions.ts'
import type { Practice } from '../../engine/practice.ts'
import { instantText, milliseconds } from '../../engine/temporal.ts'
import { workingRelation, type WorkingRelation } from '../../store/person-access.ts'
import type { Act } from '../act.ts'

const day = 86_400_000

/** Does the caller, or a team of theirs, work with this person; and have they said why, where not? */
export async function relationOf(
  { work, practice, now }: Act,
  caller: Caller,
  personId: string,
): Promise<WorkingRelation> {
  const { worksOnDays } = practice.catalogue.access
  return await workingRelation(work, {
    personId,
    workerId: caller.workerId,
    teams: caller.posts.map((held) => held.teamId),
    naming: namingWorkers(practice),
    since: instantText(milliseconds(now) - worksOnDays * day),
    now,
  })
}

const namingIn = new WeakMap<Practice, readonly string[]>()

/** The details of facts that name a worker, each as `kind.detail`: the reviewing officer of a child in our care. */
function namingWorkers(practice: Practice): readonly string[] {
  const known = namingIn.get(practice)
  if (known) return known
  const naming = practice.catalogue.facts.flatMap(({ id, details = {} }) =>
    Object.entries(details).flatMap(([name, { names }]) =>
      names === 'worker' ? [`${id}.${name}`] : [],
    ),
  )
  namingIn.set(practice, naming)
  return naming
}
