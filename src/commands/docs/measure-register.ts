import type { Practice } from '../../engine/practice.ts'
import { listInWords } from '../../engine/words.ts'
import type { Measure } from '../../practice/vocabulary/measure.ts'
import { heading, lines, page, plain, table } from './markdown.ts'

const aimedFor = ({ aim, better }: Measure): string =>
  aim === undefined
    ? { higher: 'Higher', lower: 'Lower', neither: 'Neither' }[better]
    : `At ${better === 'lower' ? 'most' : 'least'} ${aim}`

/** Every figure the service is judged by: what is counted, what is better, and whose definition it is. */
export function measureRegister({ catalogue }: Practice): string {
  const { measures = [], notCounted = [], cuts = [], smallestShared } = catalogue.measures ?? {}
  return page(
    heading(1, 'Measures'),
    `What is counted, and of what. Each figure is read over any days, by locality, district, ${listInWords(['team', ...cuts.filter((cut) => !('detail' in cut)).map(({ title }) => title.toLowerCase())])}, and opens the children behind it where it is of children. What is counted of nobody on file is cut by what it says of itself. In copies for others no number below ${smallestShared ?? 1} is shown, nor any it could be worked out from.`,
    table(
      ['Measure', 'What is counted', 'Better', 'Source'],
      measures.map((one) => [
        lines([plain(one.title), `_${plain(one.group)}_`]),
        plain(one.definition),
        aimedFor(one),
        lines(one.source.map(({ cite }) => plain(cite))),
      ]),
    ) ?? 'Nothing is counted.',
    heading(2, 'Not counted yet'),
    table(
      ['What', 'Why'],
      notCounted.map(({ title, why }) => [plain(title), plain(why)]),
    ) ?? 'Everything that is asked for is counted.',
  )
}
