import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

interface NewKeyProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly key: string
}

/** A new key, the one time that anybody sees it. */
export const newKeyPage = ({ web, request, key }: NewKeyProps): Html =>
  page({
    ...frame(request, web),
    title: 'Your new key',
    heading: {
      text: 'Your new key',
      lead: 'Copy it now into the program that is to have it: it is not shown again, and nobody can look it up.',
    },
    content: html`<p class="govuk-body"><code class="tw-secret">${key}</code></p>
      <p class="govuk-body">Whoever has it sees what you may see. Keep it as you would your password: not in an e-mail, a shared file or the program’s own code. If it gets out, take it away on your account page: it opens nothing from that moment.</p>
      <p class="govuk-body"><a class="govuk-link" href="/account#keys">Your account</a> · <a class="govuk-link" href="/about/api">What programs can ask</a></p>`,
  })
