import type { FastifyRequest } from 'fastify'
import { findPeople, keepWanted, wantedBy } from '../../../cases/people/find-people.ts'
import {
  hideAddress,
  revealAddress,
  showAddressAgain,
} from '../../../cases/people/hidden-address.ts'
import { whereMerged } from '../../../cases/people/merging/read-merge.ts'
import { readPerson } from '../../../cases/people/read-person.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { beginRoutes } from './begin/routes.ts'
import { changeRoutes } from './change/routes.ts'
import { familyRoutes } from './family/routes.ts'
import { wantedIn } from '../records/search/search-form.ts'
import { peoplePage } from './people-page.ts'
import { personPage } from './person-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

export const peopleRoutes: Routes = (app, web) => {
  beginRoutes(app, web)
  changeRoutes(app, web)
  familyRoutes(app, web)

  // By worker: a whole office may share one address, and one hasty search must not stop the others.
  const keyGenerator = (request: FastifyRequest): string =>
    request.signedIn?.caller.workerId ?? request.ip
  const often = { config: { rateLimit: { max: 120, timeWindow: '1 minute', keyGenerator } } }

  app.get('/people', often, async (request, reply) => {
    const { caller } = signedInOn(request)
    const searchId = field(request.query, 'search')
    if (!searchId) return await send(reply, peoplePage({ web, request }))
    const wanted = await wantedBy(web.office, caller, searchId)
    if (!wanted.ok) return await showRefusal(request, reply, web, wanted.refusal)
    const found = await findPeople(web.office, caller, wanted.value)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const search = { id: searchId, wanted: wanted.value, found: found.value }
    return await send(reply, peoplePage({ web, request, search }))
  })

  app.post('/people', often, async (request, reply) => {
    const { caller } = signedInOn(request)
    const kept = await keepWanted(web.office, caller, wantedIn(request.body))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    return await reply.redirect(`/people?search=${kept.value.searchId}`, 303)
  })

  app.get<At>('/people/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readPerson(web.office, caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const was = field(request.query, 'was')
    const merged = was ? await whereMerged(web.office, caller, was) : undefined
    const cameFrom = merged?.ok ? { number: was, ...merged.value } : undefined
    return await send(reply, personPage({ web, request, file: file.value, cameFrom }))
  })

  // What is revealed stands in the answer to a form and in no address: reloading asks again, and is audited again.
  app.post<At>('/people/:id/address', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const todo = field(request.body, 'do')
    const revealed = todo === 'reveal' ? await revealAddress(web.office, caller, id) : undefined
    const change = todo === 'hide' ? hideAddress : todo === 'show' ? showAddressAgain : undefined
    const changed = change && (await change(web.office, caller, id))
    if (changed?.ok) return await reply.redirect(`/people/${id}#address`, 303)
    const file = await readPerson(web.office, caller, id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const refusal = [revealed, changed].find((one) => one?.ok === false)
    const wrong = refusal?.ok === false ? refusal.refusal : undefined
    return await send(
      reply.code(wrong ? statusOf(wrong) : 200),
      personPage({
        ...{ web, request, file: file.value, wrong: wrong?.message },
        revealed: revealed?.ok ? revealed.value.address : undefined,
      }),
    )
  })
}
