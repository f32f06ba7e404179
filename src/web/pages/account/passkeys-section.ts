import { instantInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'
import { smallForm, type AccountProps } from './account-form.ts'

/** The passkeys somebody has, and the way to add one in a browser that can. */
export function passkeysSection(props: AccountProps): Html {
  const { account, request } = props
  return html`<h2 class="govuk-heading-m tw-next">Passkeys</h2>
    <p class="govuk-body">A passkey is kept by your machine, phone or security key and opened by your finger, face or PIN. With one you need no password.</p>
    ${account.keys.length > 0 && passkeysTable(props)}
    <div data-passkey="add" data-token="${request.csrfToken}" hidden>
      <p class="govuk-error-message" role="alert" data-passkey-wrong></p>
      ${input({
        id: 'passkey-name',
        name: 'passkey-name',
        label: { text: 'What will you call it?' },
        hint: {
          text: 'For example “work laptop”, so that you know which to take away when you lose it.',
        },
        classes: 'govuk-input--width-20',
      })}
      ${button({ text: 'Add a passkey', type: 'button' })}
    </div>
    <noscript><p class="govuk-body">Adding a passkey needs a browser that runs scripts. An app that makes codes does not.</p></noscript>`
}

const passkeysTable = (props: AccountProps): Html =>
  workTable({
    caption: 'Your passkeys',
    columns: [
      { title: 'Passkey', plainOnPhone: true },
      { title: 'Added' },
      { title: 'Last used' },
      { title: 'Take away', hideTitle: true },
    ],
    groups: [
      {
        title: 'Passkeys',
        rows: props.account.keys.map((key) => [
          html`<strong>${key.name}</strong>`,
          instantInWords(key.addedAt),
          key.lastUsedAt ? instantInWords(key.lastUsedAt) : 'Not yet',
          smallForm(
            props,
            '/account/passkeys/remove',
            html`<input type="hidden" name="passkey" value="${key.id}">
              ${button({
                html: html`Take away<span class="govuk-visually-hidden">: ${key.name}</span>`,
                classes: 'govuk-button--secondary tw-small-button',
              })}`,
          ),
        ]),
      },
    ],
  })
