import type { FastifyReply, FastifyRequest } from 'fastify'
import { findServices } from '../../../../cases/directory/find-services.ts'
import { saveAnswers } from '../../../../cases/records/save-answers.ts'
import { notFound } from '../../../../engine/refusal.ts'
import { giveCookie } from '../../../cookies.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, type Form, type Routes, type Web } from '../../../web.ts'
import { addressOf, shownRecord } from '../../records/record.ts'
import { pageOn, unpacked, packed } from '../sought.ts'
import { pickAddress, pickPage } from './pick-page.ts'
import { packedPicking, pickingOf, soughtBy, typedFor, type Picking } from './picking.ts'

interface At {
  readonly Params: { readonly id: string; readonly key: string }
}

const address = '/records/:id/services/:key'

/** Services of the directory as the answer to a question of a record: looked for, picked, and taken off again. */
export const pickRoutes: Routes = (app, web) => {
  app.get<At>(address, async (request, reply) => {
    const picking = await asked(request, reply, web)
    return picking ? await show(request, reply, picking, typedFor(picking, request)) : reply
  })

  app.post<At>(address, async (request, reply) => {
    const picking = await asked(request, reply, web)
    if (!picking) return reply
    const form = request.body as Form
    const [added, removed] = [field(form, 'add'), field(form, 'remove')]
    if (added || removed) {
      // Found while somebody typed, and never sent: whoever picks one comes back to what they looked for.
      const sought = field(form, 'sought')
      if (sought) giveCookie(reply, web, 'picking', packedPicking(picking, unpacked(sought)))
      return await change(request, reply, picking, { added, removed })
    }
    // A script asks while somebody types: that is no search yet, and their words go nowhere.
    if (field(form, 'live')) return await show(request, reply, picking, form, { uncounted: true })
    giveCookie(reply, web, 'picking', packedPicking(picking, form))
    return await reply.redirect(`${pickAddress(picking)}?searched=1#found`, 303)
  })
}

/** What is picked for; otherwise the answer has been given: not there, or nothing to be written here any more. */
async function asked(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
): Promise<Picking | undefined> {
  const shown = await shownRecord(request, web)
  const picking = shown.ok ? pickingOf(shown.value, request.params.key) : undefined
  if (!picking) {
    await showRefusal(request, reply, web, shown.ok ? notFound().refusal : shown.refusal)
    return undefined
  }
  const { may } = picking.file
  if (may.has('record') || may.has('authorise')) return picking
  await reply.redirect(addressOf(picking.file), 303)
  return undefined
}

async function change(
  request: FastifyRequest,
  reply: FastifyReply,
  picking: Picking,
  { added, removed }: { readonly added: string; readonly removed: string },
): Promise<FastifyReply> {
  const { web, caller, file, id, part, question, version } = picking
  const kept = picking.picked.filter((one) => one !== removed && one !== added)
  const several = added ? [...kept, added] : kept
  const saved = await saveAnswers(web.office, caller, file.row.id, [
    {
      ...{ question: id, partId: part?.row.id, version },
      raw: question.several ? several : (several.at(-1) ?? ''),
    },
  ])
  if (!saved.ok) return await showRefusal(request, reply, web, saved.refusal)
  const problem = saved.value.answers.find((one) => one.is === 'problem')
  if (problem) {
    const typed = typedFor(picking, request)
    return await show(request, reply.code(422), picking, typed, { problem: problem.message })
  }
  return await reply.redirect(`${pickAddress(picking)}?page=${pageOn(request)}#picked`, 303)
}

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  picking: Picking,
  typed: Form,
  { uncounted = false, problem }: { readonly uncounted?: boolean; readonly problem?: string } = {},
): Promise<FastifyReply> {
  const { office } = picking.web
  const isSearch = field(request.query, 'searched') === '1' && !uncounted
  // As a browser would keep it: what is too long, or no box of ours, is not looked for.
  const search = soughtBy(picking, unpacked(packed(typed)))
  const found = await findServices(office, picking.caller, {
    ...search,
    ...{ page: pageOn(request), uncounted: !isSearch },
  })
  const page = pickPage({ picking, typed, found, problem })
  return await send(reply.header('cache-control', 'no-store'), page)
}
