import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import type { Web } from '../../web.ts'

interface CodesProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly codes: readonly string[]
  readonly said?: string
}

/** Recovery codes, the one time that anybody sees them. */
export const codesPage = ({ web, request, codes, said }: CodesProps): Html =>
  page({
    ...frame(request, web),
    title: 'Your recovery codes',
    heading: {
      text: 'Your recovery codes',
      lead: 'Write these down now: they are not shown again. Each lets you in once, after your password, when you have lost your phone or passkey.',
    },
    banner: justDone(said),
    content: html`<ul class="govuk-list tw-codes">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ul>
      <p class="govuk-body">Codes that you had before work no more. Keep these on paper, not in the same place as your phone.</p>
      <p class="govuk-body"><a class="govuk-link" href="/account">Your account</a> · <a class="govuk-link" href="/">Go to your work</a></p>`,
  })
