import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readBoard, readDecidedToday } from '../../../cases/reading/read-board.ts'
import { done, notFound, type Result } from '../../../engine/refusal.ts'
import { counted } from '../../../engine/words.ts'
import type { Html } from '../../html.ts'
import { nameOfCookie } from '../../cookies.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import {
  addressOf,
  areasIn,
  boardProcess,
  nowhere,
  ownLocality,
  viewAt,
  viewIn,
  type View,
} from './board.ts'
import { boardPage, type BoardProps } from './board-page.ts'
import { decidedPage } from './decided-page.ts'
import { giveIn } from './give.ts'
import { liveBoard } from './live-board.ts'

const lastBoard = (server: FastifyInstance): string =>
  nameOfCookie(server, 'threadwell_board', '__Secure-')

export const frontDoorRoutes: Routes = (app, web) => {
  const { practice } = web.office

  app.get('/front-door', async (request, reply) => {
    const { caller } = signedInOn(request)
    const view = viewIn(request.query, practice)
    if (!view) {
      // Back where they were; the first time, at their own locality.
      const last = viewAt(request.cookies[lastBoard(request.server)] ?? '', practice)
      const own = `/front-door?locality=${ownLocality(caller, practice)}`
      return await reply.redirect(last ? addressOf(last, { page: last.page }) : own)
    }
    return await show(request, reply, web, view, { said: saidIn(request.query) })
  })

  app.post('/front-door/allocate', async (request, reply) => {
    const back = field(request.body, 'back')
    const view = viewAt(back, practice)
    if (!view) return await showRefusal(request, reply, web, notFound().refusal)
    const { given, giving } = await giveIn(request.body, web.office, signedInOn(request).caller)
    if (giving.problems.length > 0) {
      const said = given > 0 ? inWords(given) : undefined
      return await show(request, reply.code(422), web, view, { said, giving })
    }
    return await reply.redirect(`${addressOf(view, { page: view.page })}&given=${given}`, 303)
  })

  liveBoard(app, web)
}

/** Shows a view of the board, and remembers where its reader is. */
async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  web: Web,
  view: View,
  more: Pick<BoardProps, 'said' | 'giving'>,
): Promise<FastifyReply> {
  const shown = await readView(request, web, view, more)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  void reply.setCookie(lastBoard(reply.server), addressOf(view, { page: view.page }), {
    path: '/front-door',
    httpOnly: true,
    sameSite: 'lax',
    secure: web.secure,
  })
  return await send(reply, shown.value)
}

async function readView(
  request: FastifyRequest,
  web: Web,
  view: View,
  more: Pick<BoardProps, 'said' | 'giving'>,
): Promise<Result<Html>> {
  const { caller } = signedInOn(request)
  const place = {
    process: boardProcess,
    locality: view.locality === nowhere ? null : view.locality,
    page: view.page,
  }
  if (view.show === 'decided') {
    const read = await readDecidedToday(web.office, caller, place)
    return read.ok ? done(decidedPage({ web, request, view, board: read.value, ...more })) : read
  }
  const read = await readBoard(web.office, caller, {
    ...place,
    stage: view.stage || undefined,
    district: view.district || undefined,
    area: areasIn(view.locality, web.office.practice).find(({ id }) => id === view.area)?.districts,
    holder: view.with || undefined,
    level: view.level || undefined,
  })
  return read.ok ? done(boardPage({ web, request, view, board: read.value, ...more })) : read
}

/** What was just done, in words; the address only says how many. */
function saidIn(query: unknown): string | undefined {
  const given = field(query, 'given')
  return /^[1-9]\d?$/.test(given) ? inWords(Number(given)) : undefined
}

const inWords = (given: number): string =>
  `${counted(given, 'contact')} given. The worker sees ${given === 1 ? 'it' : 'them'} now.`
