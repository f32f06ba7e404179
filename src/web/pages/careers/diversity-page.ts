import type { Diversity, DiversityCell } from '../../../cases/careers/equal-opportunities.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { table } from '../../govuk/table.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { frame } from '../../frame.ts'
import { driveAddress } from './addresses.ts'
import type { Shown } from './careers-page.ts'

const numeric = 'numeric' as const

/** Who works here, who applies and how far they get, by what they said of themselves: counts of many, and nobody's answer. */
export function diversityPage({
  web,
  request,
  diversity,
}: Shown & { readonly diversity: Diversity }): Html {
  const { from, to, smallest, here } = diversity
  const nobodyApplied = diversity.stages[0]?.many === 0
  return page({
    ...frame(request, web),
    title: 'Who works here, and who applies',
    back: { text: 'Recruitment', href: driveAddress },
    heading: {
      text: 'Who works here, and who applies',
      lead: `Those who worked here on ${plainDateInWords(here.on)}, and those who applied from ${plainDateInWords(from)} to ${plainDateInWords(to)}, by what they said of themselves.`,
    },
    content: html`<p class="govuk-body">Answers are kept apart from names, and nobody can open them. A number below ${smallest}, and one it could be worked out from, is written [c]. Shares are of all who work here, and of all who got as far. Those who work here are counted at the end of each quarter, and those who apply at the end of each month. “–” is what those who work here are not asked.</p>
    ${nobodyApplied && html`<p class="govuk-body">${here.all === 0 ? 'Nobody applied in those months, and nobody who works here was counted yet.' : 'Nobody applied in those months.'}</p>`}
    ${(!nobodyApplied || here.all > 0) && figures(diversity, nobodyApplied)}`,
  })
}

/** Columns of noughts say no more than one sentence does: where nobody applied, only those who work here are shown. */
function figures(diversity: Diversity, nobodyApplied: boolean): Html {
  const { questions, here } = diversity
  const stages = nobodyApplied ? [] : diversity.stages
  const asked = nobodyApplied ? questions.filter(({ rows }) => rows[0]?.here) : questions
  return html`${aims(diversity)}
    ${tableOf('Everybody', stages, [['All', html`${here.all}`, stages.map(({ many }) => html`${many}`)]])}
    ${asked.map(({ title, rows }) =>
      tableOf(
        title,
        stages,
        rows.map((row) => [
          row.title,
          inCell(row.here),
          nobodyApplied ? [] : row.cells.map(inCell),
        ]),
      ),
    )}`
}

const aims = ({ aims: all }: Diversity): Html | false =>
  all.length > 0 &&
  table({
    caption: 'What we aim for',
    classes: 'tw-careers__figures',
    head: [
      { text: 'Share' },
      ...['Aim', 'Work here', 'Appointed'].map((text) => ({ text, format: numeric })),
    ],
    rows: all.map(({ title, aim, here, appointed }) => [
      { text: title },
      { text: aim === undefined ? 'No number given' : `${aim}%`, format: numeric },
      { html: inCell(here), format: numeric },
      { html: inCell(appointed), format: numeric },
    ]),
  })

const tableOf = (
  caption: string,
  stages: Diversity['stages'],
  rows: readonly (readonly [string, Html, readonly Html[]])[],
): Html =>
  table({
    caption,
    classes: 'tw-careers__figures',
    head: [
      { text: 'What they said' },
      ...['Work here', ...stages.map(({ title }) => title)].map((text) => ({
        text,
        format: numeric,
      })),
    ],
    rows: rows.map(([said, here, cells]) => [
      { text: said },
      ...[here, ...cells].map((cell) => ({ html: cell, format: numeric })),
    ]),
  })

function inCell(cell: DiversityCell | undefined): Html {
  if (!cell) return html`–`
  const { many, percent } = cell
  if (many === undefined) {
    return html`<abbr title="Not shown: a small number, or one it could be worked out from">[c]</abbr>`
  }
  return html`${many}${percent !== undefined && html` <span class="tw-careers__share">(${percent.toFixed(1)}%)</span>`}`
}
