import { isDeepStrictEqual } from 'node:util'
import { writersBackTo } from '../../engine/copied-lists.ts'
import type { Instruction } from '../../engine/effects.ts'
import { fittedTo } from '../../engine/fitted-answer.ts'
import type { Row } from '../../engine/likeness.ts'
import { processOf } from '../../engine/practice.ts'
import { textOf, type Value } from '../../engine/standpoint.ts'
import { plainDateInWords } from '../../engine/words.ts'
import { dateInLondon, dateOf } from '../../engine/temporal.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { recordsOf } from '../../store/record-links.ts'
import type { Act } from '../act.ts'
import { moveClocks } from './move-clocks.ts'
import { openRecord, type OpenPart, type OpenRecord } from './open-record.ts'
import { writeInto } from './write-into.ts'

type Adding = Extract<Instruction, { do: 'add-rows' }>

/**
 * Puts what was agreed at the end of a list in the child's latest record of another process that has not ended, each
 * row with where it is from. A core group or a review that is being written from that list takes the rows as well: its
 * signature makes its own list the plan, and would take back what was agreed meanwhile.
 */
export async function addRows(
  request: Act,
  by: OpenRecord,
  part: OpenPart | undefined,
  { process, list, rows, saysWhence }: Adding,
): Promise<void> {
  if (!part || rows.length === 0) return
  const { practice, work } = request
  const whence = whenceOf(by)
  const added = fittedTo(
    processOf(practice, process).questions[list],
    rows.map((row) => ({ ...row, [saysWhence]: whence })) as unknown as Value,
  ) as unknown as readonly Row[]
  await beyondReach(work, async () => {
    const [plan] = await recordsOf(work, part.row.subject_id, process)
    if (plan) await addTo(request, by, part, { id: plan.id, list, added })
    for (const { definition, question } of writersBackTo(practice, { process, list })) {
      for (const { id } of await recordsOf(work, part.row.subject_id, definition.id)) {
        const record = await openRecord(request, id)
        // One without a copy of the list is being written afresh, and would look as if this were all of it.
        if (
          record &&
          record.row.stage !== 'decided' &&
          rowsThere(record, part, question).length > 0
        )
          await addTo(request, by, part, { id, list: question, added })
      }
    }
  })
}

/** "From the intervention meeting MI-26-1004 of 11 March 2026". */
function whenceOf({ definition, row, view }: OpenRecord): string {
  const heldAt = definition.meeting && textOf(view.values[definition.meeting.heldAt])
  const on = heldAt ? dateOf(heldAt) : dateInLondon(row.happened_at)
  return `From the ${definition.noun} ${row.reference} of ${plainDateInWords(on)}`
}

interface Added {
  readonly id: string
  readonly list: string
  readonly added: readonly Row[]
}

async function addTo(
  request: Act,
  by: OpenRecord,
  part: OpenPart,
  { id, list, added }: Added,
): Promise<void> {
  const record = await openRecord(request, id, { forChange: true })
  if (!record) return
  const rows = rowsThere(record, part, list)
  const lacking = added.filter((one) => !rows.some((other) => isDeepStrictEqual(one, other)))
  if (lacking.length === 0) return
  const { reference } = by.row
  const answers = { [list]: [...rows, ...lacking] as unknown as Value }
  await writeInto(request, record, part.row.subject_id, answers, {
    reference,
    reason: `added to, as agreed in ${reference}`,
  })
  const after = await openRecord(request, id)
  const deadlines = await deadlinesOf(request.work, id)
  if (after) await moveClocks(request, { ...after, deadlines }, `Agreed in ${reference}`)
}

/** What the list says now: of this child, where each has their own. */
function rowsThere({ definition, parts, row }: OpenRecord, part: OpenPart, list: string) {
  const own = parts.find((one) => one.row.subject_id === part.row.subject_id)
  const answers = definition.questions[list]?.each === 'child' ? own?.row.answers : row.answers
  const value = answers?.[list]?.value
  return Array.isArray(value) ? (value as readonly Row[]) : []
}
