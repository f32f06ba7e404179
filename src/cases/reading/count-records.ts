import { done, type Result } from '../../engine/refusal.ts'
import {
  factsCounted,
  partsCounted,
  type CountedFact,
  type CountedPart,
  type CountFilter,
} from '../../store/counts.ts'
import { act, type Act, type Actor } from '../act.ts'
import type { Office } from '../office.ts'

export type { CountedFact, CountedPart, CountFilter } from '../../store/counts.ts'

/** Everything counted, one line each: a number is the length of its list, so that none goes without the list behind it. */
export type Counted<Row> = readonly Row[]

/** The children's parts of a process that this actor may read, in a period by the London day they happened. */
export async function countParts(
  office: Office,
  actor: Actor,
  process: string,
  filter: CountFilter,
): Promise<Result<Counted<CountedPart>>> {
  return await count(office, actor, filter, (work) => partsCounted(work, process, filter))
}

/** The facts of a kind that began in a period. */
export async function countFacts(
  office: Office,
  actor: Actor,
  kind: string,
  filter: CountFilter,
): Promise<Result<Counted<CountedFact>>> {
  return await count(office, actor, filter, (work) => factsCounted(work, kind, filter))
}

async function count<Row extends { readonly subject_id: string; readonly record_id?: string }>(
  office: Office,
  actor: Actor,
  { from, to }: CountFilter,
  rows: (work: Act['work']) => Promise<Row[]>,
): Promise<Result<Counted<Row>>> {
  return await act(office, actor, { action: 'count', reads: true }, async (request) => {
    const counted = await rows(request.work)
    request.saw(counted.map((row) => row.subject_id))
    request.touched(...counted.flatMap((row) => (row.record_id ? [row.record_id] : [])))
    request.noted({ counted: counted.length, from: from ?? '', to: to ?? '' })
    return done(counted)
  })
}
