import type { Caller } from '../../engine/permissions.ts'
import { periodOf, type Period } from '../../engine/measures/periods.ts'
import { done, invalid, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import type { FiguresTogether } from '../../practice/vocabulary/measure.ts'
import { act } from '../act.ts'
import { figuresFor, readsFigures, type Figures } from '../measures/figures.ts'
import type { Office } from '../office.ts'

/** Figures that are read together, of the reporting year up to a day. */
export interface TogetherFile {
  readonly of: FiguresTogether
  readonly period: Period
  readonly figures: readonly Figures[]
  readonly county: boolean
  readonly isToday: boolean
  readonly now: string
}

/** Those that somebody reads; none for those who read no figures. */
export const togetherFor = (
  office: Pick<Office, 'practice'>,
  caller: Caller,
): readonly FiguresTogether[] => readsFigures(office.practice, caller)?.rules.together ?? []

/**
 * Reads figures together, of the reporting year up to a day: today where none is given. They are the figures of Measures
 * and counted as those are. Not there for those who read no figures; refused for a day to come and for words that are none.
 */
export async function readFiguresTogether(
  office: Office,
  caller: Caller,
  id: string,
  asked = '',
): Promise<Result<TogetherFile>> {
  const reading = { action: 'read-figures-together', reads: true }
  return await act(office, caller, reading, async (request) => {
    const { practice, now } = request
    const reads = readsFigures(practice, caller)
    const of = togetherFor(office, caller).find((one) => one.id === id)
    if (!reads || !of) return notFound()
    const today = dateInLondon(now)
    const on = asked === '' ? today : readDate(asked)
    const period = on && on <= today ? periodOf('year-to-date', on) : undefined
    if (!period)
      return invalid([{ question: 'on', message: noDay }], `${noDay}. Nothing was changed.`)
    const measures = of.measures.flatMap(
      (wanted) => reads.rules.measures.find((one) => one.id === wanted) ?? [],
    )
    const { county } = reads
    const teams = caller.posts.map((held) => held.teamId)
    const figures = await figuresFor(request, measures, { period, county, teams, cuts: [] })
    request.noted({ together: id, to: period.to })
    return done({ of, period, figures, county, isToday: on === today, now })
  })
}

const noDay = 'Enter a day that has been, like 30 4 2019'
