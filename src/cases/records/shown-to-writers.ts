import { isDeepStrictEqual } from 'node:util'
import { copiedBackFrom, writersBackTo } from '../../engine/copied-lists.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import type { Value } from '../../engine/standpoint.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { recordsOf } from '../../store/record-links.ts'
import type { Act } from '../act.ts'
import { contest } from './contest-answer.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenRecord } from './open-record.ts'
import { answerIn } from './what-it-replaces.ts'
import { writeInto } from './write-into.ts'

interface NewVersion {
  readonly process: string
  readonly subjectId: string
  /** What it says now, by question. */
  readonly answers: Readonly<Record<string, Value>>
  /** The record that it was agreed in. */
  readonly reference: string
  /** The record that wrote it needs no telling. */
  readonly except: string
}

/**
 * Puts what a plan says now before whoever is writing its next version from a copy of it. Where nobody has changed the
 * copy it becomes the new one; where somebody has, both stand side by side until they choose: the signature that comes
 * second takes nothing back that its writer never saw.
 */
export async function showWriters(request: Act, now: NewVersion): Promise<void> {
  const { practice, work } = request
  const { process, subjectId, reference, except } = now
  for (const [answer, value] of Object.entries(now.answers)) {
    for (const { definition, question } of writersBackTo(practice, { process, list: answer })) {
      await beyondReach(work, async () => {
        for (const { id } of await recordsOf(work, subjectId, definition.id)) {
          const record = id === except ? undefined : await openRecord(request, id, held)
          if (!record || isSettled(record)) continue
          const said = fittedTo(definition.questions[question], value)
          await show(request, record, { subjectId, question, said, reference })
        }
      })
    }
  }
}

const held = { forChange: true }

/** What it brings about has been brought about: what it says is no next version any more. */
const isSettled = ({ definition, row }: OpenRecord): boolean =>
  row.stage === 'decided' || (definition.outcomesBy === 'recorder' && row.submitted_at !== null)

interface Shown {
  readonly subjectId: string
  readonly question: string
  readonly said: Value
  readonly reference: string
}

async function show(
  request: Act,
  record: OpenRecord,
  { subjectId, question, said, reference }: Shown,
): Promise<void> {
  const was = answerIn(record, subjectId, question)
  if (isDeepStrictEqual(was?.value, said)) return
  if (was && was.from === undefined) {
    await contest(request, record, { question, partId: partOf(record, subjectId, question) }, said)
    return
  }
  await writeInto(
    request,
    record,
    subjectId,
    { [question]: said },
    { reference, reason: `brought up to date, as agreed in ${reference}` },
  )
  const after = await openRecord(request, record.row.id)
  const deadlines = await deadlinesOf(request.work, record.row.id)
  if (after) await moveClocks(request, { ...after, deadlines }, `Agreed in ${reference}`)
}

const partOf = (
  { definition, parts }: OpenRecord,
  subjectId: string,
  question: string,
): string | undefined =>
  definition.questions[question]?.each === 'child'
    ? parts.find((one) => one.row.subject_id === subjectId)?.row.id
    : undefined

/** The same of a plan that is complete: what was written in it since it was copied is before them too. */
export async function showWritersOf(request: Act, record: OpenRecord): Promise<void> {
  const { definition, parts, row } = record
  const copied = copiedBackFrom(request.practice, definition.id)
  if (copied.length === 0) return
  for (const { row: part } of parts) {
    const answers = Object.fromEntries(
      copied.flatMap((question) => {
        const said = answerIn(record, part.subject_id, question)
        return said ? [[question, said.value as Value] as const] : []
      }),
    )
    const { reference, id: except } = row
    const process = definition.id
    await showWriters(request, { process, subjectId: part.subject_id, answers, reference, except })
  }
}
