import { csvOf } from '../../engine/csv.ts'
import { figureOf, fractionOf } from '../../engine/measures/figure.ts'
import type { Caller } from '../../engine/permissions.ts'
import { done, type Result } from '../../engine/refusal.ts'
import type { Office } from '../office.ts'
import { readRegisterFigures } from './read-figures.ts'

const head = [
  ...['measure', 'group', 'title', 'definition', 'by', 'period', 'from', 'to'],
  ...['numerator', 'denominator', 'figure', 'copy'],
]
const copy = 'For use inside only: small numbers are shown'
const toTenths = (figure: number): number => Math.round(figure * 10) / 10

/** The figures of a register as CSV: of both years and of each month in them; refused as they are. */
export async function downloadRegisterFigures(
  office: Office,
  caller: Caller,
  registerId: string,
): Promise<Result<string>> {
  const file = await readRegisterFigures(office, caller, registerId, 'every-month')
  if (!file.ok) return file
  const { figures, periods } = file.value
  const rows = figures.flatMap(({ measure, counts }) =>
    periods.flatMap(({ key, title, from, to }, at) => {
      const count = counts[at]
      if (!count) return []
      const { numerator, denominator } = fractionOf(measure, count)
      const figure = figureOf(measure, count)
      return [
        [
          ...[measure.id, measure.group, measure.title, measure.definition],
          ...[key.startsWith('year') ? 'year' : 'month', title, from, to],
          ...[toTenths(numerator), denominator ?? ''],
          ...[figure === undefined ? '' : toTenths(figure), copy],
        ],
      ]
    }),
  )
  return done(csvOf([head, ...rows], { bom: true }))
}
