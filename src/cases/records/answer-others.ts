import type { Instruction } from '../../engine/effects.ts'
import { gaps, staleAnswers } from '../../engine/journey.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Value } from '../../engine/standpoint.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { recordsOf } from '../../store/record-links.ts'
import { changePart } from '../../store/record-parts.ts'
import { changeRecord } from '../../store/records.ts'
import { addSignOff } from '../../store/sign-offs.ts'
import type { Act } from '../act.ts'
import { keepWorkedOut } from './keep-worked-out.ts'
import { moveClocks } from './move-clocks.ts'
import { needsAuthorising } from './needs-authorising.ts'
import { isBeingRecorded, openRecord, type OpenPart, type OpenRecord } from './open-record.ts'
import { outcomeQuestion } from './outcome-question.ts'
import { writeInto } from './write-into.ts'

type Answers = Readonly<Record<string, Value>>

/**
 * Hands in with this record the subject's other records of its process that are still being written, each with these
 * answers where it has none of its own and with the same outcome. What this brings about is brought about once. One
 * that would still lack something, or break a rule (an interview before that return), stays open as it was.
 */
export async function answerOthers(
  request: Act,
  by: OpenRecord,
  part: OpenPart | undefined,
  { answers }: Extract<Instruction, { do: 'answer-others' }>,
  caller: Caller,
): Promise<void> {
  if (!part) return
  const subjectId = part.row.subject_id
  await beyondReach(request.work, async () => {
    for (const { id } of await recordsOf(request.work, subjectId, by.row.process)) {
      const record =
        id === by.row.id ? undefined : await openRecord(request, id, { forChange: true })
      if (!record || !isBeingRecorded(record.row)) continue
      const added = fitting(record, answers)
      if (!added) continue
      const { reference } = by.row
      const outcome = by.view.values[outcomeQuestion]
      const written = { ...added, ...(outcome === undefined ? {} : { [outcomeQuestion]: outcome }) }
      const reason = `answered with ${reference}`
      await writeInto(request, record, subjectId, written, { reference, reason })
      const filled = await openRecord(request, id)
      if (filled) await keepWorkedOut(request, filled)
      await handInWith(request, record, caller, part.row.subject_id, outcome)
      const answered = await openRecord(request, id)
      const deadlines = await deadlinesOf(request.work, id)
      if (answered)
        await moveClocks(request, { ...answered, deadlines }, `Answered with ${reference}`)
    }
  })
}

/** The answers that it takes, where it then lacks nothing; undefined where it would. */
function fitting({ definition, view }: OpenRecord, answers: Answers): Answers | undefined {
  const own = view.values
  const filled = { ...view, values: { ...answers, ...own } }
  const stale = new Set(staleAnswers(definition, filled).map(({ question }) => question))
  const taken = Object.entries(answers).filter(([id]) => own[id] === undefined && !stale.has(id))
  const values = { ...Object.fromEntries(taken), ...own }
  return gaps(definition, { ...view, values }, 'record').length === 0
    ? Object.fromEntries(taken)
    : undefined
}

async function handInWith(
  { work, now }: Act,
  record: OpenRecord,
  { workerId }: Caller,
  subjectId: string,
  outcome: Value | undefined,
): Promise<void> {
  const { id } = record.row
  const isSigned = needsAuthorising(record)
  await changeRecord(work, id, {
    submitted_at: now,
    submitted_by: workerId,
    ...(isSigned ? {} : { authorised_at: now, authorised_by: workerId }),
  })
  await addSignOff(work, { recordId: id, step: 'submitted', by: workerId, at: now })
  if (isSigned && record.definition.outcomesBy !== 'recorder') return
  for (const { row } of record.parts.filter((one) => one.row.subject_id === subjectId)) {
    await changePart(work, row.id, {
      outcome: typeof outcome === 'string' ? outcome : null,
      decided_at: now,
      decided_by: workerId,
    })
  }
}
