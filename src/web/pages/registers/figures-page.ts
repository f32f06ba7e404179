import type { FastifyRequest } from 'fastify'
import type {
  BehindRegisterFigure,
  RegisterFigures,
} from '../../../cases/registers/read-figures.ts'
import { behindInWords, figureInWords, standsInWords } from '../../../engine/measures/figure.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import type { Register } from '../../../practice/vocabulary/register.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

interface Props<File> {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: File
}

const trail = (register: Register) => [
  { text: 'Registers', href: '/registers' },
  { text: register.title, href: `/registers/${register.id}` },
]

/** What is counted of a register, this year and last; each number opens what it counts. */
export function figuresPage({ web, request, file }: Props<RegisterFigures>): Html {
  const { register, periods, figures } = file
  const address = `/registers/${register.id}/figures`
  const kinds = ['year-to-date', 'year']
  return page({
    ...frame(request, web),
    title: `Figures: ${register.title}`,
    breadcrumbs: trail(register),
    heading: {
      caption: register.title,
      text: 'Figures',
      lead: 'Counted now, of what you may read. Each number opens the entries behind it.',
    },
    content:
      figures.length === 0
        ? html`<p class="govuk-body">Nothing is counted of this register.</p>`
        : workTable({
            caption: `Figures of ${register.title.toLowerCase()}`,
            columns: [
              { title: 'What is counted', width: 8 },
              ...periods.map(({ title }) => ({ title, numeric: true })),
            ],
            groups: [...Map.groupBy(figures, ({ measure }) => measure.group)].map(
              ([title, rows]) => ({
                title,
                rows: rows.map(({ measure, counts }) => [
                  html`<strong>${measure.title}</strong><span class="tw-table__second">${measure.definition}</span>`,
                  ...counts.map(
                    (
                      count,
                      at,
                    ) => html`<a class="govuk-link" href="${address}/${measure.id}?period=${kinds[at] ?? ''}">${figureInWords(measure, count)}<span class="govuk-visually-hidden">: ${measure.title}, ${periods[at]?.title ?? ''}</span></a>
                      ${[behindInWords(measure, count), standsInWords(measure, count)]
                        .filter((words) => words !== undefined)
                        .map((words) => html`<span class="tw-table__second">${words}</span>`)}`,
                  ),
                ]),
              }),
            ),
          }),
  })
}

/** The entries behind one figure. */
export function behindFigurePage({ web, request, file }: Props<BehindRegisterFigure>): Html {
  const { register, measure, period, lines } = file
  return page({
    ...frame(request, web),
    title: measure.title,
    breadcrumbs: [
      ...trail(register),
      { text: 'Figures', href: `/registers/${register.id}/figures` },
    ],
    heading: {
      caption: `${register.title} · ${period.title}`,
      text: measure.title,
      lead: measure.definition,
    },
    content:
      lines.length === 0
        ? html`<p class="govuk-body">Nothing was counted.</p>`
        : workTable({
            caption: `What “${measure.title}” counts`,
            columns: [
              { title: 'Name', plainOnPhone: true },
              { title: 'Day', width: 4 },
              ...('share' in measure.unit
                ? [{ title: 'Counted for the share?', width: 4 as const }]
                : []),
              { title: 'Record', width: 3 },
            ],
            groups: [
              {
                title: counted(lines.length, 'line'),
                rows: lines.map(({ entry, line }) => [
                  html`<a class="govuk-link" href="/registers/${register.id}/${entry.id}"><strong>${entry.name}</strong></a>`,
                  dateInWords(line.day),
                  ...('share' in measure.unit ? [line.is_met ? 'Yes' : 'No'] : []),
                  line.record_id
                    ? html`<a class="govuk-link" href="/records/${line.record_id}">Open it<span class="govuk-visually-hidden">: the record of ${entry.name}</span></a>`
                    : 'None',
                ]),
              },
            ],
          }),
  })
}
