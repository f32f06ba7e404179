import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

interface InvitedProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly name: string
  /** The link, the one time that it is shown; nothing where they have an account already. */
  readonly address: string | undefined
  /** Somebody else was given the link with which they come into it. */
  readonly waits: boolean
  readonly recordId: string
}

const handOver =
  'Give them this link: in person, or by a telephone call to the number of the organisation. It works once, for a week, and is not shown again.'
const theirs =
  'They have an account already. They find this family in it from now on, with the name and the password that they have.'
const withOthers =
  'They lead for another family too, and have not come into their account yet. The link to it is with those who named them there. They find this family in it as well. If the link is lost or too old, an administrator makes another.'

/** Somebody from outside was named: the link to hand over, or that they need none. */
export function invitedPage(props: InvitedProps): Html {
  const { web, request, name, address, waits, recordId } = props
  const back = `/records/${recordId}/outside`
  return page({
    ...frame(request, web),
    title: 'Let in from outside',
    back: { text: 'Who is let in', href: back },
    heading: {
      text: `${name} is named`,
      lead: address ? handOver : waits ? withOthers : theirs,
    },
    content: html`${
      address &&
      html`<p class="govuk-body"><code class="tw-secret" data-one-time-link>${address}</code></p>
      <p class="govuk-body">Behind it they choose a password. Whoever has the link can do that, so be sure to whom you give it. If it is lost, or the week has gone, name them again and another is made.</p>`
    }
      ${button({ text: 'Back to the record', href: `/records/${recordId}` })}`,
  })
}
