import type { FastifyRequest } from 'fastify'
import { plansServices } from '../../../cases/directory/read-figures.ts'
import { details } from '../../govuk/details.ts'
import { html, type Html } from '../../html.ts'
import type { Form, Web } from '../../web.ts'
import { start as news } from '../news/addresses.ts'
import { figuresAddress, offerAddress, topicAddress } from './addresses.ts'
import { directoryPage } from './directory-page.ts'
import { searchForm } from './search-form.ts'

interface StartPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly typed: Form
  readonly counts: ReadonlyMap<string, number>
}

/** Where a family begins: the search, what others look for, and the local offers. */
export function startPage({ web, request, typed, counts }: StartPageProps): Html {
  const { practice } = web.office
  const { needs = [], offers = [] } = practice.catalogue.directory ?? {}
  const plans = request.signedIn && plansServices(practice, request.signedIn.caller)
  return directoryPage({
    ...{ web, request },
    title: 'Find help near you',
    heading: {
      text: 'Find help near you',
      lead: 'Help and things to do for children, young people and families. You do not need to sign in, and we do not keep what you look for.',
    },
    content: html`${plans && html`<p class="govuk-body"><a class="govuk-link" href="${figuresAddress}">What families take up, and what they do not find</a></p>`}${searchForm({ practice, csrfToken: request.csrfToken, typed })}
      ${practice.catalogue.groups && html`<p class="govuk-body"><a class="govuk-link" href="/whats-on">See what is on at our centres, and book a place</a></p>`}
      ${practice.catalogue.directory?.news && html`<p class="govuk-body"><a class="govuk-link" href="${news}">Read what is new, or get it by e-mail</a></p>`}
      <h2 class="govuk-heading-m">What people look for</h2>
      <ul class="tw-directory__topics">${needs
        .filter(({ id }) => counts.has(id))
        .map(
          ({ id, label }) =>
            html`<li><a class="govuk-link" href="${topicAddress(id)}">${label}</a></li>`,
        )}</ul>
      <h2 class="govuk-heading-m">Our local offers</h2>
      <ul class="tw-directory__offers">${offers.map(
        (offer) => html`<li>
          <h3 class="govuk-heading-s"><a class="govuk-link" href="${offerAddress(offer.id)}">${offer.title}</a></h3>
          <p class="govuk-body">${offer.lead}</p>
        </li>`,
      )}</ul>
      ${details({
        summaryText: 'What we keep when you look here',
        html: html`<p class="govuk-body">We count how many times people look, and how many times we find nothing. We do not keep your words, your postcode or who you are. They stay in your browser until you close it.</p>`,
      })}`,
  })
}
