import type { FastifyReply, FastifyRequest } from 'fastify'
import { addAddress, endAddress } from '../../../../cases/people/family/addresses.ts'
import { addProfessional, endProfessional } from '../../../../cases/people/family/professionals.ts'
import { readFamily, type FamilyFile } from '../../../../cases/people/family/read-family.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import type { Html } from '../../../html.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'
import { emptyForm, errorLinks, formState } from './form-boxes.ts'
import { familyPage } from './family-page.ts'
import { relationshipRoutes } from './relationship-routes.ts'
import { addressPage, endAddressPage, helperPage, type SmallPageProps } from './small-pages.ts'

interface At {
  readonly Params: { readonly id: string; readonly one: string }
}

/** Somebody's family, their homes and who helps, with the forms that add to them. */
export const familyRoutes: Routes = (app, web) => {
  relationshipRoutes(app, web)

  app.get<At>('/people/:id/family', async (request, reply) => {
    const file = await family(request, web)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, familyPage({ web, request, file: file.value }))
  })

  app.get<At>('/people/:id/family/helpers', async (request, reply) => {
    return await show(request, reply, web, helperPage)
  })
  app.post<At>('/people/:id/family/helpers', async (request, reply) => {
    const { body, params } = request
    const said = (name: string): string | undefined => field(body, name).trim() || undefined
    const added = await addProfessional(web.office, signedInOn(request).caller, params.id, {
      name: field(body, 'name'),
      role: field(body, 'role'),
      organisation: field(body, 'organisation'),
      phone: said('phone'),
      tie: said('tie'),
      fromOn: dayTyped(body, 'fromOn') || undefined,
    })
    if (added.ok) return await reply.redirect(`/people/${params.id}/family#helpers`, 303)
    return await show(request, reply, web, helperPage, added.refusal)
  })
  app.post<At>('/people/:id/family/helpers/:one', async (request, reply) => {
    const { id, one } = request.params
    const ended = await endProfessional(web.office, signedInOn(request).caller, id, one)
    if (!ended.ok) return await showRefusal(request, reply, web, ended.refusal)
    return await reply.redirect(`/people/${id}/family#helpers`, 303)
  })

  app.get<At>('/people/:id/family/address', async (request, reply) => {
    return await show(request, reply, web, addressPage)
  })
  app.post<At>('/people/:id/family/address', async (request, reply) => {
    const { body, params } = request
    const said = (name: string): string | undefined => field(body, name).trim() || undefined
    const added = await addAddress(web.office, signedInOn(request).caller, params.id, {
      kind: field(body, 'kind'),
      line: said('line'),
      postcode: said('postcode'),
      fromOn: dayTyped(body, 'fromOn'),
      toOn: dayTyped(body, 'toOn') || undefined,
      doNotDisclose: field(body, 'doNotDisclose') === 'yes' || undefined,
    })
    if (added.ok) return await reply.redirect(`/people/${params.id}/family`, 303)
    return await show(request, reply, web, addressPage, added.refusal)
  })
  app.get<At>('/people/:id/family/address/:one', async (request, reply) => {
    const { one } = request.params
    return await show(request, reply, web, (props) => endAddressPage(props, one))
  })
  app.post<At>('/people/:id/family/address/:one', async (request, reply) => {
    const { id, one } = request.params
    const end = { addressId: one, toOn: dayTyped(request.body, 'toOn') }
    const ended = await endAddress(web.office, signedInOn(request).caller, id, end)
    if (ended.ok) return await reply.redirect(`/people/${id}/family`, 303)
    return await show(request, reply, web, (props) => endAddressPage(props, one), ended.refusal)
  })
}

const family = async (
  request: FastifyRequest<At>,
  web: Web,
): Promise<Awaited<ReturnType<typeof readFamily>>> =>
  await readFamily(web.office, signedInOn(request).caller, request.params.id)

/** A form, again with what was typed and what is wrong; whoever may change nothing is told who may. */
async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  template: (props: SmallPageProps) => Html,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const read = await family(request, web)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const file: FamilyFile = read.value
  if (refusal && ['not-found', 'not-permitted'].includes(refusal.kind)) {
    return await showRefusal(request, reply, web, refusal)
  }
  if (!file.mayChange) return await reply.redirect(`/people/${file.person.id}/family`, 303)
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    template({
      ...{ web, request, file },
      form: refusal ? formState(request.body, problems) : emptyForm,
      errors: [
        ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
        ...errorLinks(problems),
      ],
    }),
  )
}
