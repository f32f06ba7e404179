import type { Actor } from '../../cases/act.ts'
import type { Office } from '../../cases/office.ts'
import {
  countParts,
  type Counted,
  type CountedPart,
  type CountFilter,
} from '../../cases/reading/count-records.ts'
import { readWholeFile } from '../../cases/reading/read-whole-file.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { milliseconds } from '../../engine/temporal.ts'

/** Return interviews that were accepted, and held within 72 hours of the return (T90). */
export async function returnInterviewsIn72Hours(
  office: Office,
  actor: Actor,
  filter: CountFilter,
): Promise<Result<Counted<CountedPart>>> {
  const counted = await countParts(office, actor, 'return-interview', filter)
  if (!counted.ok) return counted
  const file = await readWholeFile(office, [...new Set(counted.value.map((one) => one.subject_id))])
  if (!file.ok) return file
  const inTime = new Set(
    file.value.deadlines
      .filter(
        ({ clock, state, met_at: met, statutory_at: limit }) =>
          clock === 'T90' &&
          state === 'met' &&
          met !== null &&
          limit !== null &&
          milliseconds(met) <= milliseconds(limit),
      )
      .map((one) => one.record_id),
  )
  const accepted = new Set(
    file.value.records
      .filter(({ answers }) => answers.answer?.value === 'accepted')
      .map((one) => one.id),
  )
  return done(counted.value.filter(({ record_id: id }) => inTime.has(id) && accepted.has(id)))
}
