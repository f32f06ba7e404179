import { askedOfUs, readOfOneself, sayOfOneself } from '../../../cases/careers/of-oneself.ts'
import { readOwn } from '../../../cases/registers/read-own.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { ofOneselfAddress, start } from './addresses.ts'
import { ofOneselfPage } from './of-oneself-page.ts'
import { workingHerePage } from './working-here-page.ts'

/** What somebody has as one who works here: training, claims, whom they refer, what they raise. */
export const workingHereRoutes: Routes = (app, web) => {
  app.get(start, async (request, reply) => {
    const file = await readOwn(web.office, signedInOn(request).caller)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, workingHerePage({ web, request, file: file.value }))
  })

  app.get(ofOneselfAddress, async (request, reply) => {
    const found = await readOfOneself(web.office, signedInOn(request).caller)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const said =
      field(request.query, 'kept') === 'yes' ? 'It is kept apart from your name.' : undefined
    return await send(reply, ofOneselfPage({ web, request, found: found.value, said }))
  })

  app.post(ofOneselfAddress, async (request, reply) => {
    const given = Object.fromEntries(askedOfUs.map(({ id }) => [id, field(request.body, id)]))
    const kept = await sayOfOneself(web.office, signedInOn(request).caller, given)
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    return await reply.redirect(`${ofOneselfAddress}?kept=yes`, 303)
  })
}
