import type { FastifyRequest } from 'fastify'
import type { NewsItem } from '../../../cases/directory/news.ts'
import type { TopicRules } from '../../../cases/updates/topics.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { dateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Form, Web } from '../../web.ts'
import { offerAddress, start as directory } from '../directory/addresses.ts'
import { directoryPage } from '../directory/directory-page.ts'
import { askedWords } from '../updates/link-pages.ts'
import { subscribeForm } from '../updates/subscribe-form.ts'
import { newsAddress, start, updatesAddress } from './addresses.ts'

interface Shown {
  readonly web: Web
  readonly request: FastifyRequest
}

const byEmail = (): Html =>
  button({ text: 'Get news by e-mail', href: updatesAddress, classes: 'govuk-button--secondary' })

/** What is new in the local offers, the latest first. */
export const newsListPage = ({
  web,
  request,
  news,
}: Shown & { readonly news: readonly NewsItem[] }): Html =>
  directoryPage({
    ...{ web, request },
    title: 'News of help for families',
    back: { text: 'Find help', href: directory },
    heading: {
      text: 'News of help for families',
      lead: 'New places, new groups and things that change, for children and families near you.',
    },
    content: html`${byEmail()}
      ${news.length === 0 && html`<p class="govuk-body">There is no news now.</p>`}
      <ul class="tw-directory__offers">${news.map(
        (item) => html`<li>
        <h2 class="govuk-heading-s"><a class="govuk-link" href="${newsAddress(item.id)}">${item.title}</a></h2>
        <p class="govuk-body">${dateInWords(item.on)}</p>
      </li>`,
      )}</ul>`,
  })

/** One piece of news. */
export const newsItemPage = ({ web, request, item }: Shown & { readonly item: NewsItem }): Html =>
  directoryPage({
    ...{ web, request },
    title: item.title,
    back: { text: 'All news', href: start },
    heading: { text: item.title, caption: dateInWords(item.on) },
    content: html`${item.paragraphs.map((one) => html`<p class="govuk-body">${one}</p>`)}
      ${more(item, web)}
      ${byEmail()}`,
  })

function more({ offers }: NewsItem, { office }: Web): Child {
  const named = (office.practice.catalogue.directory?.offers ?? []).filter(({ id }) =>
    offers.includes(id),
  )
  return (
    named.length > 0 &&
    html`<h2 class="govuk-heading-m">Find out more</h2>
    <ul class="govuk-list">${named.map(({ id, title }) => html`<li><a class="govuk-link" href="${offerAddress(id)}">${title}</a></li>`)}</ul>`
  )
}

interface NewsByEmailProps extends Shown {
  readonly rules: TopicRules
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** To get news by e-mail. */
export const newsByEmailPage = ({ web, request, rules, typed, problems }: NewsByEmailProps): Html =>
  directoryPage({
    ...{ web, request },
    title: 'Get news by e-mail',
    back: { text: 'All news', href: start },
    errors: problems.map(({ question, message }) => ({
      text: message,
      ...(question === '' ? {} : { href: `#${question}` }),
    })),
    heading: {
      text: 'Get news by e-mail',
      lead: 'We write to you when there is news for families. We ask for your e-mail address and for nothing else.',
    },
    content: subscribeForm({
      ...{ web, csrfToken: request.csrfToken, rules, action: updatesAddress, typed, problems },
      asks: { about: 'What do you want to hear of?', agreed: 'You may write to me with news' },
    }),
  })

export const newsAskedPage = ({ web, request }: Shown): Html =>
  directoryPage({
    ...{ web, request },
    title: 'Look in your e-mail',
    heading: { text: 'Look in your e-mail' },
    content: html`<p class="govuk-body">${askedWords}</p>
      <p class="govuk-body"><a class="govuk-link" href="${start}">Read the news</a></p>`,
  })
