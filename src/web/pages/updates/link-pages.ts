import type { Topic, TopicRules } from '../../../cases/updates/topics.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { publicPage } from '../../layout/public-page.ts'
import type { Web } from '../../web.ts'
import { start as careers } from '../careers/addresses.ts'
import { start as news } from '../news/addresses.ts'

interface Shown {
  readonly web: Web
  readonly csrfToken: string
}

const shown = (web: Web, title: string, content: Child): Html =>
  publicPage({ site: web.site, title, heading: { text: title }, content: html`${content}` })

const oneButton = (
  { csrfToken }: Shown,
  { action, words, text }: { action: string; words: string; text: string },
): Html => html`<form method="post" action="${action}">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    <p class="govuk-body">${words}</p>
    ${button({ text, preventDoubleClick: true })}
  </form>`

/** One button: mail programs open links by themselves, and would say yes for somebody who did not. */
export const confirmPage = (
  props: Shown & { readonly rules: TopicRules; readonly action: string },
): Html =>
  shown(
    props.web,
    'Say yes to our e-mails',
    oneButton(props, {
      action: props.action,
      words: `We then write to you when there are ${props.rules.inWords}. Did you not ask for this? Close this page. We forget you in a week.`,
      text: 'Yes, write to me',
    }),
  )

/** Where somebody goes on from a page about their e-mails. */
const onwards = (topic: Topic | undefined): Html =>
  topic === 'jobs'
    ? html`<p class="govuk-body"><a class="govuk-link" href="${careers}">Look at the jobs</a></p>`
    : html`<p class="govuk-body"><a class="govuk-link" href="${news}">Read the news</a></p>`

export const confirmedPage = (web: Web, topic: Topic): Html =>
  shown(
    web,
    'We will tell you',
    html`<p class="govuk-body">You said yes, and we write to you when there is something new. Each e-mail has a link to stop.</p>${onwards(topic)}`,
  )

export const stopPage = (props: Shown & { readonly action: string }): Html =>
  shown(
    props.web,
    'Stop these e-mails',
    oneButton(props, {
      action: props.action,
      words: 'We then write no more of this to you, and forget your address.',
      text: 'Stop the e-mails',
    }),
  )

export const stoppedPage = (web: Web): Html =>
  shown(
    web,
    'We have stopped',
    html`<p class="govuk-body">We do not write to you of this any more, and have forgotten your address. You can ask us again at any time.</p>`,
  )

/** They asked: a letter with a link is on its way, to whoever reads that address. */
export const askedWords =
  'We have sent you an e-mail with a link. Open the link and say yes. We write nothing else until you do. Is there no e-mail? Look in your junk mail, and see that you typed your address right.'
