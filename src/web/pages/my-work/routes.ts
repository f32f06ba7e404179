import { readMyWork } from '../../../cases/reading/read-my-work.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Routes } from '../../web.ts'
import { myChildrenPage, myWorkPage } from './my-work-page.ts'

export const myWorkRoutes: Routes = (app, web) => {
  app.get('/my-work', async (request, reply) => {
    const mine = await readMyWork(web.office, signedInOn(request).caller)
    if (!mine.ok) return await showRefusal(request, reply, web, mine.refusal)
    return await send(reply, myWorkPage({ web, request, mine: mine.value }))
  })

  app.get('/my-work/children', async (request, reply) => {
    const mine = await readMyWork(web.office, signedInOn(request).caller)
    if (!mine.ok) return await showRefusal(request, reply, web, mine.refusal)
    const asked = field(request.query, 'standing')
    const standing = web.office.practice.facts.has(asked) ? asked : ''
    return await send(reply, myChildrenPage({ web, request, mine: mine.value, standing }))
  })
}
