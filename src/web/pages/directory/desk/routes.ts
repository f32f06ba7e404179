import type { FastifyInstance } from 'fastify'
import {
  addDirectoryOrganisation,
  answerDirectorySaid,
  changeDirectoryKeeper,
  decideDirectoryChange,
  makeKeeperLink,
} from '../../../../cases/directory/edit-directory.ts'
import {
  readDirectoryChange,
  readDirectoryDesk,
  readDirectoryOrganisation,
  readDirectorySaid,
} from '../../../../cases/directory/read-desk.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Web } from '../../../web.ts'
import { deskAddress } from '../addresses.ts'
import { changePage } from './change-page.ts'
import { deskPage } from './desk-page.ts'
import { editRoutes } from './edit-routes.ts'
import { figuresRoutes } from './figures-routes.ts'
import { newOrganisationPage, organisationPage } from './organisation-pages.ts'
import { saidPage } from './said-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Where the editors of the directory work; for everybody else there is nothing here. */
export function deskRoutes(app: FastifyInstance, web: Web): void {
  decidingRoutes(app, web)
  organisationRoutes(app, web)
  editRoutes(app, web)
  figuresRoutes(app, web)
}

const notices: Readonly<Record<string, string>> = {
  approved: 'Published. Families see it from now on.',
  returned: 'Sent back. Its keeper reads what you wrote.',
  answered: 'The answer is kept.',
}

function decidingRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web

  app.get(deskAddress, async (request, reply) => {
    const desk = await readDirectoryDesk(office, signedInOn(request).caller)
    if (!desk.ok) return await showRefusal(request, reply, web, desk.refusal)
    const said = notices[field(request.query, 'done')]
    return await send(reply, deskPage({ web, request, desk: desk.value, said }))
  })

  app.get<At>(`${deskAddress}/changes/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const read = await readDirectoryChange(office, caller, request.params.id)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    return await send(reply, changePage({ web, request, ...read.value }))
  })

  app.post<At>(`${deskAddress}/changes/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const approve = field(request.body, 'decision') === 'approve'
    const words = field(request.body, 'words')
    const decided = await decideDirectoryChange(office, caller, { id, approve, words })
    if (decided.ok) {
      return await reply.redirect(`${deskAddress}?done=${approve ? 'approved' : 'returned'}`, 303)
    }
    const { refusal } = decided
    const read = await readDirectoryChange(office, caller, id)
    if (refusal.kind !== 'invalid' || !read.ok) {
      return await showRefusal(request, reply, web, refusal)
    }
    const shown = { web, request, ...read.value, problems: refusal.problems }
    return await send(reply.code(statusOf(refusal)), changePage(shown))
  })

  app.get<At>(`${deskAddress}/said/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const said = await readDirectorySaid(office, caller, request.params.id)
    if (!said.ok) return await showRefusal(request, reply, web, said.refusal)
    return await send(reply, saidPage({ web, request, said: said.value }))
  })

  app.post<At>(`${deskAddress}/said/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const answered = await answerDirectorySaid(office, caller, {
      ...{ id, youSaid: field(request.body, 'youSaid'), weDid: field(request.body, 'weDid') },
      publish: field(request.body, 'publish') === 'yes',
    })
    if (answered.ok) return await reply.redirect(`${deskAddress}?done=answered`, 303)
    const { refusal } = answered
    const said = await readDirectorySaid(office, caller, id)
    if (refusal.kind !== 'invalid' || !said.ok) {
      return await showRefusal(request, reply, web, refusal)
    }
    const shown = { web, request, said: said.value, problems: refusal.problems }
    return await send(reply.code(statusOf(refusal)), saidPage(shown))
  })
}

function organisationRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const organisations = `${deskAddress}/organisations`

  app.get(`${organisations}/new`, async (request, reply) => {
    const desk = await readDirectoryDesk(office, signedInOn(request).caller)
    if (!desk.ok) return await showRefusal(request, reply, web, desk.refusal)
    return await send(reply, newOrganisationPage({ web, request }))
  })

  app.post(`${organisations}/new`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const added = await addDirectoryOrganisation(office, caller, {
      ...{ name: field(request.body, 'name'), keeper: field(request.body, 'keeper') },
      description: field(request.body, 'description'),
    })
    if (added.ok) return await reply.redirect(`${organisations}/${added.value.id}`, 303)
    const { refusal } = added
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const shown = { web, request, problems: refusal.problems }
    return await send(reply.code(statusOf(refusal)), newOrganisationPage(shown))
  })

  app.get<At>(`${organisations}/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const read = await readDirectoryOrganisation(office, caller, request.params.id)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    return await send(reply, organisationPage({ web, request, ...read.value }))
  })

  app.post<At>(`${organisations}/:id`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const keeper = field(request.body, 'keeper')
    const changed = await changeDirectoryKeeper(office, caller, { id, keeper })
    if (changed.ok) return await reply.redirect(`${organisations}/${id}`, 303)
    const { refusal } = changed
    const read = await readDirectoryOrganisation(office, caller, id)
    if (refusal.kind !== 'invalid' || !read.ok) {
      return await showRefusal(request, reply, web, refusal)
    }
    const shown = { web, request, ...read.value, problems: refusal.problems }
    return await send(reply.code(statusOf(refusal)), organisationPage(shown))
  })

  // The page that answers is the only one that has the link: it stands in no address and no list.
  app.post<At>(`${organisations}/:id/link`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const made = await makeKeeperLink(office, caller, request.params.id)
    if (!made.ok) return await showRefusal(request, reply, web, made.refusal)
    const read = await readDirectoryOrganisation(office, caller, request.params.id)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    const site = web.address ?? `${request.protocol}://${request.host}`
    const link = `${site}${made.value.path}`
    return await send(reply, organisationPage({ web, request, ...read.value, link }))
  })
}
