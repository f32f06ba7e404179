import type { FastifyRequest } from 'fastify'
import type { Booked, RegisterFile } from '../../../cases/groups/read-groups.ts'
import type { Signed } from '../../../cases/groups/take-register.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { details } from '../../govuk/details.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { radios } from '../../govuk/radios.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
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
      lead: sessionInWords(session, file.now),
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

function person({ booking, person: known, name }: Booked, props: RegisterProps): Html {
  const { file, typed, problems = [] } = props
  const said = typed?.find(({ bookingId }) => bookingId === booking.id)
  const kept = file.attendance.find((row) => row.booking_id === booking.id)
  const came = said?.came ?? (kept ? (kept.came ? 'yes' : 'no') : '')
  const problemOf = (question: string) => {
    const found = problems.find((one) => one.question === `${question}-${booking.id}`)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  const note = said?.note ?? kept?.note ?? ''
  const isWrong = problems.some((one) => one.question === `note-${booking.id}`)
  return html`<div class="tw-register">
    ${radios({
      name: `came-${booking.id}`,
      idPrefix: `came-${booking.id}`,
      classes: 'govuk-radios--small govuk-radios--inline',
      fieldset: { legend: { text: name, classes: 'govuk-fieldset__legend--s' } },
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
    ${details({
      summaryText: `Note or worry about ${name}`,
      open: note !== '' || said?.worried === true || isWrong,
      html: html`${textarea({
        id: `note-${booking.id}`,
        name: `note-${booking.id}`,
        rows: 2,
        value: note,
        label: { text: `Note of ${name}` },
        ...problemOf('note'),
      })}
      ${worry(props, booking.id, name, known !== undefined)}`,
    })}
  </div>`
}

/** What can be done about a worry: the front door is told from here of whoever is on file. */
function worry(
  { file, typed }: RegisterProps,
  bookingId: string,
  name: string,
  isKnown: boolean,
): Html {
  const said = typed?.find((one) => one.bookingId === bookingId)
  const kept = file.attendance.find((row) => row.booking_id === bookingId)
  if (kept?.worry_record_id)
    return html`<p class="tw-small"><strong>The front door has been told.</strong></p>`
  if (!isKnown) {
    const who = `/groups/programmes/${file.programme.id}/bookings/${bookingId}/who`
    return html`<p class="tw-small">${name} is a first name only. Worried? <a class="govuk-link" href="${who}">Say who ${name} is</a>, and the front door can be told from here. Or ring the front door now.</p>`
  }
  return checkboxes({
    name: `worried-${bookingId}`,
    idPrefix: `worried-${bookingId}`,
    classes: 'govuk-checkboxes--small',
    values: said?.worried ? ['yes'] : [],
    items: [
      {
        value: 'yes',
        html: html`I am worried about ${name}: tell the front door what the note says`,
      },
    ],
  })
}
