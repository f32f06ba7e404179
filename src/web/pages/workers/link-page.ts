import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

interface LinkProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly name: string
  readonly address: string
  readonly back: string
}

/** A link that works once, the one time that it is shown. */
export const linkPage = ({ web, request, name, address, back }: LinkProps): Html =>
  page({
    ...frame(request, web),
    title: 'A link to hand over',
    back: { text: 'Their account', href: back },
    heading: {
      text: `A link for ${name}`,
      lead: 'Hand it over in person, or read it out to somebody whose voice you know. It works once and is not shown again; a link made before it works no more.',
    },
    content: html`<p class="govuk-body"><code class="tw-secret" data-one-time-link>${address}</code></p>
      <p class="govuk-body">Behind it they choose a password. Whoever has the link can do that, so send it to nobody by e-mail.</p>`,
  })
