import type { FastifyReply, FastifyRequest } from 'fastify'
import { downloadRegisterFigures } from '../../../cases/registers/download-figures.ts'
import { shownIn } from '../../../cases/registers/figure-periods.ts'
import { readEntry } from '../../../cases/registers/read-entry.ts'
import {
  readBehindRegisterFigure,
  readRegisterFigures,
} from '../../../cases/registers/read-figures.ts'
import { readRegister, registersOf } from '../../../cases/registers/read-registers.ts'
import { renameEntry } from '../../../cases/registers/rename-entry.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { entryPage, type Renaming } from './entry-page.ts'
import { behindFigurePage, figuresPage } from './figures-page.ts'
import { registerPage, registersPage } from './register-page.ts'

interface At {
  readonly Params: { readonly register: string; readonly entry: string }
}

interface AtFigure {
  readonly Params: { readonly register: string; readonly measure: string }
}

/** Lists of what records are about that is no person: each register, and each entry with what is so of it. */
export const registersRoutes: Routes = (app, web) => {
  app.get('/registers', async (request, reply) => {
    const registers = registersOf(web.office, signedInOn(request).caller)
    return await send(reply, registersPage({ web, request, registers }))
  })

  app.get<At>('/registers/:register', async (request, reply) =>
    showRegister(request, reply, web, ''),
  )

  // What is looked for may be somebody's name: it stands in the answer to a form and in no address.
  app.post<At>('/registers/:register', async (request, reply) =>
    showRegister(request, reply, web, field(request.body, 'words')),
  )

  app.get<At>('/registers/:register/figures', async (request, reply) => {
    const { caller } = signedInOn(request)
    const shown = shownIn(field(request.query, 'months'))
    const file = await readRegisterFigures(web.office, caller, request.params.register, shown)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, figuresPage({ web, request, file: file.value }))
  })

  app.get<At>('/registers/:register/figures.csv', async (request, reply) => {
    const { caller } = signedInOn(request)
    const csv = await downloadRegisterFigures(web.office, caller, request.params.register)
    if (!csv.ok) return await showRefusal(request, reply, web, csv.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="figures-inside-only.csv"')
      .send(csv.value)
  })

  app.get<AtFigure>('/registers/:register/figures/:measure', async (request, reply) => {
    const { caller } = signedInOn(request)
    const asked = { ...request.params, period: field(request.query, 'period') || 'year-to-date' }
    const file = await readBehindRegisterFigure(web.office, caller, asked)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, behindFigurePage({ web, request, file: file.value }))
  })

  app.get<At>('/registers/:register/:entry', async (request, reply) =>
    showEntry(request, reply, web),
  )

  app.post<At>('/registers/:register/:entry', async (request, reply) => {
    const { register, entry } = request.params
    const typed = {
      name: field(request.body, 'name'),
      alsoKnownAs: field(request.body, 'alsoKnownAs'),
    }
    const renamed = await renameEntry(web.office, signedInOn(request).caller, entry, typed)
    if (renamed.ok) return await reply.redirect(`/registers/${register}/${entry}`, 303)
    const { refusal } = renamed
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showEntry(request, reply, web, { refusal, typed })
  })
}

async function showRegister(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  words: string,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readRegister(web.office, caller, request.params.register, words)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  return await send(reply, registerPage({ web, request, file: file.value, words }))
}

async function showEntry(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  renaming?: Renaming & { readonly refusal: Refusal },
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const { register, entry } = request.params
  const file = await readEntry(web.office, caller, register, entry)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  return await send(
    reply.code(renaming ? statusOf(renaming.refusal) : 200),
    entryPage({ web, request, file: file.value, renaming }),
  )
}
