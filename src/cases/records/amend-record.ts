import { isDeepStrictEqual } from 'node:util'
import type { Instruction } from '../../engine/effects.ts'
import type { Value } from '../../engine/standpoint.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { endRecord, recordsOf } from '../../store/record-links.ts'
import type { Act } from '../act.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'
import { showWriters } from './shown-to-writers.ts'
import { answerIn } from './what-it-replaces.ts'
import { writeInto } from './write-into.ts'

/**
 * Writes a new version of answers into the child's latest record of another process that has not ended: what a
 * core group agreed becomes the plan. What was there is kept, and each answer says where it came from. Whoever is
 * writing its next version has it before them.
 */
export async function amend(
  request: Act,
  by: OpenRecord,
  part: OpenPart | undefined,
  { process, answers }: Extract<Instruction, { do: 'amend' }>,
): Promise<void> {
  if (!part) return
  await beyondReach(request.work, async () => {
    const [latest] = await recordsOf(request.work, part.row.subject_id, process)
    const record = latest && (await openRecord(request, latest.id, { forChange: true }))
    if (!record) return
    const { reference, id: except } = by.row
    const subjectId = part.row.subject_id
    await writeInto(request, record, subjectId, answers, {
      reference,
      reason: `a new version, agreed in ${reference}`,
    })
    const amended = await openRecord(request, record.row.id)
    const deadlines = await deadlinesOf(request.work, record.row.id)
    if (!amended) return
    await moveClocks(request, { ...amended, deadlines }, `Agreed in ${reference}`)
    const changed = Object.keys(answers).flatMap((id) => {
      const now = answerIn(amended, subjectId, id)?.value
      const isAsItWas = isDeepStrictEqual(answerIn(record, subjectId, id)?.value, now)
      return isAsItWas ? [] : [[id, now as Value] as const]
    })
    const { questions } = record.definition
    for (const { row } of amended.parts) {
      // What a plan says of all of them is the plan of each.
      const theirs = changed.filter(
        ([id]) => row.subject_id === subjectId || questions[id]?.each !== 'child',
      )
      const now = { process, subjectId: row.subject_id, answers: Object.fromEntries(theirs) }
      await showWriters(request, { ...now, reference, except })
    }
  })
}

/** Ends the child's records of another process, decided or not; what was due in them and is not done is cancelled. */
export async function endRecords(
  request: Act,
  part: OpenPart | undefined,
  { process, because }: Extract<Instruction, { do: 'end-record' }>,
): Promise<void> {
  if (!part) return
  await beyondReach(request.work, async () => {
    for (const { id } of await recordsOf(request.work, part.row.subject_id, process)) {
      const record = await openRecord(request, id, { forChange: true })
      const deadlines = await deadlinesOf(request.work, id)
      if (record) await moveClocks(request, { ...record, deadlines })
      await endRecord(request.work, id, { at: request.now, because })
    }
  })
}
