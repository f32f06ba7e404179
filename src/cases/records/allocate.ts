import { inForceOn } from '../../engine/in-force.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { aOrAn, plainDateInWords } from '../../engine/words.ts'
import { permit, type Caller } from '../../engine/permissions.ts'
import { done, invalid, refused, type Result } from '../../engine/refusal.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { factsOf, holdFacts } from '../../store/facts.ts'
import { changeRecord } from '../../store/records.ts'
import { addAllocation } from '../../store/sign-offs.ts'
import { supportedUntil } from '../../store/supported-years.ts'
import { currentWorkers } from '../../store/workers.ts'
import type { Act } from '../act.ts'
import type { Office } from '../office.ts'
import { onRecord } from './on-record.ts'
import { moveClocks } from './move-clocks.ts'
import type { OpenRecord } from './open-record.ts'
import { tellBoards } from './tell-boards.ts'

/**
 * Gives a record to a named worker, who from then on works with the children in it. Refused for someone
 * who holds no post in a team that may record it.
 */
export async function allocate(
  office: Office,
  caller: Caller,
  recordId: string,
  workerId: string,
): Promise<Result<{ to: string }>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'allocate', needs: 'allocate' },
    async (request, record) => {
      const { definition, row } = record
      const elsewhere = await whyNotAllocated(request, record)
      if (elsewhere) return refused({ kind: 'wrong-stage', message: elsewhere })
      const workers = await currentWorkers(request.work, request.now)
      const worker = workers.find((one) => one.id === workerId)
      const asCaller: Caller | undefined = worker && {
        workerId: worker.id,
        name: worker.name,
        posts: worker.posts,
      }
      const suits =
        asCaller &&
        permit(
          'record',
          definition,
          { teamId: row.team_id, sharedWith: row.shared_with, stage: 'new' },
          asCaller,
          office.practice,
        ).ok
      if (!worker || !suits) {
        return invalid(
          [
            {
              question: 'worker',
              message: `Choose somebody who records ${aOrAn(definition.noun)} in this team`,
            },
          ],
          'It was not allocated: that person cannot work on it. Nothing was changed.',
        )
      }
      const supported = await whyNotAlone(request, record, worker)
      if (supported) return refused({ kind: 'not-permitted', message: supported })
      const { work, now } = request
      const allocatedAt = row.allocated_at ?? now
      await changeRecord(work, recordId, { holder_id: worker.id, allocated_at: allocatedAt })
      await addAllocation(work, {
        recordId,
        workerId: worker.id,
        teamId: row.team_id,
        at: now,
        by: caller.workerId,
      })
      if (definition.holdsCase) {
        for (const part of record.parts) {
          await holdFacts(work, {
            subjectId: part.row.subject_id,
            teamId: row.team_id,
            workerId: worker.id,
          })
        }
      }
      await moveClocks(request, {
        ...record,
        row: { ...row, allocated_at: allocatedAt },
        deadlines: await deadlinesOf(work, recordId),
      })
      tellBoards(request, definition.id)
      return done({ to: worker.name })
    },
  )
}

/** Once it is decided it can be given to somebody for as long as it goes on, by the team that works with the children. */
async function whyNotAllocated(
  { work, now }: Act,
  { definition, row, parts }: OpenRecord,
): Promise<string | undefined> {
  if (row.stage !== 'decided') return undefined
  if (row.ended_at !== null) {
    return `This ${definition.noun} has ended, so nobody works on it any more. Nothing was changed.`
  }
  const today = dateInLondon(now)
  const ids = parts.map((part) => part.row.subject_id)
  const open = (await factsOf(work, ids)).filter((fact) => inForceOn(fact, today))
  if (open.length === 0) return 'Nothing about these children is open. Nothing was changed.'
  if (open.every((fact) => fact.team_id === null || fact.team_id === row.team_id)) return undefined
  return 'Another team works with these children now, and gives them to a worker. Nothing was changed.'
}

/** Child protection and court work is not given to somebody in their supported year (handbook A 2.3; an authority's rule). */
async function whyNotAlone(
  { work, now, practice }: Act,
  { definition, parts }: OpenRecord,
  worker: { readonly id: string; readonly name: string },
): Promise<string | undefined> {
  const today = dateInLondon(now)
  const until = await supportedUntil(work, worker.id, today)
  if (until === undefined) return undefined
  const { processes, facts } = practice.catalogue.access.supportedYear
  const ids = parts.map((part) => part.row.subject_id)
  const inForce = (await factsOf(work, ids)).filter((fact) => inForceOn(fact, today))
  const isKept =
    processes.includes(definition.id) ||
    (definition.holdsCase === true && inForce.some((fact) => facts.includes(fact.kind)))
  if (!isKept) return undefined
  return `${worker.name} is in their supported year until ${plainDateInWords(until)}, and does not hold child protection or court work alone. Nothing was changed: give it to somebody else, whom they work beside.`
}
