import type { UnsentForm } from '../../../cases/sign-in/unsent-form.ts'
import { forgetForm } from '../../../cases/sign-in/unsent-form.ts'
import { cookieOn, takeCookie } from '../../cookies.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { keptOn } from '../../late-forms.ts'
import { page } from '../../layout/page.ts'
import { send, signedInOn, type Routes } from '../../web.ts'

/** What somebody had typed when they were signed out: given back to them alone, to be sent or thrown away. */
export const keptFormRoutes: Routes = (app, web) => {
  app.get('/kept-form', async (request, reply) => {
    const { caller, csrfToken } = signedInOn(request)
    const kept = await keptOn(request, web, caller)
    if (!kept) return await reply.redirect('/')
    return await send(
      reply,
      page({
        ...frame(request, web),
        title: 'What you typed is still here',
        heading: {
          text: 'What you typed is still here',
          lead: 'You had been signed out when you pressed the button, so nothing of it was sent. Send it now, as it was.',
        },
        content: keptContent(kept, csrfToken),
      }),
    )
  })

  app.post('/kept-form/forget', async (request, reply) => {
    const token = cookieOn(request, 'kept')
    if (token) await forgetForm(web.office, signedInOn(request).caller, token)
    takeCookie(reply, web, 'kept')
    return await reply.redirect('/', 303)
  })
}

/** Of all boxes, those that hold words of theirs: the rest are marks that the form sends along. */
const wordsIn = ({ boxes }: UnsentForm): readonly string[] => [
  ...new Set(boxes.map(([, value]) => value.trim()).filter((value) => /\s/.test(value))),
]

const keptContent = (kept: UnsentForm, csrfToken: string): Html => html`
  ${wordsIn(kept).map((words) => html`<blockquote class="govuk-inset-text tw-kept">${words}</blockquote>`)}
  <form method="post" action="${kept.to}">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${kept.boxes.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    ${button({ text: 'Send it now', preventDoubleClick: true })}
  </form>
  <form method="post" action="/kept-form/forget">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    ${button({ text: 'Throw it away', classes: 'govuk-button--secondary' })}
  </form>`
