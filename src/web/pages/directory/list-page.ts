import type { FastifyRequest } from 'fastify'
import type { EntryRow } from '../../../cases/directory/read-services.ts'
import { counted } from '../../../engine/words.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { listAddress, serviceAddress, start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { serviceFacts } from './entry-page.ts'

interface ListPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly services: readonly EntryRow[]
  /** Somebody sent it: it is theirs, and there is nothing to take off. */
  readonly isShared: boolean
  /** What was looked for, where they looked. */
  readonly cameFrom?: { readonly text: string; readonly href: string } | undefined
  /** Where our pages are found, for an address to be sent on. */
  readonly site: string
}

/** A short list to print or send on. Its address says which services, and nothing of whose list it is. */
export function listPage(props: ListPageProps): Html {
  const { web, request, services, isShared, site } = props
  const address = `${site}${listAddress}?of=${services.map(({ id }) => id).join('.')}`
  const title = isShared ? 'A list of services' : 'Your list'
  return directoryPage({
    ...{ web, request, title },
    back: props.cameFrom ?? { text: 'Find help', href: start },
    heading: { text: title },
    content:
      services.length === 0
        ? html`<p class="govuk-body">There is nothing on it yet. Open a service and choose “Put it on your list”.</p>`
        : html`<p class="govuk-body">${counted(services.length, 'service')}. To print the list, choose “Print” in your browser.</p>
          <div class="tw-directory__share">${input({
            id: 'share',
            name: 'share',
            label: { text: 'To send it on, copy this address' },
            hint: { text: 'It says which services. It does not say who you are.' },
            value: address,
            autocomplete: 'off',
          })}</div>
          ${services.map((one) => listed(one, props))}`,
  })
}

const listed = (one: EntryRow, { web, request, isShared }: ListPageProps): Html =>
  html`<section class="tw-directory__listed" aria-labelledby="service-${one.id}">
    <h2 class="govuk-heading-m" id="service-${one.id}"><a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a></h2>
    ${one.status === 'defunct' && html`<p class="govuk-body"><strong>This has closed.</strong></p>`}
    <p class="govuk-body">${one.description}</p>
    ${serviceFacts(one, web)}
    ${one.places.map((place) => html`<p class="govuk-body">${[place.name, place.line, place.town, place.postcode].filter(Boolean).join(', ')}</p>`)}
    ${
      !isShared &&
      html`<form method="post" action="${listAddress}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="remove" value="${one.id}">
      <button class="tw-person__remove">Take it off<span class="govuk-visually-hidden">: ${one.name}</span></button>
    </form>`
    }
  </section>`
