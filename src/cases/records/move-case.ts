import type { Instruction } from '../../engine/effects.ts'
import { refused, type Result } from '../../engine/refusal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { moveRecords, restrictPerson } from '../../store/case-moves.ts'
import { holdFacts } from '../../store/facts.ts'
import { currentWorkers } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import type { OpenPart, OpenRecord } from './open-record.ts'

type Refused = Extract<Result<never>, { ok: false }>

/**
 * Hands a child's case to another team: what is under way and what is in force is theirs from now on, with the
 * worker who is named. Refused when the team is not one of ours, and when the worker is not in it.
 */
export async function transferCase(
  request: Act,
  record: OpenRecord,
  part: OpenPart | undefined,
  { to, worker }: Extract<Instruction, { do: 'transfer' }>,
): Promise<Refused | undefined> {
  if (!part) throw new Error('A case is somebody’s, and nobody is named')
  if (!('team' in to)) {
    return notYet(
      `This case cannot move to ${to.other}: choose a team of ours. Nothing was changed.`,
    )
  }
  const { work } = request
  const team = request.practice.pack.teams.find((one) => one.id === to.team)
  if (!team) return notYet('That team is not one of ours. Nothing was changed: choose another.')
  const named = worker && (await currentWorkers(work)).find((one) => one.id === worker)
  if (worker && !(named && named.posts.some((post) => post.teamId === team.id))) {
    const who = named ? named.name : 'The worker who is named'
    return notYet(
      `${who} is not in ${team.name}. Nothing was changed: name somebody who is, or leave it to their manager.`,
    )
  }
  const subjectId = part.row.subject_id
  const workerId = named ? named.id : null
  await beyondReach(work, async () => {
    const move = { recordId: record.row.id, fromTeamId: record.row.team_id, toTeamId: team.id }
    await moveRecords(work, { ...move, subjectId, workerId })
    await holdFacts(work, { subjectId, teamId: team.id, workerId })
  })
  return undefined
}

/** Puts the child behind the wall: an adopted child, whose record is sealed. */
export async function restrict(
  request: Act,
  part: OpenPart | undefined,
  { because }: Extract<Instruction, { do: 'restrict' }>,
): Promise<void> {
  if (!part) throw new Error('A restriction is about somebody, and nobody is named')
  const { work, now, by } = request
  const restriction = { personId: part.row.subject_id, reason: because, at: now, by }
  await beyondReach(work, async () => {
    await restrictPerson(work, restriction)
  })
}

const notYet = (message: string): Refused => refused({ kind: 'not-yet', message, gaps: [] })
