import type { Caller } from '../../engine/permissions.ts'
import { namingOf } from '../../engine/named-by.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { counted } from '../../engine/words.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import {
  endWorker as end,
  giveAll,
  heldInTeams,
  type HeldInTeam,
} from '../../store/leaving-workers.ts'
import { countNamed } from '../../store/outsiders.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { lastAdministrator } from './last-administrator.ts'
import { managesWorkers } from './read-workers.ts'
import { takersIn } from './takers.ts'

/** Who leaves, and who takes what they hold in each of their teams. */
export interface Leaving {
  readonly workerId: string
  readonly takenBy: Readonly<Record<string, string>>
}

/** What somebody holds in a team, and who of that team could take it: its managers first. */
export interface ToTake extends HeldInTeam {
  readonly takers: readonly WorkerRow[]
}

/** Reads what a worker would leave behind; not there for whoever manages no accounts. */
export async function readLeaving(
  office: Office,
  caller: Caller,
  workerId: string,
): Promise<Result<{ worker: WorkerRow; held: readonly ToTake[] }>> {
  return await act(
    office,
    caller,
    { action: 'read-leaving', reads: true },
    async ({ work, now }) => {
      if (!managesWorkers(caller)) return notFound()
      const workers = await currentWorkers(work, now)
      const worker = workers.find((one) => one.id === workerId)
      if (!worker) return notFound()
      const held = await beyondReach(work, async () => await heldInTeams(work, workerId))
      const others = workers.filter((one) => one.id !== workerId)
      return done({
        worker,
        held: held.map((one) => ({ ...one, takers: takersIn(one.team_id, others) })),
      })
    },
  )
}

/**
 * Ends somebody's account, and hands over everything they hold, so that no child is without a worker (handbook E21).
 * Refused while a team's work has nobody to go to, and for one's own account.
 */
export async function endWorker(
  office: Office,
  caller: Caller,
  { workerId, takenBy }: Leaving,
): Promise<Result<{ readonly name: string }>> {
  return await act(office, caller, { action: 'end-worker' }, async ({ work, now, practice }) => {
    if (!managesWorkers(caller)) return notFound()
    if (caller.workerId === workerId) {
      const message =
        'You cannot end your own account: ask another administrator. Nothing was changed.'
      return refused({ kind: 'not-permitted', message })
    }
    const workers = await currentWorkers(work, now)
    const worker = workers.find((one) => one.id === workerId)
    if (!worker) return notFound()
    const needed = await lastAdministrator(work, workerId, now)
    if (needed) return refused(needed)
    return await beyondReach<Result<{ readonly name: string }>>(work, async () => {
      const naming = worker.posts.flatMap(({ role }) => namingOf(role, practice) ?? [])
      const leads = await countNamed(work, {
        ...{ workerId, on: dateInLondon(now) },
        naming: naming.map(({ fact, detail }) => `${fact}.${detail}`),
      })
      if (leads > 0) {
        const message = `${worker.name} leads for ${counted(leads, 'child', 'children')}, and nobody else is named. Have somebody else named first: it is done on the assessment, by those who hold it. Nothing was changed.`
        return refused({ kind: 'wrong-stage', message })
      }
      const others = workers.filter((one) => one.id !== workerId)
      for (const one of await heldInTeams(work, workerId)) {
        const takers = takersIn(one.team_id, others)
        const taker = takers.find((other) => other.id === takenBy[one.team_id]) ?? takers[0]
        if (!taker) {
          const team = practice.pack.teams.find(({ id }) => id === one.team_id)?.name ?? one.team_id
          const message = `Nobody else is in ${team}, and ${worker.name} holds work there. Give the team somebody first. Nothing was changed.`
          return invalid([{ question: one.team_id, message }], message)
        }
        await giveAll(work, {
          teamId: one.team_id,
          fromWorkerId: workerId,
          toWorkerId: taker.id,
          at: now,
          by: caller.workerId,
        })
      }
      await end(work, { workerId, at: now })
      return done({ name: worker.name })
    })
  })
}
