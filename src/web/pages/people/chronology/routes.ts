import type { FastifyRequest } from 'fastify'
import { keepFilter } from '../../../../cases/people/chronology/keep-filter.ts'
import { markLine, readLine } from '../../../../cases/people/chronology/mark-line.ts'
import {
  readChronology,
  type ChronologyFile,
} from '../../../../cases/people/chronology/read-chronology.ts'
import type { Result } from '../../../../engine/refusal.ts'
import { readDate } from '../../../../engine/temporal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../../web.ts'
import { dayTyped } from '../../records/search/search-form.ts'
import { chronologyPage } from './chronology-page.ts'
import { markPage } from './mark-page.ts'

interface At {
  readonly Params: { readonly id: string }
}
interface AtLine {
  readonly Params: { readonly id: string; readonly line: string }
}

/** The chronology of one person, what it is narrowed to, what is said of its lines, and its paper. */
export const chronologyRoutes: Routes = (app, web) => {
  app.get<At>('/people/:id/chronology', async (request, reply) => {
    const file = await read(request, web)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await send(reply, shown(request, web, file.value))
  })

  app.post<At>('/people/:id/chronology', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const kept = await keepFilter(web.office, caller, id, wantedIn(request.body))
    if (kept.ok) {
      return await reply.redirect(`/people/${id}/chronology?filter=${kept.value.filterId}`, 303)
    }
    const { refusal } = kept
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const file = await readChronology(web.office, caller, { personId: id })
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const asked = { ...file.value, wanted: wantedIn(request.body) }
    const wrong = refusal.problems[0]?.message
    return await send(reply.code(statusOf(refusal)), shown(request, web, asked, wrong))
  })

  app.get<AtLine>('/people/:id/chronology/lines/:line', async (request, reply) => {
    const { id, line } = request.params
    const found = await readLine(web.office, signedInOn(request).caller, id, line)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    return await send(reply, markPage({ web, request, personId: id, line: found.value.line }))
  })

  app.post<AtLine>('/people/:id/chronology/lines/:line', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, line } = request.params
    const significance = field(request.body, 'significance')
    // A browser sends two characters for a line break, which its count calls one.
    const note = field(request.body, 'note').replaceAll('\r\n', '\n')
    const isSignificant = significance === 'yes' ? true : significance === 'no' ? false : null
    const marked = await markLine(web.office, caller, id, { line, isSignificant, note })
    if (marked.ok) return await reply.redirect(`/people/${id}/chronology#${line}`, 303)
    const { refusal } = marked
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const found = await readLine(web.office, caller, id, line)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const problem = refusal.problems[0]?.message
    const typed = { significance, note }
    return await send(
      reply.code(statusOf(refusal)),
      markPage({ web, request, personId: id, line: found.value.line, typed, problem }),
    )
  })

  // What makes a document is loaded when the first is printed: most starts of the service print none.
  app.get<At>('/people/:id/chronology/print', async (request, reply) => {
    const file = await read(request, web, true)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const { chronologyPaper } = await import('./chronology-paper.ts')
    const { printPage } = await import('./print-page.ts')
    const address = `/people/${request.params.id}/chronology`
    const filter = filterOf(request)
    const query = filter ? `?filter=${filter}` : ''
    return await send(
      reply,
      printPage({
        ...{ web, request, paper: chronologyPaper(file.value, web) },
        ...{ pdf: `${address}.pdf${query}`, back: `${address}${query}` },
      }),
    )
  })

  app.get<At>('/people/:id/chronology.pdf', async (request, reply) => {
    const file = await read(request, web, true)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const { chronologyPaper } = await import('./chronology-paper.ts')
    const { paperPdf } = await import('../../../documents/paper-pdf.ts')
    return await reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${file.value.person.id}-chronology.pdf"`)
      .send(await paperPdf(chronologyPaper(file.value, web)))
  })
}

const filterOf = (request: FastifyRequest): string => {
  const filter = field(request.query, 'filter')
  return /^\d{1,18}$/.test(filter) ? filter : ''
}

const read = async (
  request: FastifyRequest<At>,
  web: Web,
  prints = false,
): Promise<Result<ChronologyFile>> =>
  await readChronology(web.office, signedInOn(request).caller, {
    ...{ personId: request.params.id, filterId: filterOf(request), prints },
  })

const shown = (request: FastifyRequest, web: Web, file: ChronologyFile, wrong?: string) =>
  chronologyPage({
    ...{ web, request, file, wrong, filterId: filterOf(request) },
    sheet: Number(field(request.query, 'sheet')) || 1,
  })

/** What was asked for. A day that does not exist is none. */
function wantedIn(form: unknown): ChronologyFile['wanted'] {
  const fromOn = readDate(dayTyped(form, 'from'))
  const toOn = readDate(dayTyped(form, 'to'))
  const words = field(form, 'words').trim().slice(0, 200)
  return {
    with: several(form, 'with'),
    kinds: several(form, 'kinds'),
    significantOnly: field(form, 'significant') === 'only',
    ...(fromOn ? { fromOn } : {}),
    ...(toOn ? { toOn } : {}),
    ...(words ? { words } : {}),
  }
}

function several(form: unknown, name: string): readonly string[] {
  const value = (form as Form | undefined)?.[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
