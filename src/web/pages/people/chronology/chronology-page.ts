import type { FastifyRequest } from 'fastify'
import type { ChronologyFile } from '../../../../cases/people/chronology/read-chronology.ts'
import { counted } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { pageLinks } from '../../../parts/page-links.ts'
import type { Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'
import { filterForm, filterInWords } from './filter-form.ts'
import { lineList } from './line-list.ts'
import { patternsSection } from './patterns-section.ts'

interface ChronologyPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: ChronologyFile
  /** The number of what it was narrowed to. */
  readonly filterId: string
  /** Which sheet of the lines, 1 for the newest. */
  readonly sheet: number
  /** What is wrong with what was asked for. */
  readonly wrong?: string | undefined
}

const linesOfASheet = 100

/** The chronology: what happened and when it was recorded, newest first, drawn up from what is stored as it is read. */
export function chronologyPage(props: ChronologyPageProps): Html {
  const { web, request, file, filterId, wrong } = props
  const { practice } = web.office
  const { person, lines, all, wanted } = file
  const narrowed = filterInWords(wanted, file, practice)
  const address = `/people/${person.id}/chronology`
  const query = filterId ? `?filter=${filterId}` : ''
  return page({
    ...frame(request, web),
    title: 'Chronology',
    errors: wrong ? [{ text: wrong, href: '#to-day' }] : [],
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: `${nameOf(person)}: chronology`,
      lead: `${lines.length === all ? counted(all, 'event') : `${lines.length} of ${counted(all, 'event')}`}${narrowed && `, ${narrowed}`}. It builds itself from what is recorded and you may read.`,
      actions: html`${button({ text: 'To print', href: `${address}/print${query}`, classes: 'govuk-button--secondary' })}`,
    },
    content: html`${personSections(person.id, '/chronology')}
      ${narrowed && html`<p class="govuk-body"><a class="govuk-link" href="${address}">Show everything</a></p>`}
      ${sideColumns(sheetOf(props, query), [
        section({ title: 'Patterns', content: patternsSection(file.patterns) }),
        section({
          title: 'Show less, or brothers and sisters too',
          content: filterForm({ file, practice, csrfToken: request.csrfToken, wrong }),
        }),
      ])}`,
  })
}

function sheetOf({ web, file, sheet }: ChronologyPageProps, query: string): Child {
  const newestFirst = file.lines.toReversed()
  if (newestFirst.length === 0) {
    return html`<p class="govuk-body">${file.all === 0 ? 'Nothing is recorded that you may read.' : 'Nothing is like that. Show more, or everything.'}</p>`
  }
  const sheets = Math.ceil(newestFirst.length / linesOfASheet)
  const at = Math.min(Math.max(1, sheet), sheets)
  const shown = newestFirst.slice((at - 1) * linesOfASheet, at * linesOfASheet)
  const address = (to: number): string =>
    `/people/${file.person.id}/chronology${query || '?'}${query ? '&' : ''}sheet=${to}`
  return html`${lineList(shown, { web, file })}
    ${pageLinks({
      label: 'Pages of the chronology',
      page: at,
      pages: sheets,
      addressOf: address,
      previous: 'Newer',
      next: 'Older',
    })}`
}
