import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

/** Whom to ask for a way back in. It asks for no name, so that it tells nobody who works here. */
export const forgottenPage = (web: Web): Html =>
  page({
    site: web.site,
    title: 'A way back in',
    back: { text: 'Sign in', href: '/sign-in' },
    heading: {
      text: 'A way back in',
      lead: 'Nothing you saved is lost. Ask your administrator, in person or by telephone, so that they know it is you.',
    },
    content: html`<ul class="govuk-list govuk-list--bullet">
      <li><strong>You forgot your password:</strong> they give you a link that works once, within a day. Behind it you choose a new one.</li>
      <li><strong>You lost your phone or your passkey:</strong> use one of your recovery codes. If you have none left, they take the old ones away, and you add new ones.</li>
      <li><strong>Your account was closed</strong> because you had not signed in for a long time: they open it again.</li>
      <li><strong>You sign in with the council’s own account:</strong> the council’s service desk helps you with that.</li>
    </ul>
    <p class="govuk-body">We never send a password or a link by e-mail, and nobody of ours will ever ask you for a password or a code.</p>`,
  })
