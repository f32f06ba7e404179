import type { Caller } from '../../engine/permissions.ts'
import {
  monthsUpTo,
  periodOf,
  type Period,
  type PeriodKind,
} from '../../engine/measures/periods.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { MeasureRules } from '../../practice/vocabulary/measure.ts'
import type { Days } from '../../store/measures.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { figuresFor, readsFigures, type Figures } from './figures.ts'

/** Which days figures are asked for. */
export interface PeriodAsked {
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
}

/** Figures as somebody reads them, at an instant. */
export interface MeasuresFile {
  readonly now: string
  readonly period: Period
  readonly months: readonly Days[]
  readonly rules: MeasureRules
  readonly figures: readonly Figures[]
  /** Of every team, or of the reader’s own. */
  readonly county: boolean
}

/** Does this person read figures at all? */
export const readsMeasures = (office: Pick<Office, 'practice'>, caller: Caller): boolean =>
  readsFigures(office.practice, caller) !== undefined

/**
 * Reads every measure, or one, over a period: whole, by place and, where it is one or that is asked for, by every other cut. Refused as not there to whoever does not read figures, and where there is
 * no such measure; as invalid where the days asked for are none.
 */
export async function readMeasures(
  office: Office,
  caller: Caller,
  asked: PeriodAsked,
  measureId?: string,
  withEveryCut = measureId !== undefined,
): Promise<Result<MeasuresFile>> {
  const reads = readsFigures(office.practice, caller)
  const measures = reads?.rules.measures.filter(
    ({ id }) => measureId === undefined || id === measureId,
  )
  return await act(office, caller, { action: 'read-measures', reads: true }, async (request) => {
    if (!reads || !measures || measures.length === 0) return notFound()
    const { now } = request
    const period = periodOf(asked.kind, dateInLondon(now), asked)
    if (!period) return noSuchDays()
    const { county, rules } = reads
    const teams = caller.posts.map((held) => held.teamId)
    const cuts = withEveryCut ? rules.cuts : []
    const figures = await figuresFor(request, measures, { period, county, teams, cuts })
    request.noted({ measures: measures.length, from: period.from, to: period.to })
    return done({ now, period, months: monthsUpTo(period), rules, figures, county })
  })
}

/** What is told of days that are no period. */
export const noSuchDays = () =>
  invalid(
    [
      {
        question: 'from',
        message:
          'Give two days, such as 2026-04-01 and 2026-06-30: the first not after the second, nor after today',
      },
    ],
    'The days that were asked for are no period.',
  )
