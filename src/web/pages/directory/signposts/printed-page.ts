import type { FastifyRequest } from 'fastify'
import type { FamilyList } from '../../../../cases/directory/family-list.ts'
import { html, type Html } from '../../../html.ts'
import { publicPage } from '../../../layout/public-page.ts'
import type { Web } from '../../../web.ts'
import { signpostFacts } from '../family/signpost-facts.ts'

/** The short list as it is handed over: as a family reads it, and nothing on it that says whose it is. */
export const printedPage = ({
  web,
  list: { signposts, code },
  link,
  back,
}: {
  readonly web: Web
  readonly request: FastifyRequest
  readonly list: FamilyList
  readonly link: string
  readonly back: string
}): Html =>
  publicPage({
    site: web.site,
    title: 'Places that can help',
    heading: { text: 'Places that can help' },
    content: html`<p class="govuk-body tw-only-on-screen">Choose “Print” in your browser now: this page cannot be opened again. <a class="govuk-link" href="${back}">Go back</a></p>
      <p class="govuk-body">These are the places that we talked about. You can ring them or write to them.</p>
      ${signposts.map((one) => signpostFacts(one))}
      <h2 class="govuk-heading-m">Did you get in touch?</h2>
      <p class="govuk-body">Tell us here. You do not need to sign in.</p>
      <p class="govuk-body tw-printed__link">${link}</p>
      <p class="govuk-body">You can tell a place your code when you go. It helps us to know that you got help. It does not say who you are.</p>
      <p class="govuk-body">Your code: <strong class="tw-printed__code">${code}</strong></p>`,
  })
