import type { FactorCounts } from '../../../cases/sign-in/second-step.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { passkeyBox } from './passkey-box.ts'

interface SecondStepProps {
  readonly web: Web
  readonly csrfToken: string
  readonly to: string
  readonly factors: FactorCounts
  readonly wrong?: string
}

/** After the password: a code of the app, a passkey, or a recovery code. */
export function secondStepPage({ web, csrfToken, to, factors, wrong }: SecondStepProps): Html {
  const label = factors.hasApp ? 'Code from your app' : 'Recovery code'
  return page({
    site: web.site,
    title: 'One more step',
    back: { text: 'Sign in', href: '/sign-in' },
    heading: { text: 'One more step' },
    errors: wrong ? [{ text: wrong, href: '#code' }] : [],
    scripts: ['passkey.js'],
    content: html`${
      factors.passkeys > 0 && passkeyBox({ csrfToken, to, words: 'Use your passkey' })
    }
      <form method="post" action="/sign-in/code" novalidate>
        <input type="hidden" name="_csrf" value="${csrfToken}">
        <input type="hidden" name="to" value="${to}">
        ${input({
          id: 'code',
          name: 'code',
          label: { text: label },
          hint: {
            text: factors.hasApp
              ? 'Six digits; each code works once. If you have lost your phone, type a recovery code instead.'
              : 'One of those you wrote down; each works once. Typing it is for when you have lost your passkey.',
          },
          autocomplete: 'one-time-code',
          spellcheck: false,
          classes: 'govuk-input--width-10',
          ...(wrong ? { errorMessage: { text: wrong } } : {}),
        })}
        ${button({ text: 'Go on', preventDoubleClick: true })}
      </form>
      <p class="govuk-body"><a class="govuk-link" href="/sign-in/forgotten">I have none of these</a></p>`,
  })
}
