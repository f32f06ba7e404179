import type { FastifyRequest } from 'fastify'
import type { Refusal } from '../../../engine/refusal.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { postFields, wrongAt } from './post-fields.ts'

interface StartingProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly refusal?: Refusal
}

/** Somebody starts: who they are, and their first post. */
export function startingPage({ web, request, refusal }: StartingProps): Html {
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const typed = request.body
  return page({
    ...frame(request, web),
    title: 'Somebody starts',
    back: { text: 'People who work here', href: '/workers' },
    heading: {
      text: 'Somebody starts',
      lead: 'You get a link to hand over, with which they choose a password. Nobody else ever knows it.',
    },
    errors: [
      ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
      ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    ],
    content: html`<form method="post" action="/workers/new" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'name',
        name: 'name',
        label: { text: 'Their name' },
        value: field(typed, 'name'),
        autocomplete: 'off',
        classes: 'govuk-input--width-20',
        ...wrongAt(problems, 'name'),
      })}
      ${input({
        id: 'username',
        name: 'username',
        label: { text: 'Their name for signing in' },
        hint: { text: 'As the council’s own sign-in knows them, for example jo.bloggs.' },
        value: field(typed, 'username'),
        autocomplete: 'off',
        spellcheck: false,
        classes: 'govuk-input--width-20',
        ...wrongAt(problems, 'username'),
      })}
      ${postFields({ web, typed, problems })}
      ${button({ text: 'Add them and make the link', preventDoubleClick: true })}
    </form>`,
  })
}
