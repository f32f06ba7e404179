import type { Instruction, NamedWorker, Receiver } from '../../engine/effects.ts'
import type { Gap } from '../../engine/journey.ts'
import { refused, type Result } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { moveRecords } from '../../store/case-moves.ts'
import { holdFacts } from '../../store/facts.ts'
import { restrictPerson } from '../../store/restrictions.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'
import { teamsWorkingWith } from './where-held.ts'

type Refused = Extract<Result<never>, { ok: false }>

/** A child whose case moves, and where to. */
export interface Moving {
  readonly part: OpenPart
  readonly to: Receiver
  readonly worker?: NamedWorker | undefined
}

/**
 * Hands the cases of children to another team: what is under way and what is in force is theirs from now on, with
 * the worker who is named. Refused when the team is not one of ours, and, at the answer that names the worker, when
 * the worker is not in it.
 */
export async function transferCases(
  request: Act,
  record: OpenRecord,
  moving: readonly Moving[],
): Promise<Refused | undefined> {
  const { work, now } = request
  const workers = moving.length > 0 ? await currentWorkers(work, now) : []
  const byTeam = new Map<string, Moving[]>()
  for (const one of moving) {
    const refusal = whyNot(request, record, one, workers)
    if (refusal) return refusal
    const teamId = 'team' in one.to ? one.to.team : ''
    byTeam.set(teamId, [...(byTeam.get(teamId) ?? []), one])
  }
  await beyondReach(work, async () => {
    for (const [toTeamId, together] of byTeam) {
      const subjectIds = together.map(({ part }) => part.row.subject_id)
      const workerId = together[0]?.worker?.id ?? null
      // Whoever works with the children hands over, and whoever records it: an adviser may, for a social worker.
      const fromTeamIds = [record.row.team_id, ...(await teamsWorkingWith(request, subjectIds))]
      const move = { recordId: record.row.id, fromTeamIds, toTeamId, workerId }
      await moveRecords(work, { ...move, subjectIds })
      for (const subjectId of subjectIds) {
        await holdFacts(work, { subjectId, teamId: toTeamId, workerId })
      }
    }
  })
  return undefined
}

function whyNot(
  { practice }: Act,
  { definition }: OpenRecord,
  { part, to, worker }: Moving,
  workers: readonly WorkerRow[],
): Refused | undefined {
  if (!('team' in to)) {
    return notYet(
      `This case cannot move to ${to.other}: choose a team of ours. Nothing was changed.`,
    )
  }
  const team = practice.pack.teams.find((one) => one.id === to.team)
  if (!team) return notYet('That team is not one of ours. Nothing was changed: choose another.')
  if (worker === undefined) return undefined
  const named = workers.find((one) => one.id === worker.id)
  if (named?.posts.some((post) => post.teamId === team.id)) return undefined
  const page = definition.pages.find(({ asks }) => asks.includes(worker.namedIn))
  const isOfOne = definition.questions[worker.namedIn]?.each === 'child'
  return notYet(`This case cannot move to ${team.name} yet. Nothing was changed.`, {
    page: page?.id ?? '',
    question: worker.namedIn,
    ...(isOfOne ? { partId: part.row.id } : {}),
    message: `${named?.name ?? 'The worker who is named'} is not in ${team.name}: name somebody who is`,
  })
}

/** Puts the child behind the wall: an adopted child, whose record is sealed. */
export async function restrict(
  request: Act,
  part: OpenPart | undefined,
  { because, wall }: Extract<Instruction, { do: 'restrict' }>,
): Promise<void> {
  if (!part) throw new Error('A restriction is about somebody, and nobody is named')
  const { work, now, by } = request
  const restriction = { personId: part.row.subject_id, reason: because, wall, at: now, by }
  await beyondReach(work, async () => {
    await restrictPerson(work, restriction)
  })
}

const notYet = (message: string, ...gaps: readonly Gap[]): Refused =>
  refused({ kind: 'not-yet', message, gaps })
