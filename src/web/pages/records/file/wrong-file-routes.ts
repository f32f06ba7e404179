import type { FastifyReply, FastifyRequest } from 'fastify'
import { findPeople, keepWanted, wantedBy } from '../../../../cases/people/find-people.ts'
import { moveToRightPerson } from '../../../../cases/records/move-to-right-person.ts'
import { notFound, type Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { addressOf, shownRecord } from '../record.ts'
import { wantedIn, type Wanted } from '../search/search-form.ts'
import { wrongFilePage, type WrongFileProps } from './wrong-file-page.ts'

interface At {
  readonly Params: { readonly id: string; readonly person: string }
}

const path = '/records/:id/move/:person'

/** Moving a record to the file of the person it is about: looked for first, then chosen with the reason. */
export const wrongFileRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(`${path}/search`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, person } = request.params
    const wanted: Wanted = { ...wantedIn(request.body), forRecord: id }
    const kept = await keepWanted(web.office, caller, wanted)
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    return await reply.redirect(`/records/${id}/move/${person}?search=${kept.value.searchId}`, 303)
  })

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, person } = request.params
    const moved = await moveToRightPerson(web.office, caller, id, {
      personId: person,
      rightPersonId: field(request.body, 'person'),
      reason: field(request.body, 'reason'),
    })
    if (!moved.ok) return await show(request, reply, web, moved.refusal)
    return await reply.redirect(`/records/${id}`, 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const shown = await shownRecord(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const { file } = shown.value
  const part = file.parts.find((one) => one.person.id === request.params.person)
  if (!part) return await showRefusal(request, reply, web, refusal ?? notFound().refusal)
  if (!file.may.has('move') && !refusal) return await reply.redirect(addressOf(file), 303)
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    wrongFilePage({
      shown: shown.value,
      person: part.person,
      search: await searched(request, web),
      chosen: field(request.body, 'person'),
      reason: field(request.body, 'reason'),
      errors: [
        ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
        ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
      ],
      problems: new Map(problems.map((one) => [one.question, one.message])),
    }),
  )
}

/** Who was found by the search whose number the address or the form holds. */
async function searched(request: FastifyRequest<At>, web: Web): Promise<WrongFileProps['search']> {
  const { caller } = signedInOn(request)
  const id = field(request.query, 'search') || field(request.body, 'search')
  if (id === '') return undefined
  const wanted = await wantedBy(web.office, caller, id)
  const found = wanted.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  return wanted.ok && found?.ok ? { id, wanted: wanted.value, found: found.value } : undefined
}
