import { csvOf } from '../../engine/csv.ts'
import type { Practice } from '../../engine/practice.ts'
import { figureLines } from './figure-lines.ts'
import type { MeasuresFile } from './read-measures.ts'

/** What stands in place of a number that is not shared, as official statistics write it. */
const notShared = '[c]'

const head = [
  ...['measure', 'title', 'definition', 'from', 'to', 'by', 'code', 'part'],
  ...['numerator', 'denominator', 'figure', 'copy'],
]

/**
 * The figures as CSV: whole, by each cut and month by month. A copy for others hides small numbers and what they could be
 * worked out from, and has neither teams, areas nor months.
 */
export function measuresAsCsv(file: MeasuresFile, practice: Practice, shared: boolean): string {
  const copy = shared
    ? 'For others: small numbers are hidden'
    : 'For use inside only: small numbers are shown'
  const rows = file.figures.flatMap((figures) => {
    const { id, title, definition } = figures.measure
    return figureLines(figures, file, practice, shared).map((line) => {
      const { said } = line
      const numbers = said
        ? [said.numerator, said.denominator ?? '', said.figure ?? '']
        : [notShared, notShared, notShared]
      return [
        ...[id, title, definition, line.from, line.to, line.by, line.code ?? ''],
        ...[line.by === 'all' ? '' : line.title, ...numbers, copy],
      ]
    })
  })
  return csvOf([head, ...rows], { bom: true })
}
