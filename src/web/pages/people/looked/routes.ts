import { readLooks } from '../../../../cases/audit/read-looks.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../../web.ts'
import { lookedPage } from './looked-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** Who has looked at this record, on the record itself. */
export const lookedRoutes: Routes = (app, web) => {
  app.get<At>('/people/:id/looked', async (request, reply) => {
    const { caller } = signedInOn(request)
    const before = field(request.query, 'before') || undefined
    const file = await readLooks(web.office, caller, request.params.id, before)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, lookedPage({ web, request, file: file.value }))
  })
}
