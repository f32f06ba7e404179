import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { book, withdraw } from '../../../cases/groups/book.ts'
import {
  bookWithoutCheck,
  checkBeforeBooking,
  readCheck,
} from '../../../cases/groups/check-before-booking.ts'
import { sayWhoBooked } from '../../../cases/groups/name-booking.ts'
import { newPersonQuestions } from '../../../cases/groups/new-person.ts'
import { openToBookings } from '../../../cases/groups/open-to-bookings.ts'
import { readProgramme } from '../../../cases/groups/read-groups.ts'
import { saidTold } from '../../../cases/groups/tell-of-place.ts'
import { findPeople, keepWanted, wantedBy } from '../../../cases/people/find-people.ts'
import { notFound, type Refusal } from '../../../engine/refusal.ts'
import type { Questions } from '../../../practice/vocabulary/question.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { wantedIn } from '../records/search/search-form.ts'
import { bookPage } from './book-page.ts'
import { checkPage } from './check-page.ts'
import { asked, formPage, givenIn, nothingTyped, type Typed } from './form-page.ts'

interface At {
  readonly Params: { readonly id: string }
}
interface AtBooking {
  readonly Params: { readonly id: string; readonly booking: string }
}

/** Giving somebody a place in a programme, and giving it up; and who is to be asked first. */
export const bookingRoutes: Routes = (app, web) => {
  app.post<At>('/groups/programmes/:id/find', async (request, reply) => {
    const { id } = request.params
    return await findSomebody(request, reply, web, `/groups/programmes/${id}/book`)
  })

  app.get<At>('/groups/programmes/:id/book', async (request, reply) =>
    showBook(request, reply, web),
  )

  app.post<At>('/groups/programmes/:id/book', async (request, reply) => {
    const { id } = request.params
    const place = placeIn(request.body, asked(web, 'booking'))
    const booked = await book(web.office, signedInOn(request).caller, id, place)
    if (booked.ok) {
      const said = booked.value.waits ? 'waits' : 'placed'
      return await reply.redirect(`/groups/programmes/${id}?booked=${said}`, 303)
    }
    const { refusal } = booked
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const typed = { given: place.given, problems: refusal.problems }
    return await showBook(request, reply.code(statusOf(refusal)), web, { typed, refusal })
  })

  ownBookings(app, web)

  app.get<AtBooking>('/groups/programmes/:id/bookings/:booking/withdraw', async (request, reply) =>
    showWithdraw(request, reply, web),
  )

  app.post<AtBooking>(
    '/groups/programmes/:id/bookings/:booking/withdraw',
    async (request, reply) => {
      const { id: programmeId, booking: bookingId } = request.params
      const questions = asked(web, 'withdrawing')
      const given = givenIn(request.body, questions)
      const left = await withdraw(web.office, signedInOn(request).caller, {
        ...{ programmeId, bookingId, given },
      })
      if (left.ok) {
        const said = left.value.placedNext ? 'next' : 'left'
        return await reply.redirect(`/groups/programmes/${programmeId}?booked=${said}`, 303)
      }
      const { refusal } = left
      if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
      const typed = { given, problems: refusal.problems }
      return await showWithdraw(request, reply.code(statusOf(refusal)), web, typed)
    },
  )

  app.get<At>('/people/:id/booking-check', async (request, reply) => showCheck(request, reply, web))

  app.post<At>('/people/:id/booking-check', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const questions = asked(web, 'check')
    const given = givenIn(request.body, questions)
    const done =
      field(request.body, 'do') === 'lift'
        ? await bookWithoutCheck(web.office, caller, id)
        : await checkBeforeBooking(web.office, caller, id, given)
    if (done.ok) return await reply.redirect(`/people/${id}/booking-check`, 303)
    const { refusal } = done
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const typed = { given, problems: refusal.problems }
    return await showCheck(request, reply.code(statusOf(refusal)), web, typed)
  })
}

