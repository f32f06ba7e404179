import type { TopicRules } from '../../../cases/updates/topics.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { field, type Form, type Web } from '../../web.ts'
import { wrongIn } from '../careers/careers-page.ts'

interface SubscribeFormProps {
  readonly web: Web
  readonly csrfToken: string
  readonly rules: TopicRules
  readonly action: string
  /** What the boxes ask: "Which kinds of job?". */
  readonly asks: { readonly about: string; readonly agreed: string }
  readonly typed: Form
  readonly problems: readonly Problem[]
}

/** Name and e-mail address, as forms of the public ask for them. */
export const nameAndEmail = (typed: Form, problems: readonly Problem[]): Html =>
  html`${input({
    ...{ id: 'name', name: 'name', value: field(typed, 'name'), autocomplete: 'name' },
    label: { text: 'Your name' },
    ...wrongIn(problems)('name'),
  })}${emailBox(typed, problems)}`

const emailBox = (typed: Form, problems: readonly Problem[]): Html =>
  input({
    ...{ id: 'email', name: 'email', value: field(typed, 'email'), autocomplete: 'email' },
    ...{ type: 'email', spellcheck: false },
    label: { text: 'Your e-mail address' },
    ...wrongIn(problems)('email'),
  })

/** To be told of something by e-mail: who, of what, and that they agree. */
export function subscribeForm(props: SubscribeFormProps): Html {
  const { web, csrfToken, rules, action, asks, typed, problems } = props
  const lists = [
    { name: 'about', legend: asks.about, options: rules.about },
    { name: 'localities', legend: 'Where?', options: rules.localities },
  ].filter(({ options }) => Object.keys(options).length > 0)
  return html`${!(web.hasPost && web.address) && html`<p class="govuk-inset-text">We have no way to send e-mail now. We keep what you write here, and send you a link once we can.</p>`}
    <form class="tw-directory__search" method="post" action="${action}" novalidate>
      <input type="hidden" name="_csrf" value="${csrfToken}">
      ${rules.asksName ? nameAndEmail(typed, problems) : emailBox(typed, problems)}
      ${lists.map(({ name, legend, options }) =>
        checkboxes({
          name,
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
          hint: { text: 'Tick none to be told of them all.' },
          values: chosenIn(typed[name]),
          items: Object.entries(options).map(([value, text]) => ({ value, text })),
        }),
      )}
      ${checkboxes({
        name: 'agreed',
        idPrefix: 'agreed',
        values: field(typed, 'agreed') === 'yes' ? ['yes'] : [],
        items: [{ value: 'yes', text: asks.agreed }],
        hint: {
          text: `We stop after ${counted(rules.months, 'month')}, or as soon as you tell us to. Each e-mail has a link for that. Then we forget you.`,
        },
        ...wrongIn(problems)('agreed'),
      })}
      ${button({ text: 'Tell me', preventDoubleClick: true })}
    </form>`
}
