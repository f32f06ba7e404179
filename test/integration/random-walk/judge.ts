import { isDeepStrictEqual } from 'node:util'
import { openRecord, type OpenRecord } from '../../../src/cases/records/open-record.ts'
import { answerHistory } from '../../../src/store/answers.ts'
import { deadlinesOf, type DeadlineRow } from '../../../src/store/deadlines.ts'
import { factsOf } from '../../../src/store/facts.ts'
import { clocksAmiss } from './clocks-told.ts'
import { asSystem, familyOf, recordsOf } from './records-of-walk.ts'
import { broken, forbidden } from './section-4.ts'
import { called, Fault, type Accepted, type Walk } from './walk.ts'

/** Looks at everything that is kept about the family, and throws what must never be found. */
export async function judge(walk: Walk): Promise<void> {
  const records = await recordsOf(walk)
  const found = await asSystem(walk, async (request) => {
    const { work } = request
    const facts = await factsOf(work, familyOf(walk))
    const amiss = [...forbidden(facts), ...broken(facts, walk.at.office.practice.facts.values())]
    for (const { id } of records) {
      const record = await openRecord(request, id)
      if (!record) throw new Fault(`record ${id} is gone`)
      const name = called(record)
      amiss.push(
        ...clocksOf(walk, record, await deadlinesOf(work, id)).map((one) => `${name}: ${one}`),
      )
      const accepted = walk.accepted.filter((one) => one.recordId === id)
      const history = accepted.some((one) => !stands(one, record))
        ? await answerHistory(work, id)
        : []
      for (const one of accepted) {
        const kept = history.some(
          (was) =>
            was.question === one.question &&
            (was.part_id ?? undefined) === one.partId &&
            isDeepStrictEqual(was.was.value, one.value),
        )
        if (!stands(one, record) && !kept)
          amiss.push(`${name}: the answer ${JSON.stringify(one.value)} to ${one.question} was lost`)
      }
    }
    return amiss
  })
  for (const one of found) walk.found.add(one)
}

function stands({ partId, question, value }: Accepted, { row, parts }: OpenRecord): boolean {
  const answers = partId ? parts.find((one) => one.row.id === partId)?.row.answers : row.answers
  return isDeepStrictEqual(answers?.[question]?.value, value)
}

function clocksOf(
  { at }: Walk,
  { definition, view, row }: OpenRecord,
  deadlines: readonly DeadlineRow[],
): readonly string[] {
  return clocksAmiss({
    definition,
    view,
    deadlines,
    isEnded: row.ended_at !== null,
    timescales: at.office.timescales,
    happened: {
      started: row.started_at,
      submitted: row.submitted_at,
      authorised: row.authorised_at,
      allocated: row.allocated_at,
      acknowledged: row.acknowledged_at,
      'referrer-told': row.referrer_told_at,
    },
  })
}
