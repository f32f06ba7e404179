import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'

interface PasskeyBoxProps {
  readonly csrfToken: string
  readonly to: string
  readonly words: string
}

/** The button to sign in with a passkey. It is there only in a browser that can: its script shows it. */
export const passkeyBox = ({ csrfToken, to, words }: PasskeyBoxProps): Html =>
  html`<div data-passkey="sign-in" data-token="${csrfToken}" data-to="${to}" hidden>
    <p class="govuk-error-message" role="alert" data-passkey-wrong></p>
    ${button({ text: words, type: 'button', classes: 'govuk-button--secondary' })}
  </div>`
