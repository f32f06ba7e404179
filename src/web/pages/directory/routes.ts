import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readGiven } from '../../../cases/directory/given-under-offer.ts'
import { findServices } from '../../../cases/directory/find-services.ts'
import {
  isEntryId,
  readSaidAndDone,
  readService,
  readShortList,
  readTermCounts,
} from '../../../cases/directory/read-services.ts'
import { cookieOn, giveCookie, takeCookie } from '../../cookies.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, type Routes, type Web } from '../../web.ts'
import { listAddress, searchAddress, serviceAddress, start, topicAddress } from './addresses.ts'
import { deskRoutes } from './desk/routes.ts'
import { entryPage } from './entry-page.ts'
import { keepRoutes } from './keep/routes.ts'
import { listPage } from './list-page.ts'
import { offerPage } from './offer-page.ts'
import { resultsPage } from './results-page.ts'
import { sayRoutes } from './say-routes.ts'
import { packed, pageOn, searchOf, unpacked } from './sought.ts'
import { familyRoutes } from './family/routes.ts'
import { pickRoutes } from './pick/routes.ts'
import { signpostRoutes } from './signposts/routes.ts'
import { startPage } from './start-page.ts'

const open = { config: { public: true } }
const often = { config: { public: true, rateLimit: { max: 240, timeWindow: '1 minute' } } }
const weather = 'https://www.bbc.co.uk/weather'

interface At {
  readonly Params: { readonly id: string }
}

/** The directory of services: open to everyone. An authority that keeps none has no such pages. */
export const directoryRoutes: Routes = (app, web) => {
  if (!web.office.practice.catalogue.directory) return
  searchRoutes(app, web)
  browseRoutes(app, web)
  listRoutes(app, web)
  sayRoutes(app, web)
  keepRoutes(app, web)
  deskRoutes(app, web)
  familyRoutes(app, web)
  pickRoutes(app, web)
  signpostRoutes(app, web)
}

/** Back to what they found, where they looked for something. */
const cameFrom = (request: FastifyRequest) =>
  cookieOn(request, 'sought') ? { text: 'What we found', href: searchAddress } : undefined

const callerOn = (request: FastifyRequest) => request.signedIn?.caller

function searchRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(start, open, async (request, reply) => {
    const typed = unpacked(cookieOn(request, 'sought'))
    const counts = await readTermCounts(office, callerOn(request))
    return await send(reply, startPage({ web, request, typed, counts }))
  })

  // What was typed stays out of addresses, and so out of the history of a shared computer.
  app.post(searchAddress, often, async (request, reply) => {
    giveCookie(reply, web, 'sought', packed(request.body))
    return await reply.redirect(searchAddress, 303)
  })

  app.get(searchAddress, open, async (request, reply) => {
    const typed = unpacked(cookieOn(request, 'sought'))
    const districts = office.practice.pack.districts.map(({ id }) => id)
    const search = { ...searchOf(typed, districts), page: pageOn(request) }
    const found = await findServices(office, callerOn(request), search)
    const shown = { web, request, typed, found, address: searchAddress }
    return await send(reply.header('cache-control', 'no-store'), resultsPage(shown))
  })

  app.get(`${start}/leave`, open, async (request, reply) => {
    // Another site may send somebody here; it may not clear what they looked for.
    if ((request.headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin') {
      takeCookie(reply, web, 'sought')
      takeCookie(reply, web, 'shortlist')
    }
    return await reply.redirect(weather, 303)
  })
}

function browseRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const { needs = [], offers = [] } = office.practice.catalogue.directory ?? {}

  app.get<At>(topicAddress(':id'), open, async (request, reply) => {
    const need = needs.find(({ id }) => id === request.params.id)
    if (!need) {
      reply.callNotFound()
      return reply
    }
    const search = { terms: [need.id], page: pageOn(request) }
    const found = await findServices(office, callerOn(request), search)
    const address = topicAddress(need.id)
    const shown = { web, request, typed: {}, found, address, topic: need.label }
    return await send(reply, resultsPage(shown))
  })

  app.get<At>(`${start}/offers/:id`, open, async (request, reply) => {
    const offer = offers.find(({ id }) => id === request.params.id)
    if (!offer) {
      reply.callNotFound()
      return reply
    }
    const search = { terms: [offer.id], all: true }
    const { services } = await findServices(office, callerOn(request), search)
    const said = await readSaidAndDone(office, offer.id)
    const given = await readGiven(office, offer)
    return await send(reply, offerPage({ web, request, offer, services, given, said }))
  })

  app.get<At>(serviceAddress(':id'), open, async (request, reply) => {
    const found = await readService(office, callerOn(request), request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const isListed = listed(request).includes(request.params.id)
    const shown = { web, request, ...found.value, isListed, cameFrom: cameFrom(request) }
    return await send(reply, entryPage(shown))
  })
}

const mostOnAList = 20
const listed = (request: FastifyRequest): readonly string[] =>
  (cookieOn(request, 'shortlist') ?? '').split('.').filter(isEntryId).slice(0, mostOnAList)

function listRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(listAddress, open, async (request, reply) => {
    const shared = field(request.query, 'of')
    const ids = shared ? shared.split('.') : listed(request)
    const services = await readShortList(office, callerOn(request), ids)
    const site = web.address ?? `${request.protocol}://${request.host}`
    const isShared = shared !== ''
    const back = isShared ? undefined : cameFrom(request)
    const shown = { web, request, services, isShared, site, cameFrom: back }
    return await send(reply, listPage(shown))
  })

  app.post(listAddress, often, async (request, reply) => {
    const added = field(request.body, 'add')
    const removed = field(request.body, 'remove')
    const kept = [...listed(request).filter((id) => id !== removed && id !== added), added]
    const ids = kept.filter(isEntryId).slice(-mostOnAList)
    if (ids.length > 0) giveCookie(reply, web, 'shortlist', ids.join('.'))
    else takeCookie(reply, web, 'shortlist')
    return await reply.redirect(listAddress, 303)
  })
}
