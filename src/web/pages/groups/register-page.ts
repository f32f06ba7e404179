import type { FastifyRequest } from 'fastify'
import type { Booked, RegisterFile } from '../../../cases/groups/read-groups.ts'
import type { Signed } from '../../../cases/groups/take-register.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { sessionInWords } from './words.ts'

interface RegisterProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: RegisterFile
  readonly typed?: readonly Signed[] | undefined
  readonly problems?: readonly Problem[]
  readonly message?: string | undefined
}

/** The register of a session: who is here, who is not, and a worry that goes to the front door at once. */
export function registerPage(props: RegisterProps): Html {
  const { web, request, file, problems = [], message } = props
  const { session, programme } = file
  const placed = file.booked.filter(
    ({ booking }) => booking.placed_at !== null && booking.withdrew_at === null,
  )
  return page({
    ...frame(request, web),
    title: 'Register',
    back: { text: programme.title, href: `/groups/programmes/${programme.id}` },
    errors: [
      ...(message ? [{ text: message, href: '#register' }] : []),
      ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    ],
    heading: {
      text: `Register: ${instantInWords(session.starts_at)}`,
      caption: programme.title,
      lead: sessionInWords(session),
    },
    content: html`<div id="register">${
      session.cancelled_at !== null
        ? insetText({ text: 'A session that was cancelled has no register.' })
        : form(props, placed)
    }</div>`,
  })
}

const form = (props: RegisterProps, placed: readonly Booked[]): Child => {
  const { request, file } = props
  const { session } = file
  if (placed.length === 0) return html`<p class="govuk-body">Nobody has a place yet.</p>`
  return html`<p class="govuk-body">If somebody is in danger now, call 999 first, then the front door.</p>
    <form method="post" action="/groups/sessions/${session.id}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${placed.map((one) => person(one, props))}
      ${button({ text: 'Keep the register', preventDoubleClick: true })}
    </form>
    ${
      session.delivered_at === null &&
      html`<p><a class="govuk-link" href="/groups/sessions/${session.id}/cancel">Cancel this session</a></p>`
    }`
}

function person({ booking, person: who }: Booked, props: RegisterProps): Html {
  const { file, typed, problems = [] } = props
  const said = typed?.find(({ bookingId }) => bookingId === booking.id)
  const kept = file.attendance.find((row) => row.booking_id === booking.id)
  const came = said?.came ?? (kept ? (kept.came ? 'yes' : 'no') : '')
  const problemOf = (question: string) => {
    const found = problems.find((one) => one.question === `${question}-${booking.id}`)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  return html`<div class="tw-register">
    ${radios({
      name: `came-${booking.id}`,
      idPrefix: `came-${booking.id}`,
      classes: 'govuk-radios--small govuk-radios--inline',
      fieldset: { legend: { text: nameOf(who), classes: 'govuk-fieldset__legend--s' } },
      ...(booking.is_checked || booking.needs
        ? {
            hint: {
              text: [booking.is_checked ? 'Check before booking' : '', booking.needs]
                .filter(Boolean)
                .join('. '),
            },
          }
        : {}),
      value: came,
      items: [
        { value: 'yes', text: 'Came' },
        { value: 'no', text: 'Did not come' },
      ],
      ...problemOf('came'),
    })}
    ${textarea({
      id: `note-${booking.id}`,
      name: `note-${booking.id}`,
      rows: 2,
      value: said?.note ?? kept?.note ?? '',
      label: { text: `Note of ${nameOf(who)}` },
      ...problemOf('note'),
    })}
    ${
      kept?.worry_record_id
        ? html`<p class="tw-small"><strong>The front door has been told.</strong></p>`
        : checkboxes({
            name: `worried-${booking.id}`,
            idPrefix: `worried-${booking.id}`,
            classes: 'govuk-checkboxes--small',
            values: said?.worried ? ['yes'] : [],
            items: [
              {
                value: 'yes',
                html: html`I am worried about ${nameOf(who)}: tell the front door what the note says`,
              },
            ],
          })
    }
  </div>`
}
