import type { FastifyRequest } from 'fastify'
import type { FoundServices } from '../../../cases/directory/find-services.ts'
import { dayInFull } from '../../../engine/directory/schedule-words.ts'
import { termsOf } from '../../../engine/directory/terms.ts'
import { counted, listInWords } from '../../../engine/words.ts'
import { html, type Html } from '../../html.ts'
import { sideColumns } from '../../layout/columns.ts'
import { pageLinks } from '../../parts/page-links.ts'
import type { Form, Web } from '../../web.ts'
import { start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { searchForm } from './search-form.ts'
import { servicesList } from './services-list.ts'

interface ResultsPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly typed: Form
  readonly found: FoundServices
  /** Of a need that was chosen and not typed. */
  readonly topic?: string | undefined
  /** Where another page of it is. */
  readonly address: string
}

/** What was found, the likeliest or the nearest first, with the search beside it to be narrowed. */
export function resultsPage(props: ResultsPageProps): Html {
  const { web, request, typed, found, topic } = props
  const { practice } = web.office
  const title = topic ?? 'Help we found'
  return directoryPage({
    ...{ web, request, title },
    back: { text: 'Find help', href: start },
    heading: { text: title },
    content: sideColumns(
      html`<p class="govuk-body" role="status"><strong>${counted(found.total, 'service')}</strong>${meant(web, found)}</p>
        <p class="govuk-body tw-directory__narrow"><a class="govuk-link" href="#said">Change what you look for</a></p>
        ${found.total === 0 ? nothing() : servicesList(found.services)}${pages(props)}`,
      searchForm({
        ...{ practice, csrfToken: request.csrfToken, typed, inFull: true },
        postcodeUnknown: found.postcodeUnknown,
      }),
    ),
  })
}

/** What their words were taken to mean, so that nobody wonders at what was found or left out. */
export function meant({ office }: Web, { sought, loosened, district }: FoundServices): Html {
  const { catalogue, pack } = office.practice
  const rules = catalogue.directory
  const labels = rules
    ? sought.terms.flatMap((id) => termsOf(rules).get(id)?.label.toLowerCase() ?? [])
    : []
  const asked = asksInWords(sought.asks, office.practice)
  const place = pack.districts.find(({ id }) => id === district)?.name
  return html`${labels.length > 0 && html` for: ${listInWords(labels)}`}${place && html`<br>For people who live in ${place}`}
    ${asked.length > 0 && html`<br>${loosened ? 'Nothing has all you asked for, so we left out: ' : 'Only: '}${listInWords(asked)}`}`
}

function asksInWords(
  { age, day, isFree, features = [] }: FoundServices['sought']['asks'],
  { catalogue }: Web['office']['practice'],
): readonly string[] {
  const known = catalogue.directory?.features ?? []
  return [
    ...(age === undefined ? [] : [`age ${age}`]),
    ...(day ? [`open on ${dayInFull(day)}`] : []),
    ...(isFree ? ['free'] : []),
    ...features.flatMap((id) => known.find((one) => one.id === id)?.label.toLowerCase() ?? []),
  ]
}

const nothing = (): Html => html`<p class="govuk-body">We found nothing like that. You can:</p>
  <ul class="govuk-list govuk-list--bullet">
    <li>use fewer or other words</li>
    <li>take out the age, the place or the time</li>
    <li><a class="govuk-link" href="${start}">choose from a list</a></li>
    <li><a class="govuk-link" href="/request-support">ask us for help</a></li>
  </ul>`

const pages = ({ found, address }: ResultsPageProps): Html | undefined =>
  pageLinks({
    label: 'Pages of services',
    page: found.page,
    pages: found.pages,
    addressOf: (page) => `${address}?page=${page}`,
  })
