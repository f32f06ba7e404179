import type { JobWords } from '../../../cases/careers/published.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { field, type Form } from '../../web.ts'
import { alertsAddress, start, stopAddress } from './addresses.ts'
import { careersPage, wrongIn, type Shown } from './careers-page.ts'

interface AlertsPageProps extends Shown {
  readonly words: JobWords
  readonly months: number
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** Name and e-mail address, as two forms ask for them. */
export const nameAndEmail = (typed: Form, problems: readonly Problem[]): Html =>
  html`${input({
    ...{ id: 'name', name: 'name', value: field(typed, 'name'), autocomplete: 'name' },
    label: { text: 'Your name' },
    ...wrongIn(problems)('name'),
  })}${input({
    ...{ id: 'email', name: 'email', value: field(typed, 'email'), autocomplete: 'email' },
    ...{ type: 'email', spellcheck: false },
    label: { text: 'Your e-mail address' },
    ...wrongIn(problems)('email'),
  })}`

/** To be told of jobs as they come. */
export function alertsPage({
  web,
  request,
  words,
  months,
  typed,
  problems,
}: AlertsPageProps): Html {
  return careersPage({
    ...{ web, request, problems, title: 'Tell me of new jobs' },
    back: { text: 'All jobs', href: start },
    heading: {
      text: 'Tell me of new jobs',
      lead: 'We write to you when a job comes up that you may like.',
    },
    content: html`${!(web.hasPost && web.address) && html`<p class="govuk-inset-text">We have no way to send e-mail now. We keep what you write here, and write to you once we can.</p>`}
    <form class="tw-directory__search" method="post" action="${alertsAddress}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${nameAndEmail(typed, problems)}
      ${(['kind', 'localities'] as const).map((name) =>
        checkboxes({
          name,
          classes: 'govuk-checkboxes--small',
          fieldset: {
            legend: {
              text: name === 'kind' ? 'Which kinds of job?' : 'Where?',
              classes: 'govuk-fieldset__legend--s',
            },
          },
          hint: { text: 'Tick none to be told of them all.' },
          values: chosenIn(typed[name]),
          items: Object.entries(words[name]).map(([value, text]) => ({ value, text })),
        }),
      )}
      ${checkboxes({
        name: 'agreed',
        idPrefix: 'agreed',
        values: field(typed, 'agreed') === 'yes' ? ['yes'] : [],
        items: [{ value: 'yes', text: 'You may write to me about jobs' }],
        hint: {
          text: `We stop after ${counted(months, 'month')}, or as soon as you tell us to. Each e-mail has a link for that.`,
        },
        ...wrongIn(problems)('agreed'),
      })}
      ${button({ text: 'Tell me', preventDoubleClick: true })}
    </form>`,
  })
}

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

/** One button: mail programs open links by themselves, and would stop what nobody asked them to. */
export const stopPage = ({ web, request, token }: Shown & { readonly token: string }): Html =>
  careersPage({
    ...{ web, request, title: 'Hear no more about jobs' },
    heading: { text: 'Hear no more about jobs' },
    content: html`<form method="post" action="${stopAddress(token)}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <p class="govuk-body">We then stop all our e-mails about jobs to this address.</p>
      ${button({ text: 'Stop the e-mails', preventDoubleClick: true })}
    </form>`,
  })
