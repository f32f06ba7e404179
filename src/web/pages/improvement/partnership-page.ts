import type { FastifyRequest } from 'fastify'
import type { PartnershipFigure } from '../../../cases/improvement/partnership-figures.ts'
import type { PartnershipFile } from '../../../cases/improvement/read-partnership.ts'
import { counted, instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'

interface PartnershipProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PartnershipFile
}

/** What the partnership goes by: its measures beside what they should be, and its priorities. */
export function partnershipPage({ web, request, file }: PartnershipProps): Html {
  const { measures, priorities, mayKeep, readsParticipation, now } = file
  return page({
    ...frame(request, web),
    title: 'Partnership',
    breadcrumbs: [{ text: 'Improvement', href: '/improvement' }],
    heading: {
      text: 'The partnership',
      caption: `As it stands ${instantInWords(now)}`,
      lead: 'Figures that others publish stand here with their source and their day. Our own are those of Measures.',
      actions: mayKeep && button({ text: 'Type in a figure', href: '/start/partnership-figure' }),
    },
    content: html`${section({
      title: 'Measures',
      content: workTable({
        caption: 'Measures of the partnership, each with its latest figure',
        columns: [
          { title: 'Measure', plainOnPhone: true },
          { title: 'Figure', width: 4 },
          { title: 'What it should be', width: 4 },
          { title: 'From where, of when', width: 5 },
        ],
        groups: [
          {
            title: 'The latest of each',
            rows: measures.map(({ entry, figures }) => [
              html`<a class="govuk-link" href="/registers/${entry.register}/${entry.id}"><strong>${entry.name}</strong></a>
                ${figures.length > 1 && html`<span class="tw-table__second">and ${counted(figures.length - 1, 'figure')} before</span>`}`,
              ...latest(figures[0]),
            ]),
          },
        ],
      }),
    })}
    ${section({
      title: 'Priorities',
      content: html`<ul class="tw-named">${priorities.map(
        ({ id, name, register }) =>
          html`<li class="tw-people__person"><a class="govuk-link" href="/registers/${register}/${id}"><strong>${name}</strong></a></li>`,
      )}</ul>`,
    })}
    ${
      readsParticipation &&
      section({
        title: 'How children and families took part',
        content: html`<p class="govuk-body"><a class="govuk-link" href="/registers/participation">What they said, and what came of it</a> · <a class="govuk-link" href="/registers/participation/figures">Figures</a></p>`,
      })
    }`,
  })
}

function latest(figure: PartnershipFigure | undefined): readonly Child[] {
  if (!figure) return ['None yet', '', '']
  return [
    figure.value === undefined
      ? 'Not shown: our own count is small, or not yours to see'
      : html`<strong>${inWords(figure.value, figure.unit)}</strong>${figure.from && html`<span class="tw-table__second">${counted(figure.from.inCare, 'child', 'children')} in our care of ${figure.from.population.toLocaleString('en-GB')}</span>`}`,
    html`${band(figure)}${figure.stands && html`<span class="tw-table__second"><strong>${standsInWords[figure.stands]}</strong></span>`}`,
    html`${figure.source}<span class="tw-table__second">as at ${plainDateInWords(figure.on)}${figure.publishedOn && `, published ${plainDateInWords(figure.publishedOn)}`}</span>`,
  ]
}

const standsInWords = {
  within: 'As it should be',
  below: 'Below what it should be',
  above: 'Above what it should be',
} as const

const units: Readonly<Record<string, string>> = {
  percent: '%',
  years: ' years',
  rate: ' for every 10,000 children',
  children: ' children',
}

const inWords = (value: number, unit: string): string =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })}${units[unit] ?? ''}`

function band({ least, most, unit }: PartnershipFigure): string {
  if (least === undefined && most === undefined) return 'Nothing is set'
  if (least === undefined) return `At most ${inWords(most ?? 0, unit)}`
  return most === undefined
    ? `At least ${inWords(least, unit)}`
    : `Between ${least.toLocaleString('en-GB')} and ${inWords(most, unit)}`
}
