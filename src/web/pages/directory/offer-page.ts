import type { FastifyRequest } from 'fastify'
import type { FoundService } from '../../../cases/directory/find-services.ts'
import type { readSaidAndDone } from '../../../cases/directory/read-services.ts'
import type { LocalOffer } from '../../../practice/vocabulary/directory.ts'
import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { feedbackAddress, start } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { saidAndDone } from './feedback-page.ts'
import { servicesList } from './services-list.ts'

interface OfferPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly offer: LocalOffer
  readonly services: readonly FoundService[]
  readonly said: Awaited<ReturnType<typeof readSaidAndDone>>
}

/** A local offer: its services by category, and what was said and done about it. */
export function offerPage({ web, request, offer, services, said }: OfferPageProps): Html {
  const groups = offer.categories.map((category) => ({
    category,
    services: services.filter(({ terms }) => terms.includes(category.id)),
  }))
  const there = groups.filter((group) => group.services.length > 0)
  return directoryPage({
    ...{ web, request },
    title: offer.title,
    back: { text: 'Find help', href: start },
    heading: { text: offer.title, lead: offer.lead },
    content: html`<ul class="tw-directory__topics">${there.map(
      ({ category }) =>
        html`<li><a class="govuk-link" href="#${category.id}">${category.label}</a></li>`,
    )}</ul>
      ${there.map(
        (
          group,
        ) => html`<h2 class="govuk-heading-m" id="${group.category.id}">${group.category.label}</h2>
        ${servicesList(group.services, 'h3')}`,
      )}
      <h2 class="govuk-heading-m">You said, we did</h2>
      ${saidAndDone(said)}
      <p class="govuk-body"><a class="govuk-link" href="${feedbackAddress}?offer=${offer.id}">Tell us what is good, or what is missing</a></p>`,
  })
}
