import type { CareersEvent } from '../../../cases/careers/published.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted, dateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Html } from '../../html.ts'
import type { Form } from '../../web.ts'
import { eventAddress, start } from './addresses.ts'
import { nameAndEmail } from '../updates/subscribe-form.ts'
import { careersPage, type Shown } from './careers-page.ts'
import { clockInWords } from './job-words.ts'

interface EventPageProps extends Shown {
  readonly event: CareersEvent
  readonly isOver: boolean
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** An event, open to anybody, with two boxes to sign up. */
export function eventPage({ web, request, event, isOver, typed, problems }: EventPageProps): Html {
  const rows = [
    [
      'When',
      `${dateInWords(event.on)}, ${clockInWords(event.opens)} to ${clockInWords(event.ends)}`,
    ],
    ['Where', event.venue],
    ['Getting there', event.access],
    ['Room for', counted(event.capacity, 'person', 'people')],
  ]
  return careersPage({
    ...{ web, request, problems, title: event.name },
    back: { text: 'All jobs', href: start },
    heading: { text: event.name, lead: event.summary },
    content: html`${summaryList({
      rows: rows.map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } })),
    })}
    ${
      isOver
        ? html`<p class="govuk-body"><strong>This event is over.</strong></p>`
        : html`<form class="tw-directory__search" method="post" action="${eventAddress(event.id)}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <h2 class="govuk-heading-m">Say that you come</h2>
      <p class="govuk-body">You do not need an account. We use this for the event and for nothing else.</p>
      ${nameAndEmail(typed, problems)}
      ${button({ text: 'I will come', preventDoubleClick: true })}
    </form>`
    }`,
  })
}