/** Bookings that the public made: who they are, that they were told of a place, and whether there may be more. */
function ownBookings(app: FastifyInstance, web: Web): void {
  const { office } = web
  const here = '/groups/programmes/:id/bookings/:booking'

  app.post<At>('/groups/programmes/:id/bookings-open', async (request, reply) => {
    const { id } = request.params
    const isOpen = field(request.body, 'open') === 'yes'
    const done = await openToBookings(office, signedInOn(request).caller, id, isOpen)
    if (!done.ok) return await showRefusal(request, reply, web, done.refusal)
    return await reply.redirect(`/groups/programmes/${id}`, 303)
  })

  app.post<AtBooking>(`${here}/told`, async (request, reply) => {
    const { id: programmeId, booking: bookingId } = request.params
    const { caller } = signedInOn(request)
    const told = await saidTold(office, caller, { programmeId, bookingId })
    if (!told.ok) return await showRefusal(request, reply, web, told.refusal)
    return await reply.redirect(`/groups/programmes/${programmeId}?booked=told`, 303)
  })

  app.get<AtBooking>(`${here}/who`, async (request, reply) =>
    showBook(request, reply, web, undefined, request.params.booking),
  )

  app.post<AtBooking>(`${here}/find`, async (request, reply) => {
    const { id, booking } = request.params
    const next = `/groups/programmes/${id}/bookings/${booking}/who`
    return await findSomebody(request, reply, web, next)
  })

  app.post<AtBooking>(`${here}/who`, async (request, reply) => {
    const { id: programmeId, booking: bookingId } = request.params
    const place = placeIn(request.body, {})
    const named = await sayWhoBooked(office, signedInOn(request).caller, {
      ...{ programmeId, bookingId, place },
    })
    if (named.ok) return await reply.redirect(`/groups/programmes/${programmeId}?booked=named`, 303)
    const { refusal } = named
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const typed = { given: place.given, problems: refusal.problems }
    const again = { typed, refusal }
    return await showBook(request, reply.code(statusOf(refusal)), web, again, bookingId)
  })
}

/** Keeps what is looked for, so that no name stands in an address, and goes on where somebody is chosen. */
async function findSomebody(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  next: string,
): Promise<FastifyReply> {
  const kept = await keepWanted(web.office, signedInOn(request).caller, wantedIn(request.body))
  if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
  return await reply.redirect(`${next}?search=${kept.value.searchId}`, 303)
}

/** Whoever is chosen, or the details of somebody new, with whom it was talked over first. */
const placeIn = (body: unknown, questions: Questions) => ({
  personId: field(body, 'person') || undefined,
  given: {
    ...givenIn(body, { ...questions, ...newPersonQuestions }),
    checkedWith: field(body, 'checkedWith'),
  },
})

async function showBook(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  again?: { readonly typed: Typed; readonly refusal: Refusal },
  bookingId?: string,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readProgramme(web.office, caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const own = file.value.booked.find(
    ({ booking }) =>
      booking.id === bookingId && booking.person_id === null && booking.withdrew_at === null,
  )
  if (!file.value.theirs || (bookingId !== undefined && !own))
    return await showRefusal(request, reply, web, notFound().refusal)
  const searchId = field(request.query, 'search')
  const wanted = searchId === '' ? undefined : await wantedBy(web.office, caller, searchId)
  const found = wanted?.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  return await send(
    reply,
    bookPage({
      ...{ web, request, file: file.value, own },
      search:
        wanted?.ok && found?.ok
          ? { id: searchId, wanted: wanted.value, found: found.value }
          : undefined,
      chosen: field(request.body, 'person') || undefined,
      typed: again?.typed ?? nothingTyped,
      message: again?.refusal.message,
    }),
  )
}

async function showWithdraw(
  request: FastifyRequest<AtBooking>,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const { id, booking } = request.params
  const file = await readProgramme(web.office, signedInOn(request).caller, id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const own = file.value.booked.find(
    (one) => one.booking.id === booking && one.booking.withdrew_at === null,
  )
  if (!own) return await showRefusal(request, reply, web, notFound().refusal)
  const here = `/groups/programmes/${id}`
  return await send(
    reply,
    formPage({
      ...{ web, request, typed, questions: file.value.rules.asks.withdrawing },
      title: 'End a place',
      caption: own.name,
      lead: 'Whoever has waited longest gets it.',
      back: { text: file.value.programme.title, href: here },
      action: `${here}/bookings/${booking}/withdraw`,
      press: 'End the place',
    }),
  )
}

async function showCheck(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  typed: Typed = nothingTyped,
): Promise<FastifyReply> {
  const file = await readCheck(web.office, signedInOn(request).caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const questions = asked(web, 'check')
  return await send(reply, checkPage({ web, request, file: file.value, questions, typed }))
}
