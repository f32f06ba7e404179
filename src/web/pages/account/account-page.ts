import { counted } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { passwordInput } from '../../govuk/password-input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { passwordAdvice } from '../sign-in/password-advice.ts'
import { smallForm, type AccountProps } from './account-form.ts'
import { keysSection } from './keys-section.ts'
import { passkeysSection } from './passkeys-section.ts'
import { sessionsSection } from './sessions-section.ts'

/** One's own account: how one proves who one is, and where one is signed in. */
export function accountPage(props: AccountProps): Html {
  const { web, request, account, said, refusal } = props
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const whole =
    refusal && problems.length === 0 ? [{ text: refusal.message, href: '#present' }] : []
  const mustEnrol = request.signedIn?.onlyToEnrol ?? false
  return page({
    ...frame(request, web),
    title: 'Your account',
    heading: {
      text: 'Your account',
      lead: mustEnrol
        ? 'Your post needs a second way to prove that it is you. Add an app or a passkey here: then everything else opens.'
        : `You sign in as ${account.username}.`,
    },
    banner: justDone(said),
    errors: [...whole, ...problems.map((one) => ({ text: one.message, href: `#${one.question}` }))],
    scripts: ['passkey.js'],
    content: html`${appSection(props)}
      ${passkeysSection(props)}
      ${codesSection(props)}
      ${account.hasPassword && passwordSection(props)}
      ${sessionsSection(props)}
      ${keysSection(props)}`,
  })
}

function appSection(props: AccountProps): Html {
  const { hasApp } = props.account
  return html`<h2 class="govuk-heading-m tw-next">An app that makes codes</h2>
    <p class="govuk-body">${hasApp ? 'You have one: it is asked for after your password.' : 'You have none. With one, your password alone opens nothing.'}</p>
    ${
      hasApp
        ? smallForm(
            props,
            '/account/app/remove',
            button({ text: 'Take the app away', classes: 'govuk-button--secondary' }),
          )
        : smallForm(props, '/account/app', button({ text: 'Add an app' }))
    }`
}

function codesSection(props: AccountProps): Html | false {
  const { hasApp, passkeys, recoveryCodes } = props.account
  if (!hasApp && passkeys === 0) return false
  return html`<h2 class="govuk-heading-m tw-next">Recovery codes</h2>
    <p class="govuk-body">You have ${counted(recoveryCodes, 'code')} left for when you lose your phone or passkey.</p>
    ${smallForm(
      props,
      '/account/codes',
      button({ text: 'Make new recovery codes', classes: 'govuk-button--secondary' }),
    )}`
}

function passwordSection(props: AccountProps): Html {
  const { refusal, account } = props
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const box = (name: string, label: string, autocomplete: string, hint?: string): Html => {
    const wrong = problems.find((one) => one.question === name)?.message
    return passwordInput({
      id: name,
      name,
      label: { text: label },
      showPasswordAriaLabelText: `Show ${label.toLowerCase()}`,
      hidePasswordAriaLabelText: `Hide ${label.toLowerCase()}`,
      autocomplete,
      classes: 'govuk-input--width-20',
      ...(hint ? { hint: { text: hint } } : {}),
      ...(wrong ? { errorMessage: { text: wrong } } : {}),
    })
  }
  return html`<h2 class="govuk-heading-m tw-next">Password</h2>
    ${smallForm(
      props,
      '/account/password',
      html`<input type="text" name="username" value="${account.username}" autocomplete="username" hidden readonly>
      ${box('present', 'Your present password', 'current-password')}
      ${box('wanted', 'New password', 'new-password', passwordAdvice)}
      ${button({ text: 'Change my password', classes: 'govuk-button--secondary' })}`,
    )}`
}
