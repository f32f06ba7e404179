import type { FastifyReply, FastifyRequest } from 'fastify'
import { bookOpenly, cancelOpenly, readKeptBooking } from '../../../cases/groups/book-openly.ts'
import { bookingAddress } from '../../../cases/groups/booking-key.ts'
import { readOpenProgramme, readWhatsOn } from '../../../cases/groups/whats-on.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, type Form, type Routes, type Web } from '../../web.ts'
import { groupAddress, start } from './addresses.ts'
import { bookingPage } from './booking-page.ts'
import { groupPage } from './group-page.ts'
import { whatsOnPage } from './whats-on-page.ts'

const open = { config: { public: true } }
const secret = {
  config: { public: true, neverKept: true, rateLimit: { max: 60, timeWindow: '10 minutes' } },
}
const few = { config: { public: true, rateLimit: { max: 20, timeWindow: '1 hour' } } }

interface At {
  readonly Params: { readonly id: string }
}
interface AtToken {
  readonly Params: { readonly token: string }
}

const asked = ['firstName', 'age', 'email', 'phone', 'needs'] as const

/** What is on, and a place in it: open to everyone. An authority that runs no groups, or keeps no directory, has no such pages. */
export const whatsOnRoutes: Routes = (app, web) => {
  const { catalogue, pack } = web.office.practice
  if (!catalogue.groups || !catalogue.directory) return
  const { office } = web

  app.get(start, open, async (request, reply) => {
    const near = pack.districts.find(({ id }) => id === field(request.query, 'near'))
    const years = /^\d{1,3}$/.exec(field(request.query, 'age').trim())?.[0]
    const wanted = { district: near?.id, age: years === undefined ? undefined : Number(years) }
    const programmes = await readWhatsOn(office, request.signedIn?.caller, wanted)
    return await send(reply, whatsOnPage({ web, request, programmes, wanted }))
  })

  app.get<At>(groupAddress(':id'), open, async (request, reply) =>
    showGroup(request, reply, web, {}, []),
  )

  app.post<At>(groupAddress(':id'), few, async (request, reply) => {
    const typed = (request.body ?? {}) as Form
    const given = Object.fromEntries(asked.map((name) => [name, field(typed, name)]))
    const booked = await bookOpenly(office, request.params.id, given)
    if (booked.ok) return await reply.redirect(bookingAddress(booked.value), 303)
    const problems = shownInForm(booked.refusal)
    if (!problems) return await showRefusal(request, reply, web, booked.refusal)
    return await showGroup(request, reply.code(statusOf(booked.refusal)), web, typed, problems)
  })

  app.get<AtToken>(bookingAddress(':token'), secret, async (request, reply) => {
    const { token } = request.params
    const kept = await readKeptBooking(office, token)
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    // The address is the key: it stays out of caches, and out of what the next site is told.
    const own = reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
    return await send(own, bookingPage({ web, request, kept: kept.value, token }))
  })

  app.post<AtToken>(bookingAddress(':token'), secret, async (request, reply) => {
    const { token } = request.params
    const left = await cancelOpenly(office, token)
    if (!left.ok) return await showRefusal(request, reply, web, left.refusal)
    return await reply.redirect(bookingAddress(token), 303)
  })
}

/** The problems of a refusal that the form can show; another refusal has a page of its own. */
const shownInForm = (refusal: Refusal): readonly Problem[] | undefined => {
  if (refusal.kind === 'invalid') return refusal.problems
  return refusal.kind === 'wrong-stage' || refusal.kind === 'overlap'
    ? [{ question: '', message: refusal.message }]
    : undefined
}

async function showGroup(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  typed: Form,
  problems: readonly Problem[],
): Promise<FastifyReply> {
  const found = await readOpenProgramme(web.office, request.signedIn?.caller, request.params.id)
  if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
  return await send(reply, groupPage({ web, request, programme: found.value, typed, problems }))
}
