import { figureInWords } from '../../../engine/measures/figure.ts'
import type { Measure } from '../../../practice/vocabulary/measure.ts'

/** "Aim: at most 426 days"; nothing where no aim is set. */
export function aimInWords(measure: Measure): string | undefined {
  const { aim, better, unit } = measure
  if (aim === undefined) return undefined
  const shown = 'share' in unit ? `${aim}%` : 'mean' in unit ? `${aim} ${unit.in}` : String(aim)
  return `Aim: at ${better === 'lower' ? 'most' : 'least'} ${shown}`
}

export const betterInWords = ({ better }: Measure): string =>
  ({
    higher: 'Higher is better',
    lower: 'Lower is better',
    neither: 'Neither more nor less is better',
  })[better]

/** What a figure is called in a sentence about the trend. */
export const trendInWords = (
  measure: Measure,
  months: readonly {
    readonly label: string
    readonly figure: Parameters<typeof figureInWords>[1]
  }[],
): string =>
  `${measure.title}, month by month: ${months
    .map(({ label, figure }) => `${label} ${figureInWords(measure, figure)}`)
    .join(', ')}`
