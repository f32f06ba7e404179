import type { FastifyRequest } from 'fastify'
import type { DirectoryFigures } from '../../../../cases/directory/read-figures.ts'
import type { ShownLines, TakenUpCount } from '../../../../engine/directory/taken-up.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { workTable } from '../../../parts/work-table.ts'
import type { Web } from '../../../web.ts'
import { periodForm } from '../../measures/period-form.ts'
import type { Asked } from '../../measures/addresses.ts'
import { figuresAddress } from '../addresses.ts'
import { districtInWords, needInWords } from './gap-words.ts'

interface FiguresPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly asked: Asked
  readonly figures: DirectoryFigures
  /** The same as a file. */
  readonly download: string
}

/** What became of signposting, and what families looked for in vain. */
export function figuresPage({ web, request, asked, figures, download }: FiguresPageProps): Html {
  const { period, all, services, districts, areas } = figures
  const { measures } = web.office.practice.catalogue
  const area = web.office.practice.pack.geographies?.[0]?.title ?? 'Area'
  return page({
    ...frame(request, web),
    title: 'What families take up, and what they do not find',
    heading: {
      text: 'What families take up, and what they do not find',
      lead: `${plainDateInWords(period.from)} to ${plainDateInWords(period.to)}`,
    },
    content: html`${periodForm({ action: figuresAddress, asked })}
      <p class="govuk-body"><a class="govuk-link" href="${download}">Take these figures away as a file</a></p>
      ${section({ title: 'Pointed to a service', content: whole(all) })}
      <p class="tw-small">Numbers below ${measures?.smallestShared ?? ''} are not shown, nor any from which one could be worked out: [c].</p>
      ${lines('By service', 'Service', services)}
      ${lines(`By ${area}`, area, areas)}
      ${lines('By district', 'District', districts)}
      ${gaps(web, figures)}`,
  })
}

function whole(all: TakenUpCount | undefined): Html {
  if (!all) return html`<p class="govuk-body">Too few for the whole to be shown: [c].</p>`
  return html`<ul class="tw-counts">
    <li><span>Families pointed to a service</span><strong>${all.pointed}</strong></li>
    <li><span>Known to have taken it up</span><strong>${all.yes}</strong></li>
    <li><span>Not yet, or it did not suit</span><strong>${all.otherwise}</strong></li>
    <li><span>Not known</span><strong>${all.notKnown}</strong></li>
  </ul>
  <p class="tw-small">A child counts once for each service that the family was pointed to. “Not known” is not “not taken up”.</p>`
}

const hiddenNumber = '[c]'

function lines(title: string, what: string, { lines: all, whole: isHidden }: ShownLines): Html {
  const there = all.filter(({ pointed, hidden }) => pointed > 0 || hidden)
  return section({
    title,
    content: isHidden
      ? html`<p class="govuk-body">Too few for any of it to be shown: [c].</p>`
      : there.length === 0
        ? html`<p class="govuk-body">Nobody in these days.</p>`
        : workTable({
            caption: title,
            columns: [
              { title: what, plainOnPhone: true },
              ...['Pointed to', 'Taken up', 'Not yet, or did not suit', 'Not known'].map(
                (column) => ({ title: column, numeric: true }),
              ),
            ],
            groups: [
              {
                title,
                rows: there.map((line) => [
                  line.title,
                  ...[line.pointed, line.yes, line.otherwise, line.notKnown].map((number) =>
                    line.hidden ? hiddenNumber : String(number),
                  ),
                ]),
              },
            ],
          }),
  })
}

function gaps({ office }: Web, { gaps: all }: DirectoryFigures): Html {
  const { practice } = office
  return section({
    title: 'Looked for, and not found',
    content: html`<p class="govuk-body">Searches that found nothing, as the need they were understood as and the district they were for. Nobody’s words are kept, nor who looked: these are searches of whole months, and not people.</p>
      ${
        all.length === 0
          ? html`<p class="govuk-body">Every search found something.</p>`
          : workTable({
              caption: 'Searches that found nothing',
              columns: [
                { title: 'Need', plainOnPhone: true },
                { title: 'District' },
                { title: 'Searches', numeric: true },
              ],
              groups: [
                {
                  title: 'Most often first',
                  rows: all.map(({ need, district, many }) => [
                    needInWords(need, practice),
                    districtInWords(district, practice),
                    String(many),
                  ]),
                },
              ],
            })
      }`,
  })
}
