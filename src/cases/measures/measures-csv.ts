import { csvOf } from '../../engine/csv.ts'
import { figureOf } from '../../engine/measures/figure.ts'
import { leftOut } from '../../engine/measures/copy-to-give.ts'
import type { Practice } from '../../engine/practice.ts'
import type { MeasureCount } from '../../store/measures.ts'
import type { MeasuresFile } from './read-measures.ts'
import { placeName } from './place-name.ts'

/** What stands in place of a number that is not shared, as official statistics write it. */
const notShared = '[c]'

const head = [
  'measure',
  'title',
  'definition',
  'from',
  'to',
  'by',
  'code',
  'place',
  'meets',
  'counted',
  'figure',
  'copy',
]

/**
 * The figures as CSV: whole, by locality, district and team, and month by month. A copy for others hides small numbers
 * and what they could be worked out from, and has neither teams nor months, which would give them away.
 */
export function measuresAsCsv(file: MeasuresFile, practice: Practice, shared: boolean): string {
  const localityOf = Object.fromEntries(
    practice.pack.districts.map((one) => [one.id, one.locality]),
  )
  const rows = file.figures.flatMap(({ measure, whole, places, months }) => {
    const left = leftOut(places, localityOf, file.rules.smallestShared)
    const line = (
      counts: MeasureCount,
      by: string,
      days: { from: string; to: string },
      hide = false,
    ) => {
      const figure = figureOf(measure, counts)
      const numbers = [
        'share' in measure.unit ? counts.met : '',
        counts.counted,
        figure === undefined ? '' : Math.round(figure * 10) / 10,
      ]
      return [
        measure.id,
        measure.title,
        measure.definition,
        days.from,
        days.to,
        by,
        counts.place ?? '',
        by === 'all' || by === 'month' ? '' : placeName(practice, counts),
        ...(hide ? numbers.map(() => notShared) : numbers),
        shared
          ? 'For others: small numbers are hidden'
          : 'For use inside only: small numbers are shown',
      ]
    }
    return [
      line(whole, 'all', file.period, shared && left.whole),
      ...places
        .filter((one) => !shared || one.cut !== 'team')
        .map((one) => line(one, one.cut, file.period, shared && left.isHidden(one))),
      ...(shared
        ? []
        : months.map((one, at) => line(one, 'month', file.months[at] ?? file.period))),
    ]
  })
  return csvOf([head, ...rows], { bom: true })
}
