import { Readable } from 'node:stream'
import { downloadRefused, readRuns } from '../../../cases/moving/read-runs.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes } from '../../web.ts'
import { movingInPage } from './moving-in-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

/** What was brought in from a former system, and the rows that were not. */
export const movingInRoutes: Routes = (app, web) => {
  app.get('/moving-in', async (request, reply) => {
    const read = await readRuns(web.office, signedInOn(request).caller)
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    return await send(reply, movingInPage({ web, request, read: read.value }))
  })

  app.get<At>('/moving-in/:id/refused.csv', async (request, reply) => {
    const { id } = request.params
    const rows = await downloadRefused(web.office, signedInOn(request).caller, id)
    if (!rows.ok) return await showRefusal(request, reply, web, rows.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="refused-${id}.csv"`)
      .send(Readable.from(rows.value, { objectMode: false }))
  })
}
