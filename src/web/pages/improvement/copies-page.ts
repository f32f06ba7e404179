import type { FastifyRequest } from 'fastify'
import { readsReportsOf } from '../../../cases/improvement/read-reports.ts'
import type { CopiedFigure, Copies } from '../../../cases/measures/read-copies.ts'
import { behindInWords, figureInWords, standsInWords } from '../../../engine/measures/figure.ts'
import { instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { signedInOn, type Web } from '../../web.ts'
import { aimInWords, betterInWords } from '../measures/measure-words.ts'
import { hiddenWords } from '../measures/shared-copy.ts'

interface CopiesProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: Copies
}

/** Every figure of the last whole quarter, of the whole county, as it may be given to others: no number opens a list. */
export function copiesPage({ web, request, file }: CopiesProps): Html {
  const { period, figures, smallest, now } = file
  return page({
    ...frame(request, web),
    title: 'Figures of the last quarter',
    breadcrumbs: readsReportsOf(web.office, signedInOn(request).caller)
      ? [{ text: 'Reports', href: '/reports' }]
      : [{ text: 'Measures', href: '/measures' }],
    heading: {
      text: 'Figures of the last quarter',
      caption: `The whole county · ${plainDateInWords(period.from)} to ${plainDateInWords(period.to)} · as known on ${instantInWords(now)}`,
      lead: `Numbers below ${smallest}, and numbers from which one could be worked out, are written [c].`,
    },
    content: html`${[...Map.groupBy(figures, ({ measure }) => measure.group)].map(([title, rows]) =>
      section({
        title,
        content: workTable({
          caption: `Figures: ${title}`,
          columns: [
            { title: 'Measure', plainOnPhone: true },
            { title: 'Figure', width: 3, numeric: true },
            { title: 'As numbers', width: 3, numeric: true },
            { title: 'What we aim for', width: 4 },
          ],
          groups: [{ rows: rows.map(cells) }],
        }),
      }),
    )}`,
  })
}

function cells({ measure, whole }: CopiedFigure): readonly Child[] {
  const stands = whole && standsInWords(measure, whole)
  return [
    html`<strong>${measure.title}</strong><span class="tw-table__second">${measure.definition}</span>`,
    whole ? html`<strong>${figureInWords(measure, whole)}</strong>` : hiddenWords(),
    whole ? (behindInWords(measure, whole) ?? figureInWords(measure, whole)) : hiddenWords(),
    html`${aimInWords(measure) ?? betterInWords(measure)}${stands && html`<span class="tw-table__second">${stands}</span>`}`,
  ]
}
