import { figureLines, type FigureLine } from '../../cases/measures/figure-lines.ts'
import type { MeasuresFile } from '../../cases/measures/read-measures.ts'
import type { Practice } from '../../engine/practice.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import type { FiguresBody } from './schemas.ts'

/** Figures as they are answered: those of the page and of the CSV, in numbers and in words. */
export function figuresBody(
  file: MeasuresFile,
  practice: Practice,
  { shared, wholeOnly }: { readonly shared: boolean; readonly wholeOnly: boolean },
): FiguresBody {
  return {
    ...{ from: file.period.from, to: file.period.to, asKnownAt: file.now },
    of: file.county ? 'county' : 'own teams',
    copy: shared ? 'shared' : 'inside',
    smallestShared: file.rules.smallestShared,
    measures: file.figures.map((figures) => {
      const { measure } = figures
      const lines = figureLines(figures, file, practice, shared)
      return {
        ...{ id: measure.id, title: measure.title, group: measure.group },
        ...{ definition: measure.definition, unit: unitOf(measure), better: measure.better },
        aim: measure.aim ?? null,
        sources: measure.source.map(({ cite }) => cite),
        figures: lines
          .filter(({ by }) => !wholeOnly || by === 'all')
          .map((line) => figureBody(line, measure, shared)),
      }
    }),
  }
}

function figureBody(
  line: FigureLine,
  measure: Measure,
  shared: boolean,
): FiguresBody['measures'][number]['figures'][number] {
  const { said } = line
  return {
    ...{ by: line.by, code: line.code ?? null, title: line.title, from: line.from, to: line.to },
    numerator: said?.numerator ?? null,
    denominator: said?.denominator ?? null,
    figure: said?.figure ?? null,
    words: said?.words ?? null,
    suppressed: said === undefined,
    children: shared ? null : childrenOf(line, measure),
  }
}

/** Where a browser opens the children of a line. */
function childrenOf({ by, code, from, to }: FigureLine, { id }: Measure): string {
  const isPart = by !== 'all' && by !== 'month'
  const query = { period: 'days', from, to, ...(isPart ? { by, place: code ?? '-' } : {}) }
  return `/measures/${id}/children?${new URLSearchParams(query).toString()}`
}

const unitOf = ({ unit }: Measure): FiguresBody['measures'][number]['unit'] => {
  if ('share' in unit) return 'percent'
  if ('perWorker' in unit) return 'per worker'
  return 'number' in unit ? 'number' : unit.in
}
