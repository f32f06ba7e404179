import type { Caller } from '../../engine/permissions.ts'
import { periodOf, type Period } from '../../engine/measures/periods.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import { beyondReach } from '../../store/beyond-reach.ts'
import {
  measureCounts,
  measureLines,
  recordsRead,
  type MeasureLine,
  type OfPlace,
} from '../../store/measures.ts'
import type { Work } from '../../store/database.ts'
import { peopleById, type PersonRow } from '../../store/people.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { askedFor, readsFigures } from './figures.ts'
import { cutsFor, cutsOf } from './place-name.ts'
import { noSuchDays, type PeriodAsked } from './read-measures.ts'

/** A line of the list behind a figure. */
export interface BehindFigure {
  readonly person: PersonRow
  readonly line: MeasureLine
}

/** The children behind a figure, as far as the reader may open them. */
export interface MeasureChildren {
  readonly now: string
  readonly measure: Measure
  readonly period: Period
  readonly of: OfPlace | undefined
  readonly children: readonly BehindFigure[]
  /** How many there are in all, of those the figures of this reader count. */
  readonly counted: number
}

/**
 * Reads the list behind one figure, whole or of one part of a cut. Only children whom the reader’s own row security shows, and
 * whose records their post opens: others are counted and not listed.
 */
export async function readMeasureChildren(
  office: Office,
  caller: Caller,
  asked: PeriodAsked & { readonly measureId: string; readonly of?: OfPlace | undefined },
): Promise<Result<MeasureChildren>> {
  const reads = readsFigures(office.practice, caller)
  const measure = reads?.rules.measures.find(({ id }) => id === asked.measureId)
  return await act(
    office,
    caller,
    { action: 'read-measure-children', reads: true },
    async (request) => {
      if (!reads || !measure) return notFound()
      if (
        asked.of &&
        !cutsOf(office.practice, false, measure).some(({ id }) => id === asked.of?.cut)
      )
        return notFound()
      const { work, now } = request
      const period = periodOf(asked.kind, dateInLondon(now), asked)
      if (!period) return noSuchDays()
      const own = caller.posts.map((held) => held.teamId)
      const { county, lists } = reads
      const { of } = asked
      const counting = askedFor(
        request,
        period,
        county ? undefined : own,
        cutsFor(measure, reads.rules.cuts),
      )
      const count = async () => await measureCounts(work, measure, counting)
      const counts = county ? await beyondReach(work, count) : await count()
      const counted = counts.find(
        ({ n, cut, place }) =>
          n === 0 && cut === (of?.cut ?? 'all') && place === (of?.place ?? null),
      )
      const listing = { ...counting, stretches: counting.stretches.slice(0, 1), teams: lists }
      const list = async () => await measureLines(work, measure, listing, of)
      // Whoever works with everybody opens any page that is not restricted, whichever team wrote the record behind it.
      const all = lists?.length === 0 ? [] : lists ? await list() : await beyondReach(work, list)
      const lines = await withRecordsRead(work, all)
      const ids = [...new Set(lines.map((line) => line.subject_id))]
      const people = new Map((await peopleById(work, ids)).map((one) => [one.id, one]))
      request.saw(people.keys())
      request.noted({ measure: measure.id, counted: counted?.counted ?? 0, listed: lines.length })
      const children = lines.flatMap((line) => {
        const person = people.get(line.subject_id)
        return person && !person.closed ? [{ person, line }] : []
      })
      return done({ now, measure, period, of, children, counted: counted?.counted ?? 0 })
    },
  )
}

/** The lines with the record behind each where the reader may read it, and without it where not. */
async function withRecordsRead(
  work: Work,
  lines: readonly MeasureLine[],
): Promise<readonly MeasureLine[]> {
  const ids = lines.flatMap(({ record_id: id }) => (id === null ? [] : [id]))
  const read = await recordsRead(work, ids)
  return lines.map((line) =>
    line.record_id !== null && read.has(line.record_id) ? line : { ...line, record_id: null },
  )
}
