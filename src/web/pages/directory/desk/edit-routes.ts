import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { editEntry } from '../../../../cases/directory/edit-directory.ts'
import {
  readDirectoryDesk,
  readDirectoryOrganisation,
} from '../../../../cases/directory/read-desk.ts'
import { readService } from '../../../../cases/directory/read-services.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import type { ServiceEntry } from '../../../../practice/vocabulary/directory.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { send, signedInOn, type Web } from '../../../web.ts'
import { deskAddress, serviceAddress } from '../addresses.ts'
import { entryForm, placeOfProblem } from '../entry-form.ts'
import { entryFrom, entryOf } from '../typed-entry.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Entries an editor writes, for those who cannot keep their own. */
export function editRoutes(app: FastifyInstance, web: Web): void {
  const { office } = web
  const ofService = `${deskAddress}/services/:id`
  const ofOrganisation = `${deskAddress}/organisations/:id/new`

  app.get<At>(ofService, async (request, reply) => {
    const { caller } = signedInOn(request)
    const mine = await readDirectoryDesk(office, caller)
    if (!mine.ok) return await showRefusal(request, reply, web, mine.refusal)
    const found = await readService(office, caller, request.params.id)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, editPage({ web, request, entry: entryOf(found.value.service) }))
  })

  app.post<At>(ofService, async (request, reply) => {
    const { caller } = signedInOn(request)
    const serviceId = request.params.id
    const found = await readService(office, caller, serviceId)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const entry = entryFrom(request.body, entryOf(found.value.service))
    return await take(request, reply, web, { serviceId, entry })
  })

  app.get<At>(ofOrganisation, async (request, reply) => {
    const { caller } = signedInOn(request)
    const read = await readDirectoryOrganisation(office, caller, request.params.id)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    return await send(reply, editPage({ web, request, entry: entryFrom({}, undefined) }))
  })

  app.post<At>(ofOrganisation, async (request, reply) => {
    const entry = entryFrom(request.body, undefined)
    return await take(request, reply, web, { organisationId: request.params.id, entry })
  })
}

async function take(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  edited: Parameters<typeof editEntry>[2],
): Promise<FastifyReply> {
  const published = await editEntry(web.office, signedInOn(request).caller, edited)
  if (published.ok) return await reply.redirect(serviceAddress(published.value.serviceId), 303)
  const { refusal } = published
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const shown = { web, request, entry: edited.entry, problems: refusal.problems }
  return await send(reply.code(statusOf(refusal)), editPage(shown))
}

interface EditPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly entry: ServiceEntry
  readonly problems?: readonly Problem[]
}

const editPage = ({ web, request, entry, problems = [] }: EditPageProps): Html =>
  page({
    ...frame(request, web),
    title: 'Edit an entry',
    back: { text: 'Directory of services', href: deskAddress },
    heading: { text: entry.name || 'A new entry' },
    errors: problems.map((one) => ({ text: one.message, href: placeOfProblem(one.question) })),
    content: html`${entryForm({
      ...{ practice: web.office.practice, csrfToken: request.csrfToken, entry, problems },
      action: request.url.split('?')[0] ?? '',
      isEditor: true,
    })}`,
  })
