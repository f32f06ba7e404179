import { makeFirstAdministrator } from '../../../cases/setting-up/first-administrator.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { passwordInput } from '../../govuk/password-input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { statusOf } from '../../refusals.ts'
import { field, send, type Routes, type Web } from '../../web.ts'

interface At {
  readonly Params: { readonly token: string }
}

/** The page behind the link that the first start prints: good once. */
export const firstAdministratorRoutes: Routes = (app, web) => {
  const config = { public: true, rateLimit: { max: 20, timeWindow: '1 minute' } }

  app.get<At>('/first-administrator/:token', { config }, async (request, reply) => {
    const { token } = request.params
    return await send(reply, form(web, { token, csrfToken: request.csrfToken }))
  })

  app.post<At>('/first-administrator/:token', { config }, async (request, reply) => {
    const { token } = request.params
    const [username, name] = [field(request.body, 'username'), field(request.body, 'name')]
    const password = field(request.body, 'password')
    const made = await makeFirstAdministrator(web.office, token, { username, name, password })
    if (made.ok) return await reply.redirect('/sign-in', 303)
    const { refusal } = made
    const { csrfToken } = request
    return await send(
      reply.code(statusOf(refusal)),
      form(web, { token, csrfToken, username, name, refusal }),
    )
  })
}

interface FormProps {
  readonly token: string
  readonly csrfToken: string
  readonly username?: string
  readonly name?: string
  readonly refusal?: Refusal
}

function form(web: Web, { token, csrfToken, username, name, refusal }: FormProps): Html {
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const error = (question: string): { errorMessage?: { text: string } } => {
    const text = problems.find((one) => one.question === question)?.message
    return text ? { errorMessage: { text } } : {}
  }
  const whole =
    refusal && problems.length === 0 ? [{ text: refusal.message, href: '#username' }] : []
  return page({
    site: web.site,
    title: 'The first administrator',
    heading: { text: 'The first administrator' },
    errors: [...whole, ...problems.map((one) => ({ text: one.message, href: `#${one.question}` }))],
    content: html`<p class="govuk-body">This account makes the others. The link works once.</p>
      <form method="post" action="/first-administrator/${token}">
        <input type="hidden" name="_csrf" value="${csrfToken}">
        ${input({ id: 'name', name: 'name', label: { text: 'Your name' }, value: name, autocomplete: 'name', ...error('name') })}
        ${input({ id: 'username', name: 'username', label: { text: 'Your name for signing in' }, value: username, autocomplete: 'username', spellcheck: false, ...error('username') })}
        ${passwordInput({ id: 'password', name: 'password', label: { text: 'Password' }, hint: { text: 'At least 12 characters. Three words nobody would guess are good.' }, autocomplete: 'new-password', ...error('password') })}
        ${button({ text: 'Make the account', preventDoubleClick: true })}
      </form>`,
  })
}
