import { receiveHandOver } from '../../../cases/front-door/take-hand-over.ts'
import { readHandOver } from '../../../cases/reading/read-hand-over.ts'
import { readTeamBoard } from '../../../cases/reading/read-team.ts'
import { showRefusal } from '../../refusals.ts'
import { send, signedInOn, type Routes } from '../../web.ts'
import { handOverPage } from './hand-over-page.ts'
import { teamPage } from './team-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

export const teamRoutes: Routes = (app, web) => {
  app.get('/team', async (request, reply) => {
    const { caller } = signedInOn(request)
    const board = await readTeamBoard(web.office, caller)
    if (!board.ok) return await showRefusal(request, reply, web, board.refusal)
    return await send(reply, teamPage({ web, request, caller, board: board.value }))
  })

  app.get<At>('/hand-overs/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readHandOver(web.office, caller, request.params.id)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, handOverPage({ web, request, file: file.value }))
  })

  app.post<At>('/hand-overs/:id/take', async (request, reply) => {
    const { caller } = signedInOn(request)
    const taken = await receiveHandOver(web.office, caller, request.params.id)
    if (!taken.ok) return await showRefusal(request, reply, web, taken.refusal)
    return await reply.redirect(`/hand-overs/${request.params.id}`, 303)
  })
}
