import type { FastifyRequest } from 'fastify'
import type { Figures } from '../../../cases/measures/figures.ts'
import type { MeasuresFile } from '../../../cases/measures/read-measures.ts'
import {
  behindInWords,
  figureInWords,
  opensPeople,
  standsInWords,
} from '../../../engine/measures/figure.ts'
import { instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { addressOf, type Asked } from './addresses.ts'
import { aimInWords, betterInWords } from './measure-words.ts'
import { periodForm } from './period-form.ts'
import { hiddenWords, leftOutOf, sharedNote } from './shared-copy.ts'

export interface MeasuresProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: MeasuresFile
  readonly asked: Asked
}

/** Every figure over one period, with what it means beside it. */
export function measuresPage(props: MeasuresProps): Html {
  const { web, request, file, asked } = props
  const { period } = file
  const groups = [...new Set(file.figures.map(({ measure }) => measure.group))]
  return page({
    ...frame(request, web),
    title: 'Measures',
    heading: {
      text: 'How we are doing',
      caption: `Measures · ${file.county ? 'the whole county' : 'your own teams'} · as known on ${instantInWords(file.now)}`,
      lead: `${plainDateInWords(period.from)} to ${plainDateInWords(period.to)}. Every number of children opens them, for those who may see them.`,
    },
    content: html`${sharedNote(asked, file)}
      ${periodForm({ action: '/measures', asked })}
      <p class="govuk-body"><a class="govuk-link" href="${addressOf('/measures/figures.csv', asked)}" download>Download these figures as CSV</a>${
        asked.shared
          ? html` · <a class="govuk-link" href="${addressOf('/measures', { ...asked, shared: false })}">Show every number</a>`
          : html` (for use inside only) · <a class="govuk-link" href="${addressOf('/measures', { ...asked, shared: true })}">Make a copy for others</a>`
      }</p>
      ${
        (file.rules.together ?? []).length > 0 &&
        html`<p class="govuk-body">Read together: ${(file.rules.together ?? []).map(
          ({ id, title }, at) =>
            html`${at > 0 && ' · '}<a class="govuk-link" href="/improvement/together/${id}">${title}</a>`,
        )}</p>`
      }
      ${groups.map((group) =>
        section({
          title: group,
          content: groupTable(
            group,
            file.figures.filter(({ measure }) => measure.group === group),
            props,
          ),
        }),
      )}
      ${section({
        title: 'Not counted yet',
        content: html`<ul class="govuk-list govuk-list--bullet">${file.rules.notCounted.map(
          ({ title, why }) => html`<li><strong>${title}.</strong> ${why}</li>`,
        )}</ul>`,
      })}`,
  })
}

/** One table of figures, each with what it means and the way to what it counts. */
export const groupTable = (
  group: string,
  figures: readonly Figures[],
  props: Pick<MeasuresProps, 'web' | 'asked'>,
): Html =>
  workTable({
    caption: `Measures: ${group}`,
    columns: [
      { title: 'Measure', plainOnPhone: true },
      { title: 'Figure', width: 3, numeric: true },
      { title: 'As numbers', width: 3, numeric: true },
      { title: 'What we aim for', width: 4 },
    ],
    groups: [{ title: 'Measures', rows: figures.map((one) => cells(one, props)) }],
  })

function cells(
  { measure, whole, places }: Figures,
  { web, asked }: Pick<MeasuresProps, 'web' | 'asked'>,
) {
  const isHidden = asked.shared && leftOutOf(places, web).whole
  const behind = behindInWords(measure, whole)
  const stands = isHidden ? undefined : standsInWords(measure, whole)
  const children = addressOf(`/measures/${measure.id}/children`, asked)
  const opens = (text: string): Html | string =>
    asked.shared || whole.counted === 0 || !opensPeople(measure)
      ? text
      : html`<a class="govuk-link" href="${children}">${text}<span class="govuk-visually-hidden">: the children behind “${measure.title}”</span></a>`
  return [
    html`<a class="govuk-link" href="${addressOf(`/measures/${measure.id}`, asked)}"><strong>${measure.title}</strong></a>
      <span class="tw-table__second">${measure.definition}</span>`,
    isHidden ? hiddenWords() : html`<strong>${figureInWords(measure, whole)}</strong>`,
    isHidden ? hiddenWords() : opens(behind ?? figureInWords(measure, whole)),
    html`${aimInWords(measure) ?? betterInWords(measure)}${stands && html`<span class="tw-table__second">${stands}</span>`}`,
  ]
}
