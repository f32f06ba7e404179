import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { notificationBanner } from '../../govuk/notification-banner.ts'
import { passwordInput } from '../../govuk/password-input.ts'
import { table } from '../../govuk/table.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { passkeyBox } from './passkey-box.ts'
import type { DemonstrationSignIn, Web } from '../../web.ts'

interface SignInPageProps {
  readonly web: Web
  readonly csrfToken: string
  /** The page that was wanted. */
  readonly to: string
  readonly username?: string
  readonly wrong?: string
  /** A form of theirs arrived when its session had ended. */
  readonly isKept?: boolean
}

/** The page to sign in on; a demonstration lists who there is to sign in as. */
export function signInPage(props: SignInPageProps): Html {
  const { web, csrfToken, to, username = '', wrong, isKept = false } = props
  return page({
    site: web.site,
    title: 'Sign in',
    heading: { text: 'Sign in' },
    errors: wrong ? [{ text: wrong, href: '#username' }] : [],
    scripts: ['passkey.js'],
    banner: isKept && keptWords,
    content: html`${web.office.identityProvider && councilLink(to)}
      <form method="post" action="/sign-in">
        <input type="hidden" name="_csrf" value="${csrfToken}">
        <input type="hidden" name="to" value="${to}">
        ${input({
          id: 'username',
          name: 'username',
          label: { text: 'Your name for signing in' },
          value: username,
          autocomplete: 'username',
          spellcheck: false,
          classes: 'govuk-input--width-20',
        })}
        ${passwordInput({
          id: 'password',
          name: 'password',
          label: { text: 'Password' },
          classes: 'govuk-input--width-20',
        })}
        ${button({ text: 'Sign in', preventDoubleClick: true })}
      </form>
      ${passkeyBox({ csrfToken, to, words: 'Use a passkey instead' })}
      <p class="govuk-body"><a class="govuk-link" href="/sign-in/forgotten">I cannot sign in</a></p>
      <p class="govuk-body">Worried about a child? <a class="govuk-link" href="/request-support">Request support or report a concern</a>: you need no sign-in for that.</p>
      ${web.demonstration && demonstrationTable(web)}`,
  })
}

const keptWords = notificationBanner({
  text: 'You had been signed out. What you typed is kept for you: sign in and it is given back to you here, and to nobody else.',
  classes: 'tw-just-done',
})

const councilLink = (to: string): Html => html`${button({
  text: 'Use your council account',
  href: `/sign-in/council?to=${encodeURIComponent(to)}`,
})}
      <h2 class="govuk-heading-s">Or with a name and a password</h2>`

function postsInWords({ posts }: DemonstrationSignIn, { office }: Web): string {
  const { practice } = office
  const [first] = posts
  const team = practice.pack.teams.find((one) => one.id === first?.team)?.name
  const role = first && practice.roles.get(first.role)?.title
  return [role, team].filter(Boolean).join(', ')
}

function demonstrationTable(web: Web): Html {
  const { demonstration = [] } = web
  return html`<h2 class="govuk-heading-m">Try it as…</h2>
    <p class="govuk-body">Everyone here is invented. The password of each is <strong>threadwell</strong>.</p>
    ${table({
      caption: 'People of the demonstration',
      captionClasses: 'govuk-visually-hidden',
      classes: 'tw-try-as',
      head: [{ text: 'Name for signing in' }, { text: 'Who' }, { text: 'What they do' }],
      rows: demonstration.map((one) => [
        { html: html`<code>${one.username}</code>` },
        { text: one.name },
        { text: postsInWords(one, web) },
      ]),
    })}`
}
