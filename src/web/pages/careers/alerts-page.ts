import type { TopicRules } from '../../../cases/updates/topics.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { html, type Html } from '../../html.ts'
import type { Form } from '../../web.ts'
import { subscribeForm } from '../updates/subscribe-form.ts'
import { alertsAddress, start } from './addresses.ts'
import { careersPage, type Shown } from './careers-page.ts'

interface AlertsPageProps extends Shown {
  readonly rules: TopicRules
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** To be told of jobs as they come. */
export const alertsPage = ({ web, request, rules, typed, problems }: AlertsPageProps): Html =>
  careersPage({
    ...{ web, request, problems, title: 'Tell me of new jobs' },
    back: { text: 'All jobs', href: start },
    heading: {
      text: 'Tell me of new jobs',
      lead: 'We write to you when a job comes up that you may like.',
    },
    content: subscribeForm({
      ...{ web, csrfToken: request.csrfToken, rules, action: alertsAddress, typed, problems },
      asks: { about: 'Which kinds of job?', agreed: 'You may write to me about jobs' },
    }),
  })

/** What was done, in a sentence or two. */
export const donePage = ({
  web,
  request,
  title,
  words,
}: Shown & { readonly title: string; readonly words: string }): Html =>
  careersPage({
    ...{ web, request, title },
    heading: { text: title },
    content: html`<p class="govuk-body">${words}</p><p class="govuk-body"><a class="govuk-link" href="${start}">Look at the jobs</a></p>`,
  })
