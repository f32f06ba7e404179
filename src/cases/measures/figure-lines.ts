import { figureInWords, figureOf, fractionOf } from '../../engine/measures/figure.ts'
import { cutsLeftOut, leftOut } from '../../engine/measures/copy-to-give.ts'
import type { Practice } from '../../engine/practice.ts'
import type { MeasureCount } from '../../store/measures.ts'
import type { Figures } from './figures.ts'
import { placeName } from './place-name.ts'
import type { MeasuresFile } from './read-measures.ts'

/** The numbers of one line; none of them where a copy for others hides it. */
export interface Said {
  readonly numerator: number
  /** Nothing where the figure is a plain number. */
  readonly denominator: number | undefined
  /** Nothing where there is nothing to divide by. */
  readonly figure: number | undefined
  readonly words: string
}

/** One figure of a measure: whole, of one part of a cut, or of a month. */
export interface FigureLine {
  readonly by: string
  /** Nothing for the whole, and for what is not known. */
  readonly code: string | undefined
  readonly title: string
  readonly from: string
  readonly to: string
  readonly said: Said | undefined
}

const toTenths = (figure: number): number => Math.round(figure * 10) / 10

/**
 * Every figure of one measure: whole, by each cut and month by month. A copy for others hides small numbers and what they
 * could be worked out from, and has no months, and no cut that would give them away.
 */
export function figureLines(
  { measure, whole, places, months }: Figures,
  file: MeasuresFile,
  practice: Practice,
  shared: boolean,
): readonly FigureLine[] {
  const left = leftOut(places, practice)
  const said = (counts: MeasureCount): Said => {
    const { numerator, denominator } = fractionOf(measure, counts)
    const figure = figureOf(measure, counts)
    return {
      numerator: toTenths(numerator),
      denominator,
      figure: figure === undefined ? undefined : toTenths(figure),
      words: figureInWords(measure, counts),
    }
  }
  const line = (counts: MeasureCount, by: string, hidden: boolean): FigureLine => ({
    ...{ by, code: counts.place ?? undefined, from: file.period.from, to: file.period.to },
    title: by === 'all' ? 'All' : placeName(practice, counts),
    said: hidden ? undefined : said(counts),
  })
  return [
    line(whole, 'all', shared && left.whole),
    ...places
      .filter(({ cut }) => !shared || !cutsLeftOut(practice).includes(cut))
      .map((one) => line(one, one.cut, shared && left.isHidden(one))),
    ...(shared ? [] : months).map((one, at) => {
      const { from, to } = file.months[at] ?? file.period
      return { ...line(one, 'month', false), code: from.slice(0, 7), title: '', from, to }
    }),
  ]
}
