import type { FastifyReply, FastifyRequest } from 'fastify'
import { addRelationship } from '../../../../cases/people/family/add-relationship.ts'
import {
  changeRelationship,
  endRelationship,
  readRelationship,
} from '../../../../cases/people/family/change-relationship.ts'
import { readFamily } from '../../../../cases/people/family/read-family.ts'
import { findPeople, keepWanted, wantedBy } from '../../../../cases/people/find-people.ts'
import { invalid, type Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { dayTyped, wantedIn } from '../../records/search/search-form.ts'
import { addPage } from './add-page.ts'
import { changePage } from './change-page.ts'
import { errorLinks, formState } from './form-boxes.ts'
import { boxesOf, relationshipIn } from './relationship-fields.ts'

interface At {
  readonly Params: { readonly id: string; readonly one: string }
}

const nobodyChosen = invalid([{ question: 'other', message: 'Choose who it is' }]).refusal

/** Adding to a family, with a search first; changing and ending what is stated. */
export const relationshipRoutes: Routes = (app, web) => {
  app.get<At>(
    '/people/:id/family/add',
    async (request, reply) => await showAdd(request, reply, web),
  )

  app.post<At>('/people/:id/family/search', async (request, reply) => {
    const { id } = request.params
    const kept = await keepWanted(web.office, signedInOn(request).caller, wantedIn(request.body))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    return await reply.redirect(`/people/${id}/family/add?search=${kept.value.searchId}`, 303)
  })

  app.post<At>('/people/:id/family/add', async (request, reply) => {
    const { body, params } = request
    const otherId = field(body, 'person')
    if (!otherId) return await showAdd(request, reply, web, nobodyChosen)
    const way = field(body, 'way') === 'of' ? 'of' : 'is'
    const given = { ...relationshipIn(body), otherId, way } as const
    const { caller } = signedInOn(request)
    const added = await addRelationship(web.office, caller, params.id, given)
    if (added.ok) return await reply.redirect(`/people/${params.id}/family`, 303)
    return await showAdd(request, reply, web, added.refusal)
  })

  app.get<At>('/people/:id/family/:one', async (request, reply) => {
    return await showChange(request, reply, web)
  })

  app.post<At>('/people/:id/family/:one', async (request, reply) => {
    const { id, one } = request.params
    const said = { ...relationshipIn(request.body), because: field(request.body, 'because') }
    const at = { personId: id, relationshipId: one }
    const changed = await changeRelationship(web.office, signedInOn(request).caller, at, said)
    if (changed.ok) return await reply.redirect(`/people/${id}/family`, 303)
    return await showChange(request, reply, web, changed.refusal)
  })

  app.post<At>('/people/:id/family/:one/end', async (request, reply) => {
    const { id, one } = request.params
    const end = {
      toOn: dayTyped(request.body, 'toOn') || undefined,
      because: field(request.body, 'endedBecause'),
    }
    const at = { personId: id, relationshipId: one }
    const ended = await endRelationship(web.office, signedInOn(request).caller, at, end)
    if (ended.ok) return await reply.redirect(`/people/${id}/family`, 303)
    return await showChange(request, reply, web, ended.refusal)
  })
}

async function showAdd(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const { id } = request.params
  const file = await readFamily(web.office, caller, id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  if (!file.value.mayChange) return await reply.redirect(`/people/${id}/family`, 303)
  const searchId = field(request.query, 'search') || field(request.body, 'search')
  const wanted = searchId ? await wantedBy(web.office, caller, searchId) : undefined
  const found = wanted?.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  const problems = refusal?.problems ?? []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    addPage({
      ...{ web, request, file: file.value },
      ...(wanted?.ok && found?.ok
        ? { search: { id: searchId, wanted: wanted.value, found: found.value } }
        : {}),
      form: formState(request.body, problems),
      errors: errorLinks(problems),
    }),
  )
}

async function showChange(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { id, one } = request.params
  const about = await readRelationship(web.office, signedInOn(request).caller, id, one)
  if (!about.ok) return await showRefusal(request, reply, web, about.refusal)
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const known = boxesOf(about.value)
  const problems = refusal?.problems ?? []
  // The form that ends it has none of the boxes that change it.
  const typed = refusal ? { ...known, ...(request.body as object) } : known
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    changePage({
      ...{ web, request, about: about.value },
      form: formState(typed, problems),
      errors: errorLinks(problems),
    }),
  )
}
