import { choosePassword, readLink } from '../../../cases/sign-in/one-time-links.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { button } from '../../govuk/button.ts'
import { passwordInput } from '../../govuk/password-input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, type Routes, type Web } from '../../web.ts'
import { passwordAdvice } from './password-advice.ts'

interface At {
  readonly Params: { readonly token: string }
}

/** The page behind an invitation or a way back in: good once. */
export const newPasswordRoutes: Routes = (app, web) => {
  const timeWindow = web.signInWindow ?? '1 minute'
  const config = { public: true, rateLimit: { max: 20, timeWindow } }

  app.get<At>('/new-password/:token', { config }, async (request, reply) => {
    const { token } = request.params
    const link = await readLink(web.office, token)
    if (!link.ok) return await showRefusal(request, reply, web, link.refusal)
    const { username } = link.value
    return await send(reply, form(web, { token, csrfToken: request.csrfToken, username }))
  })

  app.post<At>('/new-password/:token', { config }, async (request, reply) => {
    const { token } = request.params
    const link = await readLink(web.office, token)
    const chosen = await choosePassword(web.office, {
      link: token,
      password: field(request.body, 'password'),
    })
    if (chosen.ok) return await reply.redirect('/sign-in', 303)
    const { refusal } = chosen
    if (!link.ok) return await showRefusal(request, reply, web, refusal)
    const { username } = link.value
    reply.code(statusOf(refusal))
    return await send(reply, form(web, { token, csrfToken: request.csrfToken, username, refusal }))
  })
}

interface FormProps {
  readonly token: string
  readonly csrfToken: string
  readonly username: string
  readonly refusal?: Refusal
}

function form(web: Web, { token, csrfToken, username, refusal }: FormProps): Html {
  const wrong = refusal?.kind === 'invalid' ? refusal.problems[0]?.message : refusal?.message
  return page({
    site: web.site,
    title: 'Choose a password',
    heading: { text: 'Choose a password', lead: `You sign in as ${username}.` },
    errors: wrong ? [{ text: wrong, href: '#password' }] : [],
    content: html`<form method="post" action="/new-password/${token}" novalidate>
      <input type="hidden" name="_csrf" value="${csrfToken}">
      <input type="text" name="username" value="${username}" autocomplete="username" hidden readonly>
      ${passwordInput({
        id: 'password',
        name: 'password',
        label: { text: 'New password' },
        hint: { text: passwordAdvice },
        autocomplete: 'new-password',
        classes: 'govuk-input--width-20',
        ...(wrong ? { errorMessage: { text: wrong } } : {}),
      })}
      ${button({ text: 'Keep this password', preventDoubleClick: true })}
    </form>`,
  })
}
