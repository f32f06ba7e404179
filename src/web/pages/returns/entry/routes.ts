import { makesReturns } from '../../../../cases/returns/export-return.ts'
import {
  downloadDataQuality,
  readDataQuality,
} from '../../../../cases/returns/at-entry/read-data-quality.ts'
import { readPersonReturns } from '../../../../cases/returns/at-entry/read-person-returns.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../../web.ts'
import { personReturnsPage } from './person-returns-page.ts'
import { qualityPage } from './quality-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

const teamIn = (query: unknown): string | undefined => field(query, 'team') || undefined

/** What the returns will say of records as they stand: a team's, and one person's. */
export const entryRoutes: Routes = (app, web) => {
  app.get('/team/data-quality', async (request, reply) => {
    const { caller } = signedInOn(request)
    const quality = await readDataQuality(web.office, caller, teamIn(request.query))
    if (!quality.ok) return await showRefusal(request, reply, web, quality.refusal)
    const props = { web, request, quality: quality.value, makesReturns: makesReturns(caller) }
    return await send(reply, qualityPage(props))
  })

  app.get('/team/data-quality.csv', async (request, reply) => {
    const { caller } = signedInOn(request)
    const csv = await downloadDataQuality(web.office, caller, teamIn(request.query))
    if (!csv.ok) return await showRefusal(request, reply, web, csv.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="data-quality.csv"')
      .send(csv.value)
  })

  app.get<At>('/people/:id/returns', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readPersonReturns(web.office, caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, personReturnsPage({ web, request, file: file.value }))
  })
}
