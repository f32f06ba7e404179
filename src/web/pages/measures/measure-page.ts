import type { Figures } from '../../../cases/measures/figures.ts'
import { cutsOf, placeName } from '../../../cases/measures/place-name.ts'
import {
  behindInWords,
  figureInWords,
  figureOf,
  opensPeople,
  standsInWords,
} from '../../../engine/measures/figure.ts'
import { instantInWords, monthInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { addressOf } from './addresses.ts'
import { chart } from './chart.ts'
import { aimInWords, betterInWords, trendInWords } from './measure-words.ts'
import type { MeasuresProps } from './measures-page.ts'
import { periodForm } from './period-form.ts'
import { hiddenWords, leftOutOf, sharedNote } from './shared-copy.ts'

type OneMeasure = MeasuresProps & { readonly figures: Figures }

/** One figure: what is counted, whole and by the cut that is asked for, and how it went month by month. */
export function measurePage(props: OneMeasure): Html {
  const { web, request, file, asked, figures } = props
  const { measure, whole, places } = figures
  const hidden = asked.shared && leftOutOf(places, web).whole
  const stands = hidden ? undefined : standsInWords(measure, whole)
  return page({
    ...frame(request, web),
    title: measure.title,
    breadcrumbs: [
      { text: 'Measures', href: addressOf('/measures', asked) },
      { text: measure.title },
    ],
    heading: {
      text: measure.title,
      caption: `${measure.group} · ${file.county ? 'the whole county' : 'your own teams'} · as known on ${instantInWords(file.now)}`,
      lead: measure.definition,
    },
    content: html`${sharedNote(asked, file)}
      ${periodForm({ action: `/measures/${measure.id}`, asked, cuts: cutsOf(web.office.practice, asked.shared, measure) })}
      <p class="tw-figure">${hidden ? hiddenWords() : html`<strong class="tw-figure__number">${figureInWords(measure, whole)}</strong> ${behind(props, whole)}`}
        <span class="tw-small">${[stands, aimInWords(measure) ?? betterInWords(measure), `${plainDateInWords(file.period.from)} to ${plainDateInWords(file.period.to)}`].filter(Boolean).join(' · ')}</span></p>
      ${section({ title: byInWords(props), content: byPart(props) })}
      ${!asked.shared && section({ title: 'Month by month', content: byMonth(props) })}
      <p class="tw-small">${measure.source.map(({ cite }) => cite).join('; ')}</p>
      <p class="govuk-body"><a class="govuk-link" href="${addressOf(`/measures/${measure.id}/figures.csv`, asked)}" download>Download as CSV</a>${
        !asked.shared &&
        html` (for use inside only) · <a class="govuk-link" href="${addressOf(`/measures/${measure.id}`, { ...asked, shared: true })}">Make a copy for others</a>`
      }</p>`,
  })
}

/** The numbers behind a figure; they open the children. */
function behind(
  { figures: { measure }, asked }: OneMeasure,
  counts: Figures['whole'],
  of: Readonly<Record<string, string>> = {},
): Child {
  const numbers = behindInWords(measure, counts)
  if (asked.shared || counts.counted === 0 || !opensPeople(measure)) return numbers
  const text = numbers ?? 'Who they are'
  return html`<a class="govuk-link" href="${addressOf(`/measures/${measure.id}/children`, asked, of)}">${text}<span class="govuk-visually-hidden">: the children</span></a>`
}

/** "By age". */
function byInWords({ asked, web }: OneMeasure): string {
  const cut = cutsOf(web.office.practice).find(({ id }) => id === asked.cut)
  return `By ${(cut?.title ?? asked.cut).toLowerCase()}`
}

function byPart(props: OneMeasure): Child {
  const { figures, asked, web } = props
  const { practice } = web.office
  const parts = figures.places.filter(({ cut }) => cut === asked.cut)
  if (parts.length === 0) return html`<p class="govuk-body">Nothing was counted in these days.</p>`
  const left = leftOutOf(figures.places, web)
  return workTable({
    caption: `${figures.measure.title}: ${byInWords(props).toLowerCase()}`,
    columns: [
      { title: 'Part', plainOnPhone: true },
      { title: 'Figure', width: 4, numeric: true },
      { title: 'As numbers', width: 5, numeric: true },
    ],
    groups: [
      {
        title: byInWords(props),
        rows: parts.map((one) => {
          const hidden = asked.shared && left.isHidden(one)
          return [
            placeName(practice, one),
            hidden ? hiddenWords() : figureInWords(figures.measure, one),
            hidden ? hiddenWords() : behind(props, one, { place: one.place ?? '-' }),
          ]
        }),
      },
    ],
  })
}

function byMonth(props: OneMeasure): Child {
  const { figures, file } = props
  const { measure } = figures
  const months = figures.months.map((figure, at) => ({
    figure,
    label: monthInWords(file.months[at]?.from ?? file.period.from),
    days: file.months[at] ?? file.period,
  }))
  const drawn = chart({
    says: trendInWords(measure, months),
    points: months.map(({ figure }) => figureOf(measure, figure)),
    labels: months.map(({ label }) => label.slice(0, 3)),
    aim: measure.aim,
    isShare: 'share' in measure.unit,
  })
  const table = workTable({
    caption: `${measure.title}, month by month`,
    columns: [
      { title: 'Month', plainOnPhone: true },
      { title: 'Figure', width: 4, numeric: true },
      { title: 'As numbers', width: 5, numeric: true },
    ],
    groups: [
      {
        title: 'Twelve months',
        rows: months
          .map(({ figure, label, days }) => [
            label,
            figureInWords(measure, figure),
            behind({ ...props, asked: { ...props.asked, kind: 'days', ...days } }, figure),
          ])
          .toReversed(),
      },
    ],
  })
  return html`${drawn}${table}`
}
