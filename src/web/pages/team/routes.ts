import type { FastifyReply, FastifyRequest } from 'fastify'
import { receiveHandOver } from '../../../cases/front-door/take-hand-over.ts'
import { readHandOver } from '../../../cases/reading/read-hand-over.ts'
import { readColleague, readTeamBoard } from '../../../cases/reading/read-team.ts'
import { allocate } from '../../../cases/records/allocate.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { colleaguePage } from './colleague-page.ts'
import { handOverPage } from './hand-over-page.ts'
import { inTeam, type TeamShown } from './team.ts'
import { teamPage } from './team-page.ts'

interface At {
  readonly Params: { readonly id: string }
}

export const teamRoutes: Routes = (app, web) => {
  app.get('/team', async (request, reply) => {
    const given = field(request.query, 'given') === 'yes'
    const said = given ? 'Given. They see it in their own work now.' : undefined
    return await show(request, reply, web, { said })
  })

  app.post('/team/allocate', async (request, reply) => {
    const { caller } = signedInOn(request)
    const [record, worker] = [field(request.body, 'record'), field(request.body, 'worker')]
    const given = await allocate(web.office, caller, record, worker)
    if (given.ok) {
      const team = inTeam(teamIn(request))
      return await reply.redirect(`/team${team}${team ? '&' : '?'}given=yes`, 303)
    }
    const { refusal } = given
    if (refusal.kind === 'not-found') return await showRefusal(request, reply, web, refusal)
    const said = refusal.kind === 'invalid' ? refusal.problems[0]?.message : undefined
    const message = worker === '' ? 'Choose who it is given to' : (said ?? refusal.message)
    return await show(request, reply.code(statusOf(refusal)), web, { wrong: { record, message } })
  })

  app.get<At>('/team/workers/:id', async (request, reply) => {
    const { caller } = signedInOn(request)
    const teamId = teamIn(request)
    const file = await readColleague(web.office, caller, request.params.id, teamId)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, colleaguePage({ web, request, file: file.value, teamId }))
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

/** The one team that an address asks for. */
const teamIn = (request: FastifyRequest): string | undefined =>
  field(request.query, 'team') || undefined

async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  more: Pick<TeamShown, 'said' | 'wrong'>,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const teamId = teamIn(request)
  const board = await readTeamBoard(web.office, caller, teamId)
  if (!board.ok) return await showRefusal(request, reply, web, board.refusal)
  return await send(reply, teamPage({ web, request, caller, board: board.value, teamId, ...more }))
}
