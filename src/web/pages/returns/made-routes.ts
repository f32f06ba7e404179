import type { WantedReturn } from '../../../cases/returns/export-return.ts'
import {
  downloadReturn,
  readReadiness,
  readReturnExports,
} from '../../../cases/returns/return-readiness.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes } from '../../web.ts'
import { readinessPage } from './readiness-page.ts'
import { returnsPage } from './returns-page.ts'

interface Wanted {
  Params: WantedReturn
}

interface WantedFile {
  Params: WantedReturn & { readonly file: string }
}

/** Returns made from the record, for whoever prepares them. */
export const madeReturnsRoutes: Routes = (app, web) => {
  app.get('/returns', async (request, reply) => {
    const exports = await readReturnExports(web.office, signedInOn(request).caller)
    if (!exports.ok) return await showRefusal(request, reply, web, exports.refusal)
    return await send(reply, returnsPage({ web, request, exports: exports.value }))
  })

  app.get('/returns/feed', async (request, reply) => {
    const { readDailyFeed } = await import('../../../cases/returns/daily-feed/read-daily-feed.ts')
    const feed = await readDailyFeed(web.office, signedInOn(request).caller)
    if (!feed.ok) return await showRefusal(request, reply, web, feed.refusal)
    const { feedPage } = await import('./feed-page.ts')
    return await send(reply, feedPage({ web, request, feed: feed.value }))
  })

  app.get<Wanted>('/returns/made/:return/:year', async (request, reply) => {
    const wanted = request.params
    const readiness = await readReadiness(web.office, signedInOn(request).caller, wanted)
    if (!readiness.ok) return await showRefusal(request, reply, web, readiness.refusal)
    return await send(reply, readinessPage({ web, request, wanted, readiness: readiness.value }))
  })

  app.get<WantedFile>('/returns/made/:return/:year/:file', async (request, reply) => {
    const { file, ...wanted } = request.params
    const { caller } = signedInOn(request)
    const made = await downloadReturn(web.office, caller, wanted, file)
    if (!made.ok) return await showRefusal(request, reply, web, made.refusal)
    return await reply
      .type(typeOf(file))
      .header('content-disposition', `attachment; filename="${encodeURIComponent(file)}"`)
      .send(made.value)
  })
}

const types: Readonly<Record<string, string>> = {
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

const typeOf = (file: string): string =>
  types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
