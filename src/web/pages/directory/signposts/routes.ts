import type { FastifyReply, FastifyRequest } from 'fastify'
import { mailFamilyList, printFamilyList } from '../../../../cases/directory/family-list.ts'
import { readSignposts, sayTakenUp } from '../../../../cases/directory/taken-up.ts'
import type { Problem, Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { printedPage } from './printed-page.ts'
import { signpostsPage } from './signposts-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const address = '/records/:id/signposts'

const notices: Readonly<Record<string, string>> = {
  said: 'Saved. It is counted from now on.',
  sent: 'The list is on its way. It is kept under “Messages” in this record.',
}

/** What a family was pointed to in a record: what came of it, and the short list they get. */
export const signpostRoutes: Routes = (app, web) => {
  const { office } = web

  app.get<At>(address, async (request, reply) => await show(request, reply, web, {}))

  app.post<At>(address, async (request, reply) => {
    const { caller } = signedInOn(request)
    const recordId = request.params.id
    if (field(request.body, 'do') !== 'mail') {
      const said = await sayTakenUp(office, caller, {
        ...{ recordId, signpostId: field(request.body, 'signpost') },
        takenUp: field(request.body, 'takenUp'),
      })
      if (said.ok) return await reply.redirect(`/records/${recordId}/signposts?done=said`, 303)
      return await again(request, reply, web, said.refusal)
    }
    const [partId, to] = [field(request.body, 'part'), field(request.body, 'to').slice(0, 200)]
    const site = siteOf(request, web)
    const sent = await mailFamilyList(office, caller, { recordId, partId, to, site })
    if (sent.ok) return await reply.redirect(`/records/${recordId}/signposts?done=sent`, 303)
    return await again(request, reply, web, sent.refusal, { partId, to })
  })

  // The page that answers is the only one that has the link: it stands in no address of ours, and no list.
  app.post<At>(`${address}/printed`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const partId = field(request.body, 'part')
    const made = await printFamilyList(office, caller, { recordId: request.params.id, partId })
    if (!made.ok) return await showRefusal(request, reply, web, made.refusal)
    const link = `${siteOf(request, web)}${made.value.path}`
    return await send(
      reply.header('cache-control', 'no-store'),
      printedPage({
        web,
        request,
        list: made.value,
        link,
        back: `/records/${request.params.id}/signposts`,
      }),
    )
  })
}

const siteOf = (request: FastifyRequest, web: Web): string =>
  web.address ?? `${request.protocol}://${request.host}`

async function again(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal: Refusal,
  tried?: { readonly partId: string; readonly to: string },
): Promise<FastifyReply> {
  if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const { problems } = refusal
  return await show(request, reply.code(statusOf(refusal)), web, { problems, tried })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  more: {
    readonly problems?: readonly Problem[]
    readonly tried?: { readonly partId: string; readonly to: string } | undefined
  },
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const read = await readSignposts(web.office, caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const { file, signposts } = read.value
  const done = notices[field(request.query, 'done')]
  const shown = { web, request, caller, file }
  return await send(reply, signpostsPage({ shown, signposts, done, ...more }))
}
