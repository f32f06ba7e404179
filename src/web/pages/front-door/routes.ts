import { allocate } from '../../../cases/records/allocate.ts'
import { readBoard } from '../../../cases/reading/read-board.ts'
import { notFound } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes } from '../../web.ts'
import { boardProcess, nowhere, ownLocality, viewIn } from './board.ts'
import { boardPage } from './board-page.ts'
import { liveBoard } from './live-board.ts'

const lastBoard = 'threadwell_board'

export const frontDoorRoutes: Routes = (app, web) => {
  const { office } = web
  const { practice } = office

  app.get('/front-door', async (request, reply) => {
    const { caller } = signedInOn(request)
    const view = viewIn(request.query, practice)
    if (!view) {
      // Back where they were; the first time, at their own locality.
      const last = request.cookies[lastBoard] ?? ''
      const locality = ownLocality(caller, practice)
      return await reply.redirect(
        last.startsWith('/front-door?') ? last : `/front-door?locality=${locality}`,
      )
    }
    const read = await readBoard(office, caller, {
      process: boardProcess,
      locality: view.locality === nowhere ? null : view.locality,
      stage: view.stage || undefined,
      district: view.district || undefined,
      holder: view.with || undefined,
      page: view.page,
    })
    if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
    void reply.setCookie(lastBoard, request.url, {
      path: '/front-door',
      httpOnly: true,
      sameSite: 'lax',
      secure: web.secure,
    })
    const said = saidIn(request.query)
    return await send(reply, boardPage({ web, request, view, board: read.value, said }))
  })

  app.post('/front-door/allocate', async (request, reply) => {
    const { caller } = signedInOn(request)
    const back = field(request.body, 'back')
    if (!back.startsWith('/front-door?'))
      return await showRefusal(request, reply, web, notFound().refusal)
    const chosen = [(request.body as Form).record ?? []].flat()
    const worker = field(request.body, 'worker')
    let given = 0
    for (const record of chosen) {
      const result = await allocate(office, caller, record, worker)
      if (!result.ok) return await showRefusal(request, reply, web, result.refusal)
      given += 1
    }
    return await reply.redirect(`${back}&given=${given}`, 303)
  })

  liveBoard(app, web)
}

/** What was just done, in words; the address only says how many. */
function saidIn(query: unknown): string | undefined {
  const given = field(query, 'given')
  if (!/^\d{1,3}$/.test(given)) return undefined
  return given === '0'
    ? 'Nothing was chosen, so nothing was given to anybody.'
    : `${counted(Number(given), 'contact')} given. The worker sees ${given === '1' ? 'it' : 'them'} now.`
}
