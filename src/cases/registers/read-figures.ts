import type { Caller } from '../../engine/permissions.ts'
import { registersReadWhole } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import type { Register } from '../../practice/vocabulary/register.ts'
import { entriesById, type EntryRow } from '../../store/entries.ts'
import {
  measureCounts,
  measureLines,
  type MeasureCount,
  type MeasureLine,
} from '../../store/measures.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { periodsShown, type FigurePeriod, type FiguresShown } from './figure-periods.ts'

/** The figures of a register: what was counted of each in this reporting year and the one before, or month by month. */
export interface RegisterFigures {
  readonly register: Register
  readonly shown: FiguresShown
  readonly periods: readonly FigurePeriod[]
  readonly figures: readonly {
    readonly measure: Measure
    /** One for each period. */
    readonly counts: readonly MeasureCount[]
  }[]
  readonly now: string
}

/** The entries behind one figure. */
export interface BehindRegisterFigure {
  readonly register: Register
  readonly measure: Measure
  readonly period: FigurePeriod
  readonly lines: readonly { readonly entry: EntryRow; readonly line: MeasureLine }[]
}

export type { MeasureCount } from '../../store/measures.ts'

const nothing = { cut: 'all', place: null, counted: 0, met: 0, total: 0, valued: 0, workers: 0 }

/** The figures of a register, counted by its reader's own row security. Not there for those who do not read it. */
export async function readRegisterFigures(
  office: Office,
  caller: Caller,
  registerId: string,
  shown: FiguresShown = 'years',
): Promise<Result<RegisterFigures>> {
  const reading = { action: 'read-register-figures', reads: true }
  return await act(office, caller, reading, async ({ work, now, noted }) => {
    const register = registersReadWhole(office.practice, caller).find(({ id }) => id === registerId)
    if (!register) return notFound()
    const periods = periodsShown(shown, dateInLondon(now))
    const asked = { stretches: periods, now, localityOf: {} }
    const figures = await Promise.all(
      (register.figures ?? []).map(async (measure) => {
        const rows = await measureCounts(work, measure, asked)
        const counts = periods.map(
          (_, n) => rows.find((row) => row.n === n && row.cut === 'all') ?? { ...nothing, n },
        )
        return { measure, counts }
      }),
    )
    noted({ register: register.id, figures: figures.length, periods: periods.length })
    return done({ register, shown, periods, figures, now })
  })
}

/** The entries behind a figure of this year, the one before or a month of either, the latest first. */
export async function readBehindRegisterFigure(
  office: Office,
  caller: Caller,
  asked: { readonly register: string; readonly measure: string; readonly period: string },
): Promise<Result<BehindRegisterFigure>> {
  const reading = { action: 'read-behind-register-figure', reads: true }
  return await act(office, caller, reading, async ({ work, now, saw }) => {
    const register = registersReadWhole(office.practice, caller).find(
      ({ id }) => id === asked.register,
    )
    const measure = register?.figures?.find(({ id }) => id === asked.measure)
    const periods = periodsShown('every-month', dateInLondon(now))
    const period = periods.find(({ key }) => key === asked.period)
    if (!register || !measure || !period) return notFound()
    const lines = await measureLines(work, measure, { stretches: [period], now, localityOf: {} })
    const entries = await entriesById(work, [...new Set(lines.map((one) => one.subject_id))])
    saw(entries.map(({ id }) => id))
    return done({
      register,
      measure,
      period,
      lines: lines.flatMap((line) => {
        const entry = entries.find(({ id }) => id === line.subject_id)
        return entry ? [{ entry, line }] : []
      }),
    })
  })
}
