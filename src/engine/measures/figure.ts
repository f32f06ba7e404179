import type { Measure } from '../../practice/vocabulary/measure.ts'

/** What was counted of one stretch of time, whole or of one place. */
export interface Counts {
  readonly counted: number
  readonly met: number
  readonly total: number
  readonly valued: number
  readonly workers: number
}

/** What is divided by what: those that meet a measure, or the sum of an average. A plain number is divided by nothing. */
export function fractionOf(
  { unit }: Pick<Measure, 'unit'>,
  { counted, met, total, valued, workers }: Counts,
): { readonly numerator: number; readonly denominator?: number } {
  if ('share' in unit) return { numerator: met, denominator: counted }
  if ('perWorker' in unit) return { numerator: counted, denominator: workers }
  if ('number' in unit) return { numerator: counted }
  return { numerator: unit.in === 'weeks' ? total / 7 : total, denominator: valued }
}

/** A number that is said: nothing where there is nothing to divide by. */
export function figureOf(measure: Measure, counts: Counts): number | undefined {
  const { numerator, denominator } = fractionOf(measure, counts)
  if (denominator === undefined) return numerator
  return divided('share' in measure.unit ? numerator * 100 : numerator, denominator)
}

const divided = (above: number, below: number): number | undefined =>
  below === 0 ? undefined : above / below

/** The figure as it is read: "71%", "16.1", "402 days". A dash where nothing was counted. */
export function figureInWords(measure: Measure, counts: Counts): string {
  const figure = figureOf(measure, counts)
  if (figure === undefined) return '–'
  const { unit } = measure
  if ('share' in unit) return `${rounded(figure, 0)}%`
  if ('number' in unit) return figure.toLocaleString('en-GB')
  if ('perWorker' in unit) return rounded(figure, 1)
  if (unit.in === 'percent') return `${rounded(figure, 1)}%`
  return unit.in === 'points'
    ? rounded(figure, 1)
    : `${rounded(figure, unit.in === 'days' ? 0 : 1)} ${unit.in}`
}

/** Does the number open people on file? What is counted of nobody, a session or somebody met in the street, opens none. */
export const opensPeople = ({ counted }: Pick<Measure, 'counted'>): boolean =>
  !('rows' in counted) && (!('groups' in counted) || counted.groups === 'comings')

/** What stands behind the figure, as numbers: "27 of 38". Nothing where the figure is itself a number. */
export function behindInWords({ unit }: Measure, counts: Counts): string | undefined {
  if ('share' in unit)
    return `${counts.met.toLocaleString('en-GB')} of ${counts.counted.toLocaleString('en-GB')}`
  if ('perWorker' in unit) return `${counts.counted} for ${counts.workers}`
  return 'mean' in unit ? `of ${counts.valued.toLocaleString('en-GB')}` : undefined
}

const rounded = (figure: number, places: number): string =>
  figure.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places })

/** How a figure stands to what we aim for, in words; nothing where no aim is set or nothing was counted. */
export function standsInWords(measure: Measure, counts: Counts): string | undefined {
  const figure = figureOf(measure, counts)
  const { aim, better } = measure
  if (aim === undefined || figure === undefined) return undefined
  const reached = better === 'lower' ? figure <= aim : figure >= aim
  return reached ? 'As aimed for' : 'Not as aimed for'
}
