import { leftOut } from '../../engine/measures/copy-to-give.ts'
import { periodOf, type Period } from '../../engine/measures/periods.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import type { MeasureCount } from '../../store/measures.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { figuresFor, readsCopies } from './figures.ts'

/** One figure of a copy for others. */
export interface CopiedFigure {
  readonly measure: Measure
  /** Nothing where it is small, or a small number could be worked out from it. */
  readonly whole: MeasureCount | undefined
}

/** The county’s figures of the last whole quarter, as a copy for others has them. */
export interface Copies {
  readonly period: Period
  readonly figures: readonly CopiedFigure[]
  readonly smallest: number
  readonly now: string
}

/**
 * Reads the county’s figures as a copy for others: no small number and nobody behind one. It is of whole quarters alone,
 * because two copies over days that overlap can tell together what neither tells. Not there for those it is not made for.
 */
export async function readCopies(office: Office, caller: Caller): Promise<Result<Copies>> {
  const reading = { action: 'read-copies-of-figures', reads: true }
  return await act(office, caller, reading, async (request) => {
    const { practice, now, noted } = request
    const rules = readsCopies(practice, caller)
    const period = periodOf('quarter', dateInLondon(now))
    if (!rules || !period) return notFound()
    const asked = { period, county: true, teams: [], cuts: [] }
    const figures = await figuresFor(request, rules.measures, asked)
    noted({ measures: figures.length, from: period.from, to: period.to })
    return done({
      period,
      figures: figures.map(({ measure, whole, places }) => ({
        measure,
        whole: leftOut(places, practice).whole ? undefined : whole,
      })),
      smallest: rules.smallestShared,
      now,
    })
  })
}
