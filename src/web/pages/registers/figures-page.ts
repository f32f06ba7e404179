import type { FastifyRequest } from 'fastify'
import type { FigurePeriod, FiguresShown } from '../../../cases/registers/figure-periods.ts'
import type {
  BehindRegisterFigure,
  MeasureCount,
  RegisterFigures,
} from '../../../cases/registers/read-figures.ts'
import { behindInWords, figureInWords, standsInWords } from '../../../engine/measures/figure.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import type { Measure } from '../../../practice/vocabulary/measure.ts'
import type { Register } from '../../../practice/vocabulary/register.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
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

/** What is counted of a register, this year and last or month by month; each number opens what it counts. */
export function figuresPage({ web, request, file }: Props<RegisterFigures>): Html {
  const { register, figures, shown } = file
  const address = `/registers/${register.id}/figures`
  // Of a year by its months only what was counted at all: a page of noughts hides the rest.
  const some =
    shown === 'years'
      ? figures
      : figures.filter(({ counts }) => counts.some(({ counted: many }) => many > 0))
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
        : html`${ways(address, shown)}
          ${some.length > 0 && figuresTable(some, file, address)}
          ${
            some.length < figures.length &&
            html`<p class="govuk-body">Nothing was counted of ${some.length === 0 ? 'any of the' : 'the other'} ${figures.length - some.length} figures in that year.</p>`
          }
          <p class="govuk-body"><a class="govuk-link" href="${address}.csv" download>Download both years and every month in them as CSV</a>, for use inside only: small numbers are shown.</p>`,
  })
}

const views = [
  ['years', 'Both years', ''],
  ['year-to-date', 'This year by month', '?months=year-to-date'],
  ['year', 'Last year by month', '?months=year'],
] as const

const ways = (address: string, shown: FiguresShown): Html =>
  html`<p class="govuk-body">${views.map(
    ([view, title, query], at) =>
      html`${at > 0 && ' · '}${view === shown ? html`<strong>${title}</strong>` : html`<a class="govuk-link" href="${address}${query}">${title}</a>`}`,
  )}</p>`

function figuresTable(
  figures: RegisterFigures['figures'],
  { register, periods, shown }: RegisterFigures,
  address: string,
): Html {
  const isByMonth = shown !== 'years'
  const cell = (measure: Measure, count: MeasureCount, { key, title }: FigurePeriod): Child => {
    // Thirteen columns have room for the number alone.
    const more = isByMonth
      ? [behindInWords(measure, count)]
      : [behindInWords(measure, count), standsInWords(measure, count)]
    const said = figureInWords(measure, count)
    return html`${
      isByMonth && count.counted === 0
        ? said
        : html`<a class="govuk-link" href="${address}/${measure.id}?period=${key}">${said}<span class="govuk-visually-hidden">: ${measure.title}, ${title}</span></a>`
    }
      ${
        !(isByMonth && count.counted === 0) &&
        more
          .filter((words) => words !== undefined)
          .map((words) => html`<span class="tw-table__second">${words}</span>`)
      }`
  }
  return workTable({
    caption: `Figures of ${register.title.toLowerCase()}`,
    columns: [
      { title: 'What is counted', width: isByMonth ? 4 : 8 },
      ...periods.map(({ title }) => ({ title, numeric: true })),
    ],
    groups: [...Map.groupBy(figures, ({ measure }) => measure.group)].map(([title, rows]) => ({
      title,
      rows: rows.map(({ measure, counts }) => [
        html`<strong>${measure.title}</strong>${!isByMonth && html`<span class="tw-table__second">${measure.definition}</span>`}`,
        ...periods.map((period, at) => {
          const count = counts[at]
          return count && cell(measure, count, period)
        }),
      ]),
    })),
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
