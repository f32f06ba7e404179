import type { FastifyRequest } from 'fastify'
import { bookingAddress } from '../../../cases/groups/booking-key.ts'
import type { KeptBooking } from '../../../cases/groups/book-openly.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { directoryPage } from '../directory/directory-page.ts'
import { start } from './addresses.ts'
import { facts } from './group-page.ts'

interface BookingPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly kept: KeptBooking
  readonly token: string
}

/** A booking as whoever made it sees it: how it stands, and one button to give it up. */
export function bookingPage({ web, request, kept, token }: BookingPageProps): Html {
  const { booking, programme } = kept
  const hasPlace = booking.placed_at !== null
  const isOver = booking.withdrew_at !== null
  const site = web.address ?? `${request.protocol}://${request.host}`
  const isWrittenTo = Boolean(booking.email && web.hasPost && web.address)
  return directoryPage({
    ...{ web, request },
    title: 'Your booking',
    heading: {
      text: isOver
        ? 'You gave up your place'
        : hasPlace
          ? 'You have a place'
          : 'You are on the waiting list',
      caption: programme.title,
    },
    content: isOver
      ? html`<p class="govuk-body">Somebody else can come now. Thank you for telling us.</p>
        <p class="govuk-body"><a class="govuk-link" href="${start}">See what else is on</a></p>`
      : html`<div class="tw-directory__entry">
        <p class="govuk-body-l">${hasPlace ? `We look forward to meeting ${booking.first_name}.` : `All places are taken. ${booking.first_name} gets one as soon as it is free, and we tell you.`}</p>
        ${facts(programme)}
        <h2 class="govuk-heading-m">Keep this link</h2>
        <p class="govuk-body">It opens your booking, so that you can look at it or give it up. Do not share it.${isWrittenTo && ' We send you one by e-mail too.'}</p>
        <p class="govuk-body tw-whats-on__link"><a class="govuk-link" href="${bookingAddress(token)}">${site}${bookingAddress(token)}</a></p>
        <h2 class="govuk-heading-m">If you cannot come</h2>
        <p class="govuk-body">Tell us, so that somebody else can.</p>
        <form method="post" action="${bookingAddress(token)}">
          <input type="hidden" name="_csrf" value="${request.csrfToken}">
          ${button({ text: hasPlace ? 'Give up the place' : 'Leave the waiting list', classes: 'govuk-button--secondary', preventDoubleClick: true })}
        </form>
      </div>`,
  })
}
