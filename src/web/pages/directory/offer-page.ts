import type { FastifyRequest } from 'fastify'
import type { GivenItem } from '../../../cases/directory/given-under-offer.ts'
import type { FoundService } from '../../../cases/directory/find-services.ts'
import type { readSaidAndDone } from '../../../cases/directory/read-services.ts'
import type { LocalOffer } from '../../../practice/vocabulary/directory.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { feedbackAddress, offerAddress, start, topicAddress } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { saidAndDone } from './feedback-page.ts'
import { givenList } from './given-list.ts'
import { servicesList } from './services-list.ts'

interface OfferPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly offer: LocalOffer
  readonly services: readonly FoundService[]
  /** What may be asked for under it. */
  readonly given: readonly GivenItem[]
  readonly said: Awaited<ReturnType<typeof readSaidAndDone>>
}

/** A local offer: what may be asked for and its services by category, and what was said and done about it. */
export function offerPage(props: OfferPageProps): Html {
  const { web, request, offer, services, given, said } = props
  const groups = offer.categories.map((category) => ({
    category,
    services: services.filter(({ terms }) => terms.includes(category.id)),
    given: given.filter((item) => item.category === category.id),
  }))
  // An offer that the law asks for shows where it has nothing: that is part of what is published.
  const isDue = offer.feedbackWithinMonths !== undefined
  const there = groups.filter(
    (group) => isDue || group.services.length > 0 || group.given.length > 0,
  )
  return directoryPage({
    ...{ web, request },
    title: offer.title,
    back: { text: 'Find help', href: start },
    heading: { text: offer.title, lead: offer.lead },
    content: html`${
      given.length > 0 && offer.gives?.lead.map((words) => html`<p class="govuk-body">${words}</p>`)
    }
      <ul class="tw-directory__topics">${there.map(
        ({ category }) =>
          html`<li><a class="govuk-link" href="#${category.id}">${category.label}</a></li>`,
      )}</ul>
      ${there.map(
        (
          group,
        ) => html`<h2 class="govuk-heading-m" id="${group.category.id}">${group.category.label}</h2>
        ${offer.gives && group.given.length > 0 && givenList(group.given, offer.gives)}
        ${group.services.length > 0 ? servicesList(group.services, 'h3') : group.given.length === 0 && html`<p class="govuk-body">There is nothing here yet. <a class="govuk-link" href="${feedbackAddress}?offer=${offer.id}">Tell us what you need</a>.</p>`}`,
      )}
      ${also(offer)}
      ${offer.reviewed && html`<h2 class="govuk-heading-m">How we look after this offer</h2><p class="govuk-body">${offer.reviewed}</p>`}
      <h2 class="govuk-heading-m">You said, we did</h2>
      ${saidAndDone(said)}
      <p class="govuk-body"><a class="govuk-link" href="${feedbackAddress}?offer=${offer.id}">Tell us what is good, or what is missing</a></p>`,
  })
}

/** What else belongs to the offer, and where it is. */
const also = ({ also: more = [] }: LocalOffer): Child =>
  more.length > 0 &&
  html`<h2 class="govuk-heading-m">More that belongs here</h2>
    <ul class="tw-directory__offers">${more.map(
      ({ title, says, at }) => html`<li>
      <h3 class="govuk-heading-s"><a class="govuk-link" href="${'need' in at ? topicAddress(at.need) : offerAddress(at.offer)}">${title}</a></h3>
      <p class="govuk-body">${says}</p>
    </li>`,
    )}</ul>`
