import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { table } from '../../govuk/table.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { DemonstrationSignIn, Web } from '../../web.ts'

interface SignInPageProps {
  readonly web: Web
  readonly csrfToken: string
  /** The page that was wanted. */
  readonly to: string
  readonly username?: string
  readonly wrong?: string
}

/** The page to sign in on; a demonstration lists who there is to sign in as. */
export function signInPage({ web, csrfToken, to, username = '', wrong }: SignInPageProps): Html {
  return page({
    site: web.site,
    title: 'Sign in',
    heading: { text: 'Sign in' },
    errors: wrong ? [{ text: wrong, href: '#username' }] : [],
    content: html`<form method="post" action="/sign-in">
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
        ${input({
          id: 'password',
          name: 'password',
          type: 'password',
          label: { text: 'Password' },
          autocomplete: 'current-password',
          classes: 'govuk-input--width-20',
        })}
        ${button({ text: 'Sign in', preventDoubleClick: true })}
      </form>
      <p class="govuk-body">Worried about a child? <a class="govuk-link" href="/request-support">Request support or report a concern</a>: you need no sign-in for that.</p>
      ${web.demonstration && demonstrationTable(web)}`,
  })
}

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
      head: [{ text: 'Name for signing in' }, { text: 'Who' }, { text: 'What they do' }],
      rows: demonstration.map((one) => [
        { html: html`<code>${one.username}</code>` },
        { text: one.name },
        { text: postsInWords(one, web) },
      ]),
    })}`
}
