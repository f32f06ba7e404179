import type { FastifyReply, FastifyRequest } from 'fastify'
import { findPeople, keepWanted, wantedBy } from '../../../../cases/people/find-people.ts'
import type { GivenEntry } from '../../../../cases/registers/make-entry.ts'
import { titleOfTheirs } from '../../../../cases/outsiders/their-title.ts'
import { readRegister } from '../../../../cases/registers/read-registers.ts'
import { startProcess } from '../../../../cases/records/start-process.ts'
import { permitStart } from '../../../../engine/permissions.ts'
import { screenOf } from '../../../../engine/screens.ts'
import { invalid, notFound, type Refusal } from '../../../../engine/refusal.ts'
import type { ProcessDefinition } from '../../../../practice/vocabulary/process.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../../web.ts'
import { wantedIn } from '../search/search-form.ts'
import { startList, startPage } from './start-page.ts'

interface At {
  readonly Params: { readonly process: string }
}

/** Beginning a record of any process: whoever is known is looked for first. */
export const startRoutes: Routes = (app, web) => {
  app.get('/start', async (request, reply) => {
    const { caller } = signedInOn(request)
    if (titleOfTheirs(web.office, caller) !== undefined) return await reply.redirect('/families')
    const { practice } = web.office
    const definitions = practice.catalogue.processes.filter(
      (one) => permitStart(one, caller, practice).ok,
    )
    return await send(reply, startList({ web, request, definitions }))
  })

  app.get<At>('/start/:process', async (request, reply) => {
    const definition = startable(request, web)
    if ('kind' in definition) return await showRefusal(request, reply, web, definition)
    return await show(request, reply, web, definition, field(request.query, 'search'))
  })

  app.post<At>('/start/:process/search', async (request, reply) => {
    const { caller } = signedInOn(request)
    const kept = await keepWanted(web.office, caller, wantedIn(request.body))
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const { process } = request.params
    return await reply.redirect(`/start/${process}?search=${kept.value.searchId}`, 303)
  })

  app.post<At>('/start/:process', async (request, reply) => {
    const definition = startable(request, web)
    if ('kind' in definition) return await showRefusal(request, reply, web, definition)
    const { caller } = signedInOn(request)
    const doing = field(request.body, 'do')
    const chosen = (request.body as Form).person
    const people = doing === 'chosen' && chosen ? [chosen].flat() : []
    const name = field(request.body, 'name')
    const entry = { name, alsoKnownAs: field(request.body, 'alsoKnownAs') }
    const search = field(request.body, 'search')
    if (doing === 'chosen' && people.length === 0) {
      const { refusal } = invalid([], 'Choose somebody first, or say that it is none of them.')
      return await show(request, reply, web, definition, search, refusal)
    }
    const started = await startProcess(web.office, caller, {
      process: definition.id,
      personIds: people,
      ...(doing === 'new-entry' ? { entry } : {}),
    })
    if (!started.ok)
      return await show(request, reply, web, definition, search, started.refusal, entry)
    const record = `/records/${started.value.id}`
    if (doing === 'new') {
      return await reply.redirect(`${record}/people/subject/new?search=${search}`, 303)
    }
    const screen = screenOf(web.office.practice, definition.id)
    if (screen && people.length > 0)
      return await reply.redirect(`/screens/${screen.id}/${started.value.id}`, 303)
    return await reply.redirect(`${record}/pages/${definition.pages[0]?.id ?? ''}`, 303)
  })
}

const problemsIn = (refusal: Refusal | undefined) =>
  refusal?.kind === 'invalid' ? refusal.problems : []

function startable(request: FastifyRequest<At>, web: Web): ProcessDefinition | Refusal {
  const { practice } = web.office
  const definition = practice.processes.get(request.params.process)
  if (!definition) return notFound().refusal
  const may = permitStart(definition, signedInOn(request).caller, practice)
  return may.ok ? definition : may.refusal
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  definition: ProcessDefinition,
  searchId: string,
  refusal?: Refusal,
  typed?: GivenEntry,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  // Whoever reaches those alone whom they are named for looks nobody up: what they begin, they begin from their list.
  if (titleOfTheirs(web.office, caller) !== undefined) {
    if (refusal) return await showRefusal(request, reply, web, refusal)
    return await reply.redirect('/families', 303)
  }
  if (typeof definition.about === 'object') {
    const file = await readRegister(web.office, caller, definition.about.entryOf, '', definition)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const choosing = { file: file.value, typed, problems: problemsIn(refusal) }
    return await send(
      reply.code(refusal ? statusOf(refusal) : 200),
      startPage({ web, request, definition, refusal: refusal?.message, choosing }),
    )
  }
  const wanted = searchId ? await wantedBy(web.office, caller, searchId) : undefined
  const found = wanted?.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  if (found && !found.ok) return await showRefusal(request, reply, web, found.refusal)
  const search =
    wanted?.ok && found ? { id: searchId, wanted: wanted.value, found: found.value } : undefined
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    startPage({ web, request, definition, search, refusal: refusal?.message }),
  )
}
