import type { Account } from '../../../cases/sign-in/account.ts'
import { addDays } from '../../../engine/calendar-days.ts'
import { dateInLondon, milliseconds } from '../../../engine/temporal.ts'
import { dateInWords, instantInWords, plainDateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'
import { smallForm, type AccountProps } from './account-form.ts'

/** Keys by which programs ask in one's name: those there are, and a form for another. Nothing for most. */
export function keysSection(props: AccountProps): Html | false {
  const { apiKeys, mayMakeApiKeys } = props.account
  if (!mayMakeApiKeys && apiKeys.length === 0) return false
  return html`<h2 class="govuk-heading-m tw-next" id="keys">Keys for programs</h2>
    <p class="govuk-body">A program that sends a key asks in your name: it sees what you may see, and the audit says it was you. Give each program a key of its own, and take away one that nobody needs. <a class="govuk-link" href="/about/api">What programs can ask</a></p>
    ${apiKeys.length > 0 && keysTable(props)}
    ${mayMakeApiKeys && keyForm(props)}`
}

const keysTable = (props: AccountProps): Html =>
  workTable({
    caption: 'Your keys',
    columns: [
      { title: 'Key', plainOnPhone: true },
      { title: 'Last day' },
      { title: 'Last used' },
      { title: 'Take away', hideTitle: true },
    ],
    groups: [
      {
        title: 'Keys',
        rows: props.account.apiKeys.map((key) => [
          html`<strong>${key.name}</strong><span class="tw-table__second">made ${instantInWords(key.made_at)}</span>`,
          lastDay(key, props.account.now),
          key.last_used_at ? instantInWords(key.last_used_at) : 'Not yet',
          smallForm(
            props,
            '/account/keys/revoke',
            html`<input type="hidden" name="key" value="${key.id}">
              ${button({
                html: html`Take away<span class="govuk-visually-hidden">: ${key.name}</span>`,
                classes: 'govuk-button--secondary tw-small-button',
              })}`,
          ),
        ]),
      },
    ],
  })

/** A key works until the day is over, which is the midnight that is kept. */
function lastDay({ expires_at: end }: Account['apiKeys'][number], now: string): string {
  const day = dateInWords(addDays(dateInLondon(end), -1))
  return milliseconds(end) <= milliseconds(now) ? `${day}: it works no more` : day
}

function keyForm(props: AccountProps): Html {
  const { account, refusal, typed } = props
  const wrong = (name: string) => {
    const message =
      refusal?.kind === 'invalid' &&
      refusal.problems.find(({ question }) => question === name)?.message
    return message ? { errorMessage: { text: message } } : {}
  }
  return smallForm(
    props,
    '/account/keys',
    html`${input({
      id: 'key-name',
      name: 'key-name',
      label: { text: 'What is the key for?' },
      hint: { text: 'For example “monthly report”, so that you know which to take away.' },
      value: typed?.name ?? '',
      classes: 'govuk-input--width-20',
      ...wrong('key-name'),
    })}
      ${input({
        id: 'key-expires',
        name: 'key-expires',
        type: 'date',
        label: { text: 'The last day on which it works' },
        hint: { text: `No later than ${plainDateInWords(account.latestApiKeyOn)}.` },
        value: typed?.expiresOn ?? '',
        classes: 'govuk-input--width-10',
        ...wrong('key-expires'),
      })}
      ${button({ text: 'Make a key', classes: 'govuk-button--secondary' })}`,
  )
}
